package org.maillage.api.search;

/**
 * Something a person may want to search next.
 *
 * @param kind   what it is
 * @param text   what to say: a corrected query, a title, the name of a filter
 * @param value  what to do it with: the text of the query, the id of an entry or territory, the field of a filter
 * @param detail type of the entry, or empty
 * @param count  number of entries that it would give; -1 when it was not counted
 */
public record Suggestion(Kind kind, String text, String value, String detail, long count) {

    /** Kinds of suggestions. */
    public enum Kind {
        /** The same words, spelt otherwise. */
        CORRECTION,
        /** A territory that contains the one asked for. */
        BROADER_TERRITORY,
        /** The search without one of its filters. */
        WITHOUT_FILTER,
        /** A concept shared by some of the hits. */
        REFINEMENT,
        /** An entry whose title or name fits. */
        ENTRY,
        /** A concept of a vocabulary. */
        CONCEPT,
        /** A structure. */
        STRUCTURE,
        /** A query asked before. */
        PAST_QUERY
    }
}
