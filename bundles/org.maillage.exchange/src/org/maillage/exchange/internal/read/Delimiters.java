package org.maillage.exchange.internal.read;

/** Finds the character between the columns of a file. */
final class Delimiters {

    private static final String CANDIDATES = ";,\t|";

    private Delimiters() {
    }

    /** The candidate that the first line has most often outside quotation marks; the comma when it has none. */
    static String guess(String head) {
        int[] counts = new int[CANDIDATES.length()];
        boolean quoted = false;
        for (int i = 0; i < head.length(); i++) {
            char c = head.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '\n' || c == '\r')) {
                break;
            } else if (!quoted && CANDIDATES.indexOf(c) >= 0) {
                counts[CANDIDATES.indexOf(c)]++;
            }
        }
        int best = 1;
        for (int i = 0; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return CANDIDATES.substring(best, best + 1);
    }
}
