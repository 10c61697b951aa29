package org.maillage.api.exchange;

import java.util.List;

/**
 * A column of a file, or a path of its objects, as a mapping names it.
 *
 * @param name     the name
 * @param examples a few different values, in the order of the file
 * @param filled   how many values the records looked at have; more than records where they are lists
 */
public record SourceColumn(String name, List<String> examples, int filled) {

    /** Copies the list. */
    public SourceColumn {
        examples = List.copyOf(examples);
    }
}
