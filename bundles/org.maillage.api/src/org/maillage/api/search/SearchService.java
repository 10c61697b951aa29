package org.maillage.api.search;

import java.util.List;
import java.util.Locale;

import org.maillage.api.MaillageException;
import org.osgi.annotation.versioning.ProviderType;

/** Full-text search over all collections. Thread-safe. */
@ProviderType
public interface SearchService {

    /**
     * Searches the index as it is; answers in milliseconds.
     *
     * @param language of titles, labels and snippets
     * @throws MaillageException when there is no index yet, or it cannot be read; when a filter, facet or column names
     *                           a field that no type has, or the territory is unknown
     */
    SearchResult search(SearchRequest request, Locale language) throws MaillageException;

    /**
     * What a person may be about to type: entries, concepts and structures whose names have the words typed, the last
     * of which may be unfinished.
     *
     * @param limit most suggestions wanted
     * @return best first; empty for a blank text
     * @throws MaillageException when there is no index yet, or it cannot be read
     */
    List<Suggestion> suggest(String text, int limit, Locale language) throws MaillageException;

    /**
     * Entries that speak of the same as this one, itself left out.
     *
     * @param id    id of an entry
     * @param types names of entry types to keep; empty for all
     * @param limit most hits wanted
     * @return best first, with reasons
     * @throws MaillageException when the index has no such entry, is not there yet, or cannot be read
     */
    List<Hit> similar(String id, List<String> types, int limit, Locale language) throws MaillageException;

    /**
     * Entries that refer to this one in any field, ordered by title.
     *
     * @param limit most hits wanted
     * @throws MaillageException when there is no index yet, or it cannot be read
     */
    SearchResult referring(String id, int limit, Locale language) throws MaillageException;

    /** The fields that can be filtered, counted or ordered by, those of installed models included, by label. */
    List<FieldInfo> fields(Locale language);

    /**
     * Brings the index up to date with the collections: only those that changed are read, and of these only the entries
     * that changed are written. Takes milliseconds when there is nothing to do and seconds for a first index; call it
     * off the user-interface thread.
     *
     * @param progress told how far it is, asked whether to go on; a cancelled refresh leaves the former index
     * @throws MaillageException when the index cannot be written
     */
    IndexReport refresh(IndexProgress progress) throws MaillageException;

    /**
     * Makes the whole index anew; the former one serves until it is done.
     *
     * @param progress as for {@link #refresh}
     * @throws MaillageException when the index cannot be written
     */
    IndexReport rebuild(IndexProgress progress) throws MaillageException;
}
