package org.maillage.api.exchange;

import java.nio.file.Path;
import java.util.List;
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
     * How likely a file is of this format, by its beginning; the highest bid wins.
     *
     * @return 0 when it is not; 20 when any other format is likelier, as for a name alone; 50 when the form is right; 80 when
     *         names inside are those of the format
     */
    default int recognises(FileHead head) {
        return 0;
    }

    /**
     * The columns of a file, by its first records; none when the format takes no mapping.
     *
     * @throws MaillageException when the file cannot be read
     */
    default List<SourceColumn> columns(Path file) throws MaillageException {
        return List.of();
    }

    /**
     * A mapping that suits the names and values of a file, as text to be edited; empty when the format needs none.
     *
     * @param type name of the type of entry to be made; empty to find out
     * @throws MaillageException when the file cannot be read
     */
    default Optional<String> suggestMapping(Path file, Optional<String> type) throws MaillageException {
        return Optional.empty();
    }
}
