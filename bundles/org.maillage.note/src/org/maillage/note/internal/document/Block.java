package org.maillage.note.internal.document;

import java.util.List;

/** A part of a note that begins on a line of its own. */
public sealed interface Block {

    /**
     * A heading.
     *
     * @param level 1 for a part of the note, 2 for an entry, 3 inside an entry
     */
    record Heading(int level, String text) implements Block {
    }

    /** A paragraph; line breaks stay. */
    record Paragraph(List<Run> runs) implements Block {
    }

    /**
     * A list.
     *
     * @param ordered whether the order matters
     */
    record Items(boolean ordered, List<List<Run>> items) implements Block {
        /** Copies the list. */
        public Items {
            items = List.copyOf(items);
        }
    }

    /** A sentence set apart. */
    record Callout(Tone tone, List<Run> runs) implements Block {
    }

    /**
     * A table with a line of headings.
     *
     * @param caption what it is about, for those who do not see it
     * @param totals  number of last rows that sum up
     */
    record Table(String caption, List<Column> columns, List<List<List<Run>>> rows, int totals) implements Block {
        /** Copies the lists. */
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /** Labels with their values, one line each. */
    record Facts(String caption, List<Fact> facts) implements Block {
        /** Copies the list. */
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /** A label with its values, one a line. */
    record Fact(String label, List<List<Run>> lines) {
        /** Copies the list. */
        public Fact {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A column of a table.
     *
     * @param title  heading
     * @param width  share of the line, percent
     * @param number whether it holds numbers, which stand at the right
     */
    record Column(String title, int width, boolean number) {
    }

    /** What a callout says, for its colour; the words say it too. */
    enum Tone {
        /** Yes. */
        good,
        /** Yes, with something left to check. */
        likely,
        /** Not known. */
        open,
        /** No. */
        bad,
        /** Not at this time. */
        closed,
        /** What the adviser says. */
        advice
    }
}
