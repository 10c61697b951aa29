package org.maillage.api.curation;

import java.util.List;
import java.util.Optional;

/**
 * A field that two people changed, each in another way.
 *
 * @param entry  the entry; the path of a file that is none
 * @param field  path of the field; empty when one removed the entry and the other changed it, or the file holds no fields
 * @param base   the values that both started from
 * @param ours   the values here
 * @param theirs the values of the others
 * @param taken  whose value was taken; empty when nobody decided
 */
public record SyncConflict(String entry, String field, List<String> base, List<String> ours, List<String> theirs,
        Optional<Side> taken) {

    /** Copies the lists. */
    public SyncConflict {
        base = List.copyOf(base);
        ours = List.copyOf(ours);
        theirs = List.copyOf(theirs);
    }
}
