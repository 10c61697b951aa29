package org.maillage.api.content;

import org.maillage.api.MaillageException;
import org.maillage.model.Entry;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Many entries written to one collection, with one notification at the end. Each file is replaced atomically: after a
 * crash an entry is as before or as after. An entry may reach the disk some time after {@link #save} returns, at the
 * latest when the batch is closed. Used by one thread.
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
     * Waits until all is written, and tells the listeners.
     *
     * @throws MaillageException when an entry could not be written; the others are
     */
    @Override
    void close() throws MaillageException;
}
