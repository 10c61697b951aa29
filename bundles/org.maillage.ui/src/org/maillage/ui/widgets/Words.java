package org.maillage.ui.widgets;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A line of text in several tones. Immutable. */
public record Words(List<Piece> pieces) {

    /** Nothing. */
    public static final Words NONE = new Words(List.of());

    /** How a piece of a line looks. */
    public enum Tone {
        /** As the line is. */
        PLAIN,
        /** A word that was searched for. */
        MARK,
        /** Something good to know. */
        GOOD,
        /** Something to take care of. */
        WARNING,
        /** Something that stands in the way. */
        BAD,
        /** Something that stands out without being good or bad. */
        NOTE
    }

    /** A piece of a line. */
    public record Piece(String text, Tone tone) {
    }

    /** Copies the list. */
    public Words {
        pieces = List.copyOf(pieces);
    }

    /** A line in one tone. */
    public static Words of(String text, Tone tone) {
        return text.isEmpty() ? NONE : new Words(List.of(new Piece(text, tone)));
    }

    /** A plain line. */
    public static Words of(String text) {
        return of(text, Tone.PLAIN);
    }

    /** Several lines as one, with something between. */
    public static Words join(List<Words> lines, String between) {
        List<Piece> all = new ArrayList<>();
        for (Words each : lines) {
            if (!all.isEmpty() && !each.pieces.isEmpty()) {
                all.add(new Piece(between, Tone.PLAIN));
            }
            all.addAll(each.pieces);
        }
        return new Words(all);
    }

    /** Whether there is nothing to read. */
    public boolean isBlank() {
        return text().isBlank();
    }

    /** The line without tones. */
    public String text() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    /** From a character to before another. */
    public Words part(int begin, int end) {
        List<Piece> all = new ArrayList<>();
        int at = 0;
        for (Piece each : pieces) {
            int from = Math.max(begin, at);
            int to = Math.min(end, at + each.text.length());
            if (from < to) {
                all.add(new Piece(each.text.substring(from - at, to - at), each.tone));
            }
            at += each.text.length();
        }
        return new Words(all);
    }
}
