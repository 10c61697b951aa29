package org.maillage.api.search;

import java.util.Set;

/**
 * A field that can be filtered, counted or ordered by.
 *
 * @param name  name, as {@link Filter} and {@link SearchRequest} take it
 * @param label name for people
 * @param uses  what it serves for
 * @param types names of the entry types that have it
 */
public record FieldInfo(String name, String label, Set<Use> uses, Set<String> types) {

    /** What a field serves for. */
    public enum Use {
        /** Its values are counted and chosen. */
        FACET,
        /** Ranges of days. */
        DATE,
        /** Ranges of numbers. */
        AMOUNT,
        /** Its words are searched by {@code field:word}. */
        TEXT
    }
}
