package org.maillage.api.exchange;

import java.util.List;

import org.maillage.api.Problem;

/**
 * What an export did.
 *
 * @param entries  number of entries read
 * @param problems what was wrong in the files of the collection
 */
public record ExportReport(long entries, List<Problem> problems) {

    /** Copies the list. */
    public ExportReport {
        problems = List.copyOf(problems);
    }
}
