package org.maillage.api.content;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import org.maillage.model.CollectionDescriptor;
import org.osgi.annotation.versioning.ProviderType;

/** What one collection holds at one moment. Thread-safe. */
@ProviderType
public interface CollectionContent extends AutoCloseable {

    /** Metadata. Shared: copy before changing. */
    CollectionDescriptor descriptor();

    /** What to show as the place: bundle name and version, or a file or folder. */
    String location();

    /** All files, attachments among them, as paths with slashes, sorted. */
    List<String> files() throws IOException;

    /**
     * Opens a file; the caller closes it.
     *
     * @throws IOException when there is no such file, or it cannot be read
     */
    InputStream open(String path) throws IOException;

    /** Reads all entries, in the order of files, without a person’s overrides. */
    void read(EntryVisitor visitor);

    /** Lets go of the file, if it was opened for this. */
    @Override
    void close();
}
