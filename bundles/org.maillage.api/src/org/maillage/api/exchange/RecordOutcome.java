package org.maillage.api.exchange;

import java.util.List;

import org.maillage.api.Problem;

/**
 * What became of one record.
 *
 * @param file     name of the file
 * @param record   number of the record in the file, from 1
 * @param sourceId identifier in the source; may be empty
 * @param entry    id of the entry; empty when rejected
 * @param outcome  what happened
 * @param problems the reason of a rejection, or remarks
 */
public record RecordOutcome(String file, long record, String sourceId, String entry, Outcome outcome,
        List<Problem> problems) {

    /** Copies the list. */
    public RecordOutcome {
        problems = List.copyOf(problems);
    }
}
