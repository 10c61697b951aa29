package org.maillage.api.exchange;

import java.io.IOException;

import org.maillage.api.MaillageException;
import org.maillage.model.Entry;
import org.osgi.annotation.versioning.ProviderType;

/** The entries of a collection, read from its files each time. */
@ProviderType
public interface EntrySource {

    /** Receives entries. */
    interface Receiver {
        /** An entry; it is shared and must not be changed. */
        void entry(Entry entry) throws IOException;
    }

    /** Reads all entries, in the order of the files. */
    void read(Receiver receiver) throws MaillageException, IOException;
}
