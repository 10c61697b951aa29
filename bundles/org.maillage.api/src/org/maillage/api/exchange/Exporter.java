package org.maillage.api.exchange;

import java.io.IOException;
import java.io.OutputStream;

import org.maillage.api.MaillageException;
import org.maillage.api.content.CollectionInfo;
import org.maillage.api.text.Message;
import org.osgi.annotation.versioning.ConsumerType;

/** Writes one format; registered as an OSGi service. Stateless; writes entry by entry. */
@ConsumerType
public interface Exporter {

    /** The name of the format for {@code --as}: lower case, hyphens. */
    String id();

    /** What people call the format. */
    Message label();

    /**
     * Writes a collection.
     *
     * @param entries reads the entries, with the person's overrides; may be called more than once
     * @param out     left open
     * @throws MaillageException when the collection cannot be read, or has nothing that this format can hold
     */
    void write(CollectionInfo collection, EntrySource entries, OutputStream out) throws MaillageException, IOException;
}
