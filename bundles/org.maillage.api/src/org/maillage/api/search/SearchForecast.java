package org.maillage.api.search;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;

import org.maillage.api.MaillageException;
import org.maillage.api.content.EntryView;
import org.osgi.annotation.versioning.ProviderType;

/** Searches as they will answer once entries have come, changed or gone. Thread-safe. */
@ProviderType
public interface SearchForecast {

    /** Answers as if a change had been made. Closed by whoever asked for it; for one thread. */
    @ProviderType
    interface Forecast extends AutoCloseable {

        /**
         * Searches; what plug-ins find besides is left out.
         *
         * @throws MaillageException as for {@link SearchService#search}
         */
        SearchResult search(SearchRequest request, Locale language) throws MaillageException;

        /** Forgets what was assumed. */
        @Override
        void close() throws MaillageException;
    }

    /**
     * Assumes a change of the collections. Nothing is written: what is assumed lies in memory, and takes milliseconds for each
     * hundred entries.
     *
     * @param entries entries that come, or take the place of those with the same ids
     * @param gone    ids of entries that go
     * @throws MaillageException when there is no index yet, or it cannot be read
     */
    Forecast with(Collection<EntryView> entries, Set<String> gone) throws MaillageException;
}
