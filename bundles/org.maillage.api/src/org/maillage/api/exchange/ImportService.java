package org.maillage.api.exchange;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;

import org.maillage.api.MaillageException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Imports files into a personal collection. The same file again changes nothing: an entry is found by the identifier
 * that its record has in the source. A field that a person protected ({@code provenance.protectedFields}) or changed
 * since the last import keeps its value. Thread-safe; one import at a time.
 */
@ProviderType
public interface ImportService {

    /** The largest file that is fetched, in bytes. */
    long LARGEST_FETCHED = 2L << 30;

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
     * The format that a file has, by its name and beginning.
     *
     * @return the importer that is surest; empty when none is
     * @throws MaillageException when the file cannot be read
     */
    Optional<Importer> recognise(Path file) throws MaillageException;

    /**
     * Fetches a file from the web into the person’s temporary files.
     *
     * @param progress told the number of bytes so far; says whether to go on
     * @return the file, named as the server or the address name it; the caller deletes it with its folder
     * @throws MaillageException when the address is none of http or https, does not answer, refuses, gives more than
     *                           {@link #LARGEST_FETCHED} bytes, or {@code progress} stopped it
     */
    Path fetch(URI address, LongPredicate progress) throws MaillageException;

    /**
     * The columns of a file, by its first records; none when the format takes no mapping.
     *
     * @throws MaillageException when the format is not known, or the file cannot be read
     */
    List<SourceColumn> columns(String format, Path file) throws MaillageException;

    /**
     * Infers a mapping from the names and values of a file.
     *
     * @param type name of the type of entry to be made; empty to find out
     * @return the mapping, as text to be edited
     * @throws MaillageException when the format or the type is not known, the format needs no mapping, or the file cannot be
     *                           read
     */
    String suggestMapping(String format, Path file, Optional<String> type) throws MaillageException;
}
