package org.maillage.api.exchange;

import java.util.List;

import org.maillage.api.Problem;

/**
 * What an import did. Outcomes record by record go to the {@link ImportMonitor}: a report stays small whatever the size
 * of the files.
 *
 * @param created   records that gave a new entry
 * @param updated   records that changed an entry
 * @param unchanged records whose entry already said the same
 * @param rejected  records left out
 * @param linked    entries made beside the records, such as the structures that records name
 * @param cancelled true when the monitor stopped the import; what was written before stays
 * @param problems  the first {@link #MAX_PROBLEMS} problems
 * @param further   number of problems beyond these
 * @param values    by field, the values that lead nowhere and those for which an entry was made
 */
public record ImportReport(long created, long updated, long unchanged, long rejected, long linked, boolean cancelled,
        List<Problem> problems, long further, List<ValueCount> values) {

    /** How many problems a report holds. */
    public static final int MAX_PROBLEMS = 1_000;

    /** Copies the list. */
    public ImportReport {
        problems = List.copyOf(problems);
        values = List.copyOf(values);
    }

    /** All records that were read. */
    public long records() {
        return created + updated + unchanged + rejected;
    }
}
