package org.maillage.api.search;

import org.osgi.annotation.versioning.ConsumerType;

/** Follows an index run. Called on the thread that indexes. */
@ConsumerType
public interface IndexProgress {

    /** No interest and no cancel. */
    IndexProgress NONE = new IndexProgress() {
    };

    /** A collection begins. */
    default void collection(String collectionId, int number, int count) {
    }

    /** Whether to stop. */
    default boolean cancelled() {
        return false;
    }
}
