package org.maillage.api.content;

import java.util.Set;

import org.maillage.api.MaillageException;
import org.maillage.model.Entry;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Many changes of one personal collection, all of them or none, with one notification at the end. They can be read once the
 * batch is closed; a crash before leaves the collection as it was, and a crash while it is being closed is made good by the
 * next start. Used by one thread.
 */
@ProviderType
public interface EntryBatch extends AutoCloseable {

    /**
     * Writes an entry, new or changed. The entry must not be changed afterwards.
     *
     * @throws MaillageException when its id is not one of the collection, or an earlier entry could not be written
     */
    void save(Entry entry) throws MaillageException;

    /**
     * Removes an entry that has a file of its own.
     *
     * @throws MaillageException when its id is not one of the collection, or there is no such file
     */
    void delete(String entryId) throws MaillageException;

    /**
     * Overrides fields of another collection’s entry, as {@link ContentEditor#override} does.
     *
     * @throws MaillageException when a field does not exist or is the id, or the entry’s collection is not there
     */
    void override(Entry values, Set<String> fields) throws MaillageException;

    /**
     * Writes a file as it is.
     *
     * @param path path inside the collection, with slashes
     * @throws MaillageException when the path leads out of the collection or to a hidden file
     */
    void write(String path, byte[] content) throws MaillageException;

    /**
     * Removes a file; one that is not there stays so.
     *
     * @throws MaillageException when the path leads out of the collection or to a hidden file
     */
    void remove(String path) throws MaillageException;

    /** Gives up: nothing is written, and {@link #close} does nothing more. */
    void discard();

    /**
     * Waits until all is on the disk, puts it in place and tells the listeners.
     *
     * @throws MaillageException when an entry could not be written, as on a full disk: then none is
     */
    @Override
    void close() throws MaillageException;
}
