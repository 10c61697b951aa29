package org.maillage.bench.speed;

import java.util.List;

/**
 * A query of one of the kinds that people ask.
 *
 * @param kind   how it is meant
 * @param words  its words
 * @param filter a value of the first facet; empty for none
 */
record Question(Kind kind, List<String> words, String filter) {

    /** Ways to ask. */
    enum Kind {
        /** One to three words, any of them. */
        ONE, TWO, THREE,
        /** All of two words. */
        AND,
        /** Words in this order. */
        PHRASE,
        /** Two words, the last of them unfinished. */
        PREFIX,
        /** The first letter of a word. */
        LETTER,
        /** A word with a typing error. */
        TYPO,
        /** Two words, with a filter. */
        FILTERED,
        /** A sentence. */
        SENTENCE
    }

    @Override
    public String toString() {
        return kind + " " + String.join(" ", words) + (filter.isEmpty() ? "" : " [" + filter + "]");
    }
}
