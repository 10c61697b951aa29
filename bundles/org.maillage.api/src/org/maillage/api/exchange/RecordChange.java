package org.maillage.api.exchange;

import java.util.Optional;
import java.util.Set;

import org.maillage.model.Entry;

/**
 * What a record does, or would do, to the entry it belongs to.
 *
 * @param outcome what became of the record
 * @param before  the entry that was there; shared, must not be changed; empty for a new one
 * @param after   the entry as it is written; must not be changed
 * @param kept    names of the fields for which the record says something else, and which keep what a person gave them:
 *                protected, or changed since the last import
 */
public record RecordChange(RecordOutcome outcome, Optional<Entry> before, Entry after, Set<String> kept) {

    /** Copies the set. */
    public RecordChange {
        kept = Set.copyOf(kept);
    }
}
