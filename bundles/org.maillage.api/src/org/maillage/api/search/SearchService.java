package org.maillage.api.search;

import java.util.Locale;

import org.maillage.api.MaillageException;
import org.osgi.annotation.versioning.ProviderType;

/** Full-text search over all collections. Thread-safe. */
@ProviderType
public interface SearchService {

    /**
     * Searches the index as it is; answers in milliseconds.
     *
     * @throws MaillageException when there is no index yet, or it cannot be read
     */
    SearchResult search(SearchRequest request, Locale language) throws MaillageException;

    /**
     * Brings the index up to date with the collections: only those that changed are read. Takes milliseconds when there
     * is nothing to do and seconds for a first index; call it off the user-interface thread.
     *
     * @param progress told how far it is, asked whether to go on; a cancelled refresh leaves the former index
     * @throws MaillageException when the index cannot be written
     */
    IndexReport refresh(IndexProgress progress) throws MaillageException;
}
