package org.maillage.search.internal.query;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.maillage.api.search.Hit.Highlight;
import org.maillage.api.search.Hit.Highlight.Mark;
import org.maillage.search.internal.index.Texts;
import org.maillage.search.internal.text.Stemmer;
import org.maillage.search.internal.text.Word;
import org.maillage.search.internal.text.WordSplitter;

/**
 * Finds the pieces of an entry's texts that show best why it was found: those with the most different words of the
 * query. For one request.
 */
final class Highlighter {

    /** Characters of a piece: two lines in the list of hits. */
    private static final int LENGTH = 180;
    private static final int MOST = 3;
    /** Of a long text, so much is looked at. */
    private static final int LOOKED_AT = 50_000;

    private final Found found;
    private final Stemmer stemmer = new Stemmer();

    Highlighter(Found found) {
        this.found = found;
    }

    private record Match(int begin, int end, String stem) {
    }

    private record Piece(Highlight highlight, int different) {
    }

    /** The best pieces, best first. */
    List<Highlight> of(List<Texts.Text> texts) {
        if (found.isEmpty()) {
            return List.of();
        }
        List<Piece> pieces = new ArrayList<>();
        for (Texts.Text text : texts) {
            String composed = WordSplitter.composed(text.text());
            String looked = composed.substring(0, Math.min(composed.length(), LOOKED_AT));
            List<Match> matches = matches(looked);
            if (!matches.isEmpty()) {
                pieces.add(best(text.field(), looked, matches));
            }
        }
        // The order of the fields decides between pieces that show as much: the title comes first.
        pieces.sort((first, second) -> Integer.compare(second.different, first.different));
        return pieces.stream().limit(MOST).map(Piece::highlight).toList();
    }

    private List<Match> matches(String text) {
        List<Match> matches = new ArrayList<>();
        int last = 0;
        for (Word word : WordSplitter.split(text)) {
            if (!word.joined() && word.start() >= last && isFound(word)) {
                matches.add(new Match(word.start(), word.end(), stemmer.stem(word.form())));
                last = word.end();
            }
        }
        return matches;
    }

    private boolean isFound(Word word) {
        String form = word.form();
        return found.forms().contains(form)
                || !word.stopWord() && found.beginnings().stream().anyMatch(form::startsWith);
    }

    private static Piece best(String field, String text, List<Match> matches) {
        int bestFirst = 0;
        int bestDifferent = 0;
        for (int first = 0; first < matches.size(); first++) {
            Set<String> different = new HashSet<>();
            for (int i = first; i < matches.size() && matches.get(i).end - matches.get(first).begin <= LENGTH; i++) {
                different.add(matches.get(i).stem);
            }
            if (different.size() > bestDifferent) {
                bestDifferent = different.size();
                bestFirst = first;
            }
        }
        return new Piece(cut(field, text, matches, bestFirst), bestDifferent);
    }

    /** A piece around the first match, from and to the ends of words; line breaks become spaces. */
    private static Highlight cut(String field, String text, List<Match> matches, int first) {
        int begin = 0;
        int end = text.length();
        if (text.length() > LENGTH) {
            begin = wordStart(text, Math.max(0, matches.get(first).begin - LENGTH / 4));
            end = wordEnd(text, Math.min(text.length(), begin + LENGTH), matches.get(first).end);
        }
        String before = begin > 0 ? "… " : "";
        String after = end < text.length() ? " …" : "";
        List<Mark> marks = new ArrayList<>();
        for (Match match : matches) {
            if (match.begin >= begin && match.end <= end) {
                marks.add(new Mark(match.begin - begin + before.length(), match.end - begin + before.length()));
            }
        }
        String piece = text.substring(begin, end).replaceAll("\\s", " ");
        return new Highlight(field, before + piece + after, marks);
    }

    private static int wordStart(String text, int at) {
        int start = at;
        while (start > 0 && start > at - LENGTH / 4 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static int wordEnd(String text, int at, int least) {
        int end = at;
        while (end < text.length() && end > least && !Character.isWhitespace(text.charAt(end))) {
            end--;
        }
        return Math.max(end, least);
    }
}
