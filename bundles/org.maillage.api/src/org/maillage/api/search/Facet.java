package org.maillage.api.search;

import java.util.List;

/**
 * The values of a field among the entries found, counted exactly. The filters of the field itself play no part in its
 * counts, so that a second value can be chosen.
 *
 * @param field  name of the field, as it was asked for
 * @param label  name for people
 * @param values most frequent first; {@link Filter#UNKNOWN} last; bands in their own order
 * @param more   number of further values, less frequent, that are left out
 */
public record Facet(String field, String label, List<Value> values, int more) {

    /**
     * One value.
     *
     * @param value  what a {@link Filter} takes: an id, a word of the model, a range
     * @param label  for people
     * @param count  number of entries that have it
     * @param chosen whether a filter asks for it
     */
    public record Value(String value, String label, int count, boolean chosen) {
    }

    /** Copies the list. */
    public Facet {
        values = List.copyOf(values);
    }
}
