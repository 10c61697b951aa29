package org.maillage.search.internal.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Cuts a query into words, phrases, fields and signs. One pass, for one text. */
final class Tokens {

    /** What a token is. */
    enum Kind {
        WORDS, PHRASE, FIELD, MINUS, AND, OR, NOT, OPEN, CLOSE
    }

    /**
     * A piece of the query.
     *
     * @param text  words or phrase; the name of a field
     * @param value the value of a field; else empty
     * @param end   where it ends
     */
    record Token(Kind kind, String text, String value, int end) {
    }

    private static final String OPENING = "\"«“„";
    private static final String CLOSING = "\"»”“";
    /** In capitals only: the small words are words. */
    private static final Map<String, Kind> OPERATORS = Map.of("ET", Kind.AND, "AND", Kind.AND, "&&", Kind.AND, "OU",
            Kind.OR, "OR", Kind.OR, "||", Kind.OR, "SAUF", Kind.NOT, "NOT", Kind.NOT);

    private final String text;
    private final Predicate<String> fields;
    private final boolean groups;
    private final List<Token> tokens = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private int at;

    private Tokens(String text, Predicate<String> fields) {
        this.text = text;
        this.fields = fields;
        this.groups = hasOperator(text);
    }

    /**
     * @param text   the query
     * @param fields whether there is a field of this name
     */
    static List<Token> of(String text, Predicate<String> fields) {
        Tokens tokens = new Tokens(text, fields);
        tokens.run();
        return tokens.tokens;
    }

    /** Brackets group only where there is something to group by: they stand in titles, too. */
    private static boolean hasOperator(String text) {
        for (String word : text.split("[\\s()]+")) {
            if (OPERATORS.containsKey(word)) {
                return true;
            }
        }
        return false;
    }

    private void run() {
        while (at < text.length()) {
            char c = text.charAt(at);
            int close = closing(at);
            if (close > 0) {
                add(Kind.PHRASE, text.substring(at + 1, close), "", close + 1);
            } else if (groups && c == '(') {
                add(Kind.OPEN, "(", "", at + 1);
            } else if (groups && c == ')') {
                add(Kind.CLOSE, ")", "", at + 1);
            } else if (isMinus()) {
                add(Kind.MINUS, "-", "", at + 1);
            } else if (!startsWord() || !operator() && !field()) {
                words.append(c);
                at++;
            }
        }
        flush();
    }

    private boolean startsWord() {
        return !Character.isWhitespace(text.charAt(at)) && isBoundary(at - 1);
    }

    private boolean isBoundary(int place) {
        return place < 0 || Character.isWhitespace(text.charAt(place)) || text.charAt(place) == '-'
                && isBoundary(place - 1) || groups && text.charAt(place) == '(';
    }

    private boolean isMinus() {
        return text.charAt(at) == '-' && at + 1 < text.length()
                && (at == 0 || Character.isWhitespace(text.charAt(at - 1)) || groups && text.charAt(at - 1) == '(')
                && (Character.isLetterOrDigit(text.charAt(at + 1)) || closing(at + 1) > 0
                        || groups && text.charAt(at + 1) == '(');
    }

    /** Where the quotation that begins at a place ends, or -1. */
    private int closing(int place) {
        int quote = OPENING.indexOf(text.charAt(place));
        return quote < 0 ? -1 : text.indexOf(CLOSING.charAt(quote), place + 1);
    }

    private boolean operator() {
        int end = endOfWord(at);
        Kind kind = OPERATORS.get(text.substring(at, end));
        if (kind == null) {
            return false;
        }
        add(kind, text.substring(at, end), "", end);
        return true;
    }

    /** Takes {@code name:value}, the value a word, a quotation, a range in brackets or a comparison. */
    private boolean field() {
        int colon = text.indexOf(':', at);
        if (colon < 0 || colon >= endOfWord(at) || colon + 1 >= text.length()
                || Character.isWhitespace(text.charAt(colon + 1)) || !fields.test(text.substring(at, colon))) {
            return false;
        }
        String name = text.substring(at, colon);
        int close = closing(colon + 1);
        int bracket = text.charAt(colon + 1) == '[' ? text.indexOf(']', colon) : -1;
        if (close > 0) {
            add(Kind.FIELD, name, text.substring(colon + 2, close), close + 1);
        } else if (bracket > 0) {
            String range = text.substring(colon + 2, bracket).replaceAll("\\s+(TO|À|A)\\s+", "..").replace("*", "");
            add(Kind.FIELD, name, range, bracket + 1);
        } else {
            int end = endOfWord(colon + 1);
            add(Kind.FIELD, name, comparison(text.substring(colon + 1, end)), end);
        }
        return true;
    }

    private static String comparison(String value) {
        if (value.startsWith(">=") || value.startsWith("<=")) {
            return value.charAt(0) == '>' ? value.substring(2) + ".." : ".." + value.substring(2);
        }
        if (value.startsWith(">") || value.startsWith("<")) {
            return value.charAt(0) == '>' ? value.substring(1) + ".." : ".." + value.substring(1);
        }
        return value;
    }

    private int endOfWord(int from) {
        int end = from;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))
                && !(groups && "()".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        return end;
    }

    private void add(Kind kind, String token, String value, int end) {
        flush();
        tokens.add(new Token(kind, token, value, end));
        at = end;
    }

    private void flush() {
        if (!words.toString().isBlank()) {
            tokens.add(new Token(Kind.WORDS, words.toString(), "", at));
        }
        words.setLength(0);
    }
}
