package org.maillage.ui.internal.collections;

import java.util.List;

import org.maillage.api.Problem;
import org.maillage.api.content.CollectionInfo;

/**
 * A collection and what reading it found.
 *
 * @param info     its metadata
 * @param entries  number of entries; -1 before it was read
 * @param problems what is wrong in it
 */
record CollectionState(CollectionInfo info, int entries, List<Problem> problems) {

    /** Not read yet. */
    static CollectionState unread(CollectionInfo info) {
        return new CollectionState(info, -1, List.of());
    }

    boolean isRead() {
        return entries >= 0;
    }
}
