package org.maillage.search.internal.query;

import java.util.ArrayList;
import java.util.List;

import org.maillage.search.internal.text.WordSplitter;

/**
 * What a person typed, taken apart: plain words, {@code "phrases"} and {@code -exclusions}. Any text can be read; what
 * has no meaning as an operator is plain text.
 *
 * @param plain    the words outside phrases and exclusions
 * @param phrases  what stands between quotes
 * @param excluded what a hyphen rejects
 * @param open     whether the last plain word may be unfinished: nothing follows it
 */
record SearchText(String plain, List<String> phrases, List<String> excluded, boolean open) {

    /** More is cut: nobody reads it, and it would only cost time. */
    private static final int LONGEST = 4_000;
    private static final String OPENING = "\"«“„";
    private static final String CLOSING = "\"»”“";

    /** Reads a text. */
    static SearchText parse(String typed) {
        String cut = typed.length() <= LONGEST ? typed : typed.substring(0, LONGEST);
        // The address of a page is as good a query as its words.
        String text = WordSplitter.composed(cut).replace("://", " ");
        StringBuilder plain = new StringBuilder();
        List<String> phrases = new ArrayList<>();
        List<String> excluded = new ArrayList<>();
        int at = 0;
        boolean open = false;
        while (at < text.length()) {
            boolean rejects = isRejection(text, at);
            int from = rejects ? at + 1 : at;
            int quote = OPENING.indexOf(text.charAt(from));
            int close = quote < 0 ? -1 : text.indexOf(CLOSING.charAt(quote), from + 1);
            int end;
            if (close > 0) {
                (rejects ? excluded : phrases).add(text.substring(from + 1, close));
                end = close + 1;
                plain.append(' ');
            } else if (rejects) {
                end = endOfWord(text, from);
                excluded.add(text.substring(from, end));
                plain.append(' ');
            } else {
                end = from + 1;
                plain.append(text.charAt(from));
            }
            open = close < 0 && !rejects;
            at = end;
        }
        return new SearchText(plain.toString(), phrases, excluded, open);
    }

    /** Whether a hyphen stands before a word or phrase, and after nothing or a space. */
    private static boolean isRejection(String text, int at) {
        return text.charAt(at) == '-' && at + 1 < text.length()
                && (at == 0 || Character.isWhitespace(text.charAt(at - 1)))
                && (Character.isLetterOrDigit(text.charAt(at + 1)) || OPENING.indexOf(text.charAt(at + 1)) >= 0);
    }

    private static int endOfWord(String text, int from) {
        int end = from;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Whether nothing at all was asked. */
    boolean isBlank() {
        return plain.isBlank() && phrases.isEmpty() && excluded.isEmpty();
    }
}
