package org.maillage.content.internal.store;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

import org.maillage.api.content.Origin;
import org.osgi.framework.Version;

/** Where the files of one collection are: a bundle, a bundle file or a folder. Paths are relative, with slashes. Thread-safe. */
interface CollectionSource {

    /** Largest content file that is read, in bytes: far above any real one, far below the heap. */
    int MAX_FILE = 64 << 20;

    /** Name of the file with the metadata. */
    String DESCRIPTOR = "collection.xml";

    Origin origin();

    /** What to show as the place: bundle name and version, or the folder. */
    String location();

    /** Changes whenever a file may have changed. */
    String stamp();

    /**
     * The content files below a folder, at any depth, sorted.
     *
     * @throws GoneException when the collection has left
     */
    List<String> files(String folder) throws IOException;

    /** A file, if there is one. */
    Optional<InputStream> open(String path) throws IOException;

    /** All files, attachments among them, sorted. */
    List<String> all() throws IOException;

    /** Of which bundle this is a version; empty for a folder. */
    default Optional<Identity> identity() {
        return Optional.empty();
    }

    /** Name and version of a bundle. */
    record Identity(String name, Version version) {

        /** Whether this is a later version of the same bundle. */
        boolean replaces(Identity other) {
            return name.equals(other.name) && version.compareTo(other.version) > 0;
        }

        @Override
        public String toString() {
            return name + " " + version;
        }
    }

    /**
     * The bytes of a content file, if there is one.
     *
     * @throws FileTooLargeException when it is larger than {@link #MAX_FILE}
     */
    default Optional<byte[]> read(String path) throws IOException {
        Optional<InputStream> opened = open(path);
        if (opened.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream in = opened.get()) {
            byte[] bytes = in.readNBytes(MAX_FILE + 1);
            if (bytes.length > MAX_FILE) {
                throw new FileTooLargeException();
            }
            return Optional.of(bytes);
        }
    }

    /** The collection itself has left. */
    final class GoneException extends IOException {
        private static final long serialVersionUID = 1L;

        GoneException(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /** A content file that is larger than anything a person writes. */
    final class FileTooLargeException extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
