package org.maillage.search.internal.text;

import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/** Kinds of characters that matter in French texts, and their plain forms. */
final class Letters {

    private static final int IN_WORDS = 1 << Character.UPPERCASE_LETTER | 1 << Character.LOWERCASE_LETTER
            | 1 << Character.TITLECASE_LETTER | 1 << Character.MODIFIER_LETTER | 1 << Character.OTHER_LETTER
            | 1 << Character.DECIMAL_DIGIT_NUMBER | 1 << Character.LETTER_NUMBER | 1 << Character.OTHER_NUMBER
            | 1 << Character.NON_SPACING_MARK | 1 << Character.COMBINING_SPACING_MARK;

    /** Unicode calls it a letter. */
    private static final char LETTER_APOSTROPHE = 'ʼ';

    /** Plain forms of the characters of European texts; 0 for what is not part of a word or becomes several letters. */
    private static final char[] PLAIN = plainForms();

    private Letters() {
    }

    private static char[] plainForms() {
        char[] plain = new char[0x180];
        char[] folded = new char[4];
        for (char c = 0; c < plain.length; c++) {
            char[] lower = {Character.toLowerCase(c)};
            if (isPart(c) && ASCIIFoldingFilter.foldToASCII(lower, 0, folded, 0, 1) == 1) {
                plain[c] = folded[0];
            }
        }
        return plain;
    }

    /** The letter in lower case without accent, or the digit; 0 when {@link #fold} has to tell. */
    static char plain(char c) {
        return c < PLAIN.length ? PLAIN[c] : 0;
    }

    /** Writes the plain form of any character of a word: œ becomes two letters, an accent of its own none. */
    static void fold(int c, StringBuilder to) {
        if (isMark(c)) {
            return;
        }
        char[] lower = Character.toChars(Character.toLowerCase(c));
        char[] folded = new char[4 * lower.length];
        int length = ASCIIFoldingFilter.foldToASCII(lower, 0, folded, 0, lower.length);
        to.append(folded, 0, length);
    }

    /** Letters, digits (also the small ones of CO₂) and marks. */
    static boolean isPart(int c) {
        return (IN_WORDS >> Character.getType(c) & 1) != 0 && c != LETTER_APOSTROPHE;
    }

    /** An accent on its own. */
    static boolean isMark(int c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** An accent that Unicode can compose with the letter before it. */
    static boolean isCombining(char c) {
        return c >= '\u0300' && c <= '\u036F';
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '`' || c > 127 && "’‘ʼ′´＇".indexOf(c) >= 0;
    }

    static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }

    /** A space that can stand between groups of digits. */
    static boolean isSpace(char c) {
        return c == ' ' || c == '\u00A0' || c == '\u202F' || c == '\u2009';
    }

    /** Soft hyphens and other marks that copied texts carry inside words. */
    static boolean isInvisible(char c) {
        return c == '\u00AD' || c >= '\u200B' && c <= '\u200D' || c == '\u2060' || c == '\uFEFF';
    }
}
