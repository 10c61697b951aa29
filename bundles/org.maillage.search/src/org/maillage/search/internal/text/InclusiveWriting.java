package org.maillage.search.internal.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The feminine endings that French texts hang on a word: salarié·e·s, porteur.euse.s, adhérent(e)s, élu-e-s. */
final class InclusiveWriting {

    private static final String ENDING = "(?:e|s|es"
            + "|(?:n|l|t|v|s|f|ch|nn|en|ienn|ell|al|eus|ic|ric|tric|ess|[eè]r|i[eè]r)es?)";
    private static final Pattern ENDINGS = Pattern.compile(
            "(?:(?:[·•‧∙⋅.]" + ENDING + ")+|\\(" + ENDING + "\\)s?|[-\u2011]n?es?(?:[-\u2011]s)?)(?![\\p{L}\\p{N}])");
    private static final String STARTS = "·•‧∙⋅.(-\u2011";
    private static final int SHORTEST_WORD = 3;

    private InclusiveWriting() {
    }

    /**
     * Passes over the endings after a word, and gives the word the plural that they carry.
     *
     * @param at   where the word ends in the text
     * @param word the word, which may get an s
     * @return where the endings end; {@code at} when there are none
     */
    static int skip(String text, int at, StringBuilder word) {
        if (at >= text.length() || STARTS.indexOf(text.charAt(at)) < 0 || word.length() < SHORTEST_WORD
                || !Character.isLetter(word.charAt(word.length() - 1))) {
            return at;
        }
        Matcher endings = ENDINGS.matcher(text).region(at, text.length()).useTransparentBounds(true);
        if (!endings.lookingAt()) {
            return at;
        }
        boolean plural = endings.group().endsWith("s") || endings.group().endsWith("s)");
        char last = word.charAt(word.length() - 1);
        if (plural && last != 's' && last != 'x') {
            word.append('s');
        }
        return endings.end();
    }
}
