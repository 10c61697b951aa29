package org.maillage.api.spelling;

/**
 * A word of a text that no dictionary has.
 *
 * @param start offset of its first character in the text
 * @param word  as it is written
 */
public record Misspelling(int start, String word) {

    /** The offset behind its last character. */
    public int end() {
        return start + word.length();
    }
}
