package org.maillage.api.curation;

import java.util.List;

/**
 * A field of an entry before and after.
 *
 * @param field  path of the field, such as {@code calls[2].deadline}; elements are counted from 1, in the new state, or in the
 *               old one when they are gone
 * @param before the values before, as texts; empty when there were none
 * @param after  the values after
 */
public record FieldChange(String field, List<String> before, List<String> after) {

    /** Copies the lists. */
    public FieldChange {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** The feature of the entry, without what lies in it. */
    public String feature() {
        return field.split("[.\\[]", 2)[0];
    }
}
