package org.maillage.search.internal.text;

/**
 * A word of a text as the index knows it.
 *
 * @param form     lower case, without accents, elided article or inner apostrophe
 * @param position rank in the text, from 0
 * @param joined   true for the parts of a compound written as one word; it stands at the position of the last part
 * @param stopWord whether it carries no meaning of its own
 * @param start    where it begins in the text
 * @param end      where it ends in the text, exclusive
 */
public record Word(String form, int position, boolean joined, boolean stopWord, int start, int end) {

    /** Whether it is made of digits, perhaps with a decimal point. */
    public boolean isNumber() {
        return isNumber(form);
    }

    static boolean isNumber(CharSequence form) {
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if (c != '.' && (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }
}
