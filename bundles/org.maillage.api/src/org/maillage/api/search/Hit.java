package org.maillage.api.search;

import java.util.List;
import java.util.Map;

/**
 * An entry found, light: the entry itself is not loaded.
 *
 * @param id         id of the entry
 * @param sourceId   identifier in the data set it was imported from; may be empty
 * @param collection id of the collection
 * @param type       name of the entry type
 * @param title      title
 * @param summary    summary; may be empty
 * @param score      the higher the better; comparable within one result only
 * @param territory  how its territory lies to the place asked for
 * @param columns    labels, days (ISO 8601) or numbers of the columns asked for, by the name asked; none where unknown
 * @param highlights snippets with the words found, best first; empty unless asked for
 * @param reasons    why it ranks here, what counts most first; empty unless asked for
 */
public record Hit(String id, String sourceId, String collection, String type, String title, String summary,
        float score, TerritoryFit territory, Map<String, List<String>> columns, List<Highlight> highlights,
        List<Reason> reasons) {

    /**
     * A piece of a text of the entry.
     *
     * @param field name of the field it stands in
     * @param text  the piece
     * @param marks places of the words found: begin and end of each, in order, without overlap
     */
    public record Highlight(String field, String text, List<Mark> marks) {

        /** From a character to before another. */
        public record Mark(int begin, int end) {
        }
    }

    /**
     * What a word of the query adds to the score.
     *
     * @param term the word in the index
     * @param kind how it was found
     * @param from the word typed, where the term came in for another; else empty
     * @param score its part of the score
     */
    public record Reason(String term, Kind kind, String from, float score) {

        /** Ways in which a word can be found. */
        public enum Kind {
            /** The form as typed. */
            EXACT,
            /** Another form of the word. */
            STEM,
            /** A word that begins so. */
            BEGINNING,
            /** The whole of a title, a name, a code. */
            WHOLE_VALUE,
            /** Words in this order. */
            PHRASE,
            /** Another name of the same, by a vocabulary. */
            SYNONYM,
            /** A narrower term, by a vocabulary. */
            NARROWER,
            /** A word nearly spelt so. */
            CORRECTION,
            /** Words found near each other. */
            PROXIMITY,
            /** A word of the same family. */
            RELATED,
            /** Found by the plug-in that is named as the word. */
            BACKEND
        }
    }

    /** A hit with nothing asked for besides. */
    public Hit(String id, String sourceId, String collection, String type, String title, String summary,
            float score) {
        this(id, sourceId, collection, type, title, summary, score, TerritoryFit.NOT_ASKED, Map.of(), List.of(),
                List.of());
    }
}
