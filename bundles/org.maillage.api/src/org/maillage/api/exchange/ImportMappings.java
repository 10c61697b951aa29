package org.maillage.api.exchange;

import java.util.List;
import java.util.Optional;

import org.maillage.api.MaillageException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The mappings that the person kept, as files in {@code mappings} of the data area: they may be copied to others and edited
 * by hand. Thread-safe; reads the folder each time.
 */
@ProviderType
public interface ImportMappings {

    /** All of them, by name. */
    List<SavedMapping> all() throws MaillageException;

    /** The one with a name; case does not matter. */
    Optional<SavedMapping> named(String name) throws MaillageException;

    /**
     * Keeps a mapping, in the place of one with the same name.
     *
     * @throws MaillageException when the text is no mapping, the name has no letter or figure, or nothing can be written
     */
    SavedMapping save(String name, String mapping) throws MaillageException;

    /** Forgets a mapping; one that is not there stays so. */
    void remove(String name) throws MaillageException;

    /**
     * The mapping made for a file like this one: all columns that it reads are there, and of several such mappings the one
     * that reads most of them.
     *
     * @return empty when none was made for these columns; a mapping that cannot be read is none
     */
    Optional<SavedMapping> fitting(List<SourceColumn> columns) throws MaillageException;
}
