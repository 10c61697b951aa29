package org.maillage.api.curation;

import java.util.List;

/**
 * What a synchronisation did, or would do.
 *
 * @param collection the collection
 * @param remote     where the others are, without secrets
 * @param received   entries that changed here
 * @param sent       number of files by which the others differed
 * @param conflicts  fields changed on both sides; when one is not decided, nothing was written and nothing sent
 */
public record SyncReport(String collection, String remote, List<EntryChange> received, int sent,
        List<SyncConflict> conflicts) {

    /** Copies the lists. */
    public SyncReport {
        received = List.copyOf(received);
        conflicts = List.copyOf(conflicts);
    }

    /** Whether all conflicts are decided. */
    public boolean isComplete() {
        return conflicts.stream().allMatch(each -> each.taken().isPresent());
    }
}
