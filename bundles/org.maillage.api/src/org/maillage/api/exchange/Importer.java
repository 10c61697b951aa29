package org.maillage.api.exchange;

import java.nio.file.Path;
import java.util.Optional;

import org.maillage.api.MaillageException;
import org.maillage.api.text.Message;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Reads one format; registered as an OSGi service. Stateless: everything about a run is in its context. Reads record by
 * record and keeps none, so that a file may be larger than the memory.
 */
@ConsumerType
public interface Importer {

    /** The name of the format for {@code --as}: lower case, hyphens. */
    String id();

    /** What people call the format. */
    Message label();

    /**
     * Reads a file and delivers its records.
     *
     * @throws MaillageException when the file cannot be read at all; other files go on
     */
    void read(ImportContext context) throws MaillageException;

    /**
     * A mapping that suits the names and values of a file, as text to be edited; empty when the format needs none.
     *
     * @throws MaillageException when the file cannot be read
     */
    default Optional<String> suggestMapping(Path file) throws MaillageException {
        return Optional.empty();
    }
}
