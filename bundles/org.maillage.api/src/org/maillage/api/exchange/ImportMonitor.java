package org.maillage.api.exchange;

import org.maillage.api.Problem;
import org.osgi.annotation.versioning.ConsumerType;

/** Follows an import. Called on the thread that imports. */
@ConsumerType
public interface ImportMonitor {

    /** No interest and no cancel. */
    ImportMonitor NONE = new ImportMonitor() {
    };

    /** A record is done. */
    default void outcome(RecordOutcome outcome) {
    }

    /** A record makes an entry, or changes one; told before the outcome, in a dry run too. */
    default void change(RecordChange change) {
    }

    /** Something is wrong with a file as a whole. */
    default void problem(Problem problem) {
    }

    /** Asked between records: whether to stop. */
    default boolean cancelled() {
        return false;
    }
}
