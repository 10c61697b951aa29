package org.maillage.api.curation;

import java.util.List;
import java.util.Optional;

import org.maillage.api.MaillageException;
import org.maillage.api.content.ChangeNote;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Exchanges personal collections with other people, through a folder that they share or a Git server. What both changed is
 * merged field by field; only a field that both changed in different ways is a question. All states of both sides stay in
 * the history. Waits for the network or the disk.
 */
@ProviderType
public interface SyncService {

    /** Decides conflicts. */
    interface Decision {
        /** Whose value of a field counts; empty to leave it open. */
        Optional<Side> of(String entry, String field);
    }

    /**
     * Fetches what others changed, merges it with what was changed here, and sends the result.
     *
     * @param collection the collection; made from what the others have when it is not here
     * @param remote     path or address of the shared repository, kept for the next time; empty for the one kept. A path that
     *                   does not exist in a folder that does becomes a new repository
     * @param dryRun     true to fetch and tell without changing a collection or sending
     * @throws MaillageException when there is no such collection and no remote, the remote cannot be reached or does not
     *                           hold a collection, or nothing can be written
     */
    SyncReport sync(String collection, Optional<String> remote, Decision decision, ChangeNote note, boolean dryRun)
            throws MaillageException;

    /** The personal collections that have a remote. */
    List<String> shared() throws MaillageException;
}
