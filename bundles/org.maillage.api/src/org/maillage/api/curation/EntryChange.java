package org.maillage.api.curation;

import java.util.List;

import org.maillage.api.Problem;

/**
 * What is done, or would be done, to one entry.
 *
 * @param id         the entry
 * @param title      its title, after the change where there is one
 * @param collection the personal collection that holds the change
 * @param fields     what changes; empty when nothing does
 * @param problems   findings about the entry as it becomes that it did not have before
 */
public record EntryChange(String id, String title, String collection, List<FieldChange> fields,
        List<Problem> problems) {

    /** Copies the lists. */
    public EntryChange {
        fields = List.copyOf(fields);
        problems = List.copyOf(problems);
    }
}
