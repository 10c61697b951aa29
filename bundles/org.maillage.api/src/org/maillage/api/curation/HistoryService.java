package org.maillage.api.curation;

import java.util.List;
import java.util.Optional;

import org.maillage.api.MaillageException;
import org.maillage.api.content.ChangeNote;
import org.maillage.model.Entry;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What happened to the entries of personal collections, and the way back. A collection without history gets one at its first
 * change; what was changed outside the product is found and kept as a change of its own. Thread-safe; reads files.
 */
@ProviderType
public interface HistoryService {

    /**
     * The steps of an entry’s life, the latest first; for an entry of an installed collection, those of its overrides.
     *
     * @return empty when no personal collection ever had anything of the entry
     * @throws MaillageException when the id is not well formed or a history cannot be read
     */
    List<Revision> history(String entryId) throws MaillageException;

    /**
     * The entry as it was.
     *
     * @param version of a {@link Revision}, or the beginning of it, six characters or more
     * @return empty when the entry did not exist then
     * @throws MaillageException when there is no such version
     */
    Optional<Entry> version(String entryId, String version) throws MaillageException;

    /**
     * Brings a version of an entry back, as a change of its own.
     *
     * @param dryRun true to tell without writing
     * @throws MaillageException when there is no such version, or nothing can be written
     */
    EntryChange restore(String entryId, String version, ChangeNote note, boolean dryRun) throws MaillageException;

    /** The latest changes of all personal collections, those of others among them, the latest first. */
    List<ChangeSet> changes(int limit) throws MaillageException;

    /**
     * Takes back the latest change of this installation that is not taken back yet, in all its collections.
     *
     * @return the change; empty when there is none left
     * @throws MaillageException when files of it were changed since, by others, or nothing can be written
     */
    Optional<ChangeSet> undo(boolean dryRun) throws MaillageException;

    /** Makes again the change that was taken back last, if nothing else was changed since. */
    Optional<ChangeSet> redo(boolean dryRun) throws MaillageException;
}
