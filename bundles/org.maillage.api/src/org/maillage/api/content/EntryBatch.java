package org.maillage.api.content;

import org.maillage.api.MaillageException;
import org.maillage.model.Entry;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Many entries written to one collection, all of them or none, with one notification at the end. They can be read once the
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
     * Waits until all is on the disk, puts it in place and tells the listeners.
     *
     * @throws MaillageException when an entry could not be written, as on a full disk: then none is
     */
    @Override
    void close() throws MaillageException;
}
