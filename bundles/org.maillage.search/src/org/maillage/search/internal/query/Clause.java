package org.maillage.search.internal.query;

import java.util.List;

/** What a person typed, taken apart. */
sealed interface Clause {

    /**
     * Plain words, none of them required.
     *
     * @param text the words
     * @param open whether the last one may be unfinished: nothing follows it
     */
    record Words(String text, boolean open) implements Clause {
    }

    /** Words in this order. */
    record Phrase(String text) implements Clause {
    }

    /** A value in a field. */
    record Field(String name, String value) implements Clause {
    }

    /** What must not be found. */
    record Not(Clause rejected) implements Clause {
    }

    /** At least one of these. */
    record Any(List<Clause> clauses) implements Clause {
    }

    /** Each of these; of plain words, any. */
    record All(List<Clause> clauses) implements Clause {
    }

    /**
     * Things in a row without an operator: phrases, fields and groups are required; of plain words one is, unless there
     * is a phrase or a group.
     */
    record Row(List<Clause> clauses) implements Clause {
    }
}
