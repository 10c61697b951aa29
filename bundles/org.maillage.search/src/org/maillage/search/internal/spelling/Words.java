package org.maillage.search.internal.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.maillage.api.spelling.Misspelling;

/** The words of a text, without what is none: addresses, identifiers, program text, targets of links. */
final class Words {

    private static final Pattern NO_WORDS = Pattern.compile(
            "`[^`]*`|https?://\\S+|\\bwww\\.\\S+|\\S+@\\S+|(?<=\\])\\([^)\\n]*\\)|</?[a-zA-Z][^>\\n]*>"
                    + "|\\b[a-z][a-z0-9-]*:[a-z0-9][a-z0-9/-]*");
    /** Apostrophes, hyphens and the points of inclusive writing stand inside words. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['’·‑-][\\p{L}\\p{M}\\p{N}]+)*");

    private Words() {
    }

    /** All of them, as if they were misspelled. */
    static List<Misspelling> of(String text) {
        String words = NO_WORDS.matcher(text).replaceAll(each -> " ".repeat(length(each)));
        List<Misspelling> found = new ArrayList<>();
        WORD.matcher(words).results().forEach(each -> found.add(new Misspelling(each.start(), each.group())));
        return found;
    }

    private static int length(MatchResult each) {
        return each.end() - each.start();
    }
}
