package org.maillage.search.internal.index;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.maillage.search.internal.text.Word;
import org.maillage.search.internal.text.WordSplitter;

/** Whole values, written so that case, accents, spaces and punctuation do not matter. */
public final class Keys {

    /** Longer values are found by their words only. */
    private static final int LONGEST = 200;

    private static final Pattern WITH_ACRONYM = Pattern.compile("\\s*(.+?)\\s*\\(([^()]+)\\)\\s*");

    private Keys() {
    }

    /** The keys of a name: of the whole and, when it ends with an acronym in brackets, of each part. */
    static Set<String> ofName(String name) {
        Set<String> keys = new LinkedHashSet<>();
        keys.add(of(name));
        Matcher parts = WITH_ACRONYM.matcher(name);
        if (name.length() <= LONGEST && parts.matches()) {
            keys.add(of(parts.group(1)));
            keys.add(of(parts.group(2)));
        }
        keys.remove("");
        return keys;
    }

    /** The key of a value; empty when it has no word or is too long. */
    public static String of(String value) {
        if (value.length() > LONGEST) {
            return "";
        }
        StringBuilder key = new StringBuilder();
        for (Word word : WordSplitter.split(value)) {
            if (!word.joined()) {
                key.append(key.isEmpty() ? "" : " ").append(word.form());
            }
        }
        return key.toString();
    }
}
