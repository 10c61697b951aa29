package org.maillage.api.exchange;

import java.nio.file.Path;
import java.util.List;

import org.maillage.api.MaillageException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Imports files into a personal collection. The same file again changes nothing: an entry is found by the identifier
 * that its record has in the source. A field that a person protected ({@code provenance.protectedFields}) or changed
 * since the last import keeps its value. Thread-safe; one import at a time.
 */
@ProviderType
public interface ImportService {

    /** The formats that can be read now, by id. */
    List<Importer> importers();

    /**
     * Runs an import. A record or file that cannot be used is reported, and the others go on.
     *
     * @throws MaillageException when the format is not known, the collection cannot receive entries, or nothing can be
     *                           written
     */
    ImportReport run(ImportRequest request, ImportMonitor monitor) throws MaillageException;

    /**
     * Infers a mapping from the names and values of a file.
     *
     * @return the mapping, as text to be edited
     * @throws MaillageException when the format is not known or needs no mapping, or the file cannot be read
     */
    String suggestMapping(String format, Path file) throws MaillageException;
}
