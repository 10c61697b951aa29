package org.maillage.api.content;

import org.maillage.api.Problem;
import org.osgi.annotation.versioning.ConsumerType;

/** Receives what a reading of collections finds, in order, on the thread that reads. */
@ConsumerType
public interface EntryVisitor {

    /** An entry, with the overrides of the person applied. */
    void entry(EntryView entry);

    /** A problem met on the way; the reading goes on. */
    default void problem(Problem problem) {
    }

    /** Asked before each file: whether to go on. */
    default boolean goOn() {
        return true;
    }
}
