package org.maillage.search.internal.expand;

/**
 * A term that is looked for though nobody typed it.
 *
 * @param typed  the words that it stands for, as the index writes them
 * @param term   the term as its vocabulary or the index writes it
 * @param kind   where it comes from
 * @param weight how much it counts beside a typed word, above 0 and below 1
 */
public record Expansion(String typed, String term, Kind kind, float weight) {

    /** Where a term comes from. */
    public enum Kind {
        /** An acronym for the words typed, or the words for an acronym. */
        ACRONYM,
        /** Another name of the same concept. */
        SYNONYM,
        /** A name of a narrower concept. */
        NARROWER,
        /** A known word spelled nearly alike. */
        CORRECTION
    }
}
