package org.maillage.api.exchange;

import java.nio.file.Path;
import java.util.Locale;

/**
 * The beginning of a file, by which formats are told apart.
 *
 * @param name name of the file, in lower case; of something fetched, as its address or its server calls it
 * @param text the first characters, at most {@link #LENGTH}, without byte order mark
 */
public record FileHead(String name, String text) {

    /** How much of a file is looked at, in characters. */
    public static final int LENGTH = 8_192;

    /** The head of a file. */
    public static FileHead of(Path file, String text) {
        return new FileHead(file.getFileName().toString().toLowerCase(Locale.ROOT), text);
    }

    /** Whether the name ends with one of these, dot included. */
    public boolean isNamed(String... endings) {
        for (String each : endings) {
            if (name.endsWith(each)) {
                return true;
            }
        }
        return false;
    }
}
