package org.maillage.launcher.internal;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * What the person asked for, read from the first words only: {@code --data DIR} and {@code --lang fr|en} may stand there.
 * When nothing else is given the desktop is meant; anything else is for the command line, which reads all the words
 * itself and says what is wrong with them.
 *
 * @param desktop  whether the desktop is meant
 * @param data     the data area, absolute; null when the person's own is meant
 * @param language the interface language, {@code fr} or {@code en}
 * @param said     whether the words name the language
 */
public record Invocation(boolean desktop, Path data, String language, boolean said) {

    private static final String DATA = "--data";
    private static final String LANG = "--lang";

    /** Reads the words of the command. Never fails: what it does not understand is for the command line. */
    public static Invocation of(String... words) {
        String data = null;
        String language = "fr";
        boolean said = false;
        int next = 0;
        while (next < words.length) {
            String word = words[next];
            String option = optionOf(word);
            boolean joined = option != null && word.length() > option.length();
            if (option == null || !joined && next + 1 == words.length) {
                break;
            }
            String value = joined ? word.substring(option.length() + 1) : words[next + 1];
            if (!accepted(option, value)) {
                break;
            }
            if (option.equals(DATA)) {
                data = value;
            } else {
                language = value;
                said = true;
            }
            next += joined ? 1 : 2;
        }
        return new Invocation(next == words.length, data == null ? null : Path.of(data).toAbsolutePath().normalize(),
                language, said);
    }

    private static String optionOf(String word) {
        if (word.equals(DATA) || word.startsWith(DATA + "=")) {
            return DATA;
        }
        return word.equals(LANG) || word.startsWith(LANG + "=") ? LANG : null;
    }

    private static boolean accepted(String option, String value) {
        return option.equals(DATA) ? isPath(value) : value.equals("fr") || value.equals("en");
    }

    private static boolean isPath(String text) {
        try {
            return !text.isEmpty() && !Path.of(text).toString().isEmpty();
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
