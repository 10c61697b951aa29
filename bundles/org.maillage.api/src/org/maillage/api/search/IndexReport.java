package org.maillage.api.search;

import java.util.List;

import org.maillage.api.Problem;

/**
 * What bringing the index up to date did.
 *
 * @param indexed    number of entries written
 * @param collections ids of the collections that were indexed or removed; empty when the index was current
 * @param readOnly   true when another process writes, so that the index could not be changed
 * @param problems   what was wrong in the files read
 */
public record IndexReport(int indexed, List<String> collections, boolean readOnly, List<Problem> problems) {
}
