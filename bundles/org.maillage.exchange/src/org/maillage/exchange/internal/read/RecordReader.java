package org.maillage.exchange.internal.read;

import java.nio.file.Path;

import org.maillage.api.MaillageException;

/** Takes a file apart into records, keeping none. */
public interface RecordReader {

    /**
     * Reads a file.
     *
     * @throws MaillageException what the visitor throws, or when the file cannot be read any further
     */
    void read(Path file, SourceOptions options, RecordVisitor visitor) throws MaillageException;
}
