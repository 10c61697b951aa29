package org.maillage.api.curation;

import java.util.List;

import org.maillage.api.MaillageException;
import org.maillage.api.content.ChangeNote;
import org.maillage.model.EntryStatus;
import org.osgi.annotation.versioning.ProviderType;

/** The way of an entry from draft to archive, and what people say about it. Thread-safe. */
@ProviderType
public interface WorkflowService {

    /**
     * Changes the status of entries, all of them or none.
     *
     * @param note   its reason is needed to archive, and becomes the reason that the entry shows
     * @param target how and where to write
     * @throws MaillageException when an entry does not exist, a rule forbids the step, or nothing can be written
     */
    List<EntryChange> status(List<String> entryIds, EntryStatus status, ChangeNote note, WriteTarget target)
            throws MaillageException;

    /**
     * Adds a comment to an entry, dated, under the role of the note.
     *
     * @throws MaillageException when the entry does not exist or nothing can be written
     */
    EntryChange comment(String entryId, String text, ChangeNote note, WriteTarget target) throws MaillageException;

    /** Whether publishing in this personal collection takes two: an entry in review, published by another than its author. */
    boolean fourEyes(String collectionId) throws MaillageException;

    /**
     * Sets whether publishing takes two.
     *
     * @throws MaillageException when the collection is not personal or nothing can be written
     */
    void setFourEyes(String collectionId, boolean needed) throws MaillageException;
}
