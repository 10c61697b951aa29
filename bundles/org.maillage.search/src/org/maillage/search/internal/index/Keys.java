package org.maillage.search.internal.index;

import org.maillage.search.internal.text.Word;
import org.maillage.search.internal.text.WordSplitter;

/** Whole values, written so that case, accents, spaces and punctuation do not matter. */
public final class Keys {

    /** Longer values are found by their words only. */
    private static final int LONGEST = 200;

    private Keys() {
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
