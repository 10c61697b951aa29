package org.maillage.api.curation;

import java.util.List;
import java.util.Optional;

/**
 * An entry to be made.
 *
 * @param collection the personal collection
 * @param type       name of its type; may be empty when the template tells it
 * @param path       path of its id; found from the title when empty
 * @param template   name of a template, or id of an entry to start from
 * @param edits      its fields
 */
public record NewEntry(String collection, String type, Optional<String> path, Optional<String> template,
        List<FieldEdit> edits) {

    /** Copies the list. */
    public NewEntry {
        edits = List.copyOf(edits);
    }
}
