package org.maillage.ui.internal.personal;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.maillage.api.search.Filter;
import org.maillage.api.search.SearchRequest;
import org.maillage.ui.internal.search.Question;

/**
 * A search that the person keeps. Immutable.
 *
 * @param name      its name; no two are the same
 * @param question  what it asks for
 * @param dismissed ids of entries that the person never wants to see in it again
 * @param seen      ids of entries that were there when it was last looked at
 * @param lookedOn  the day it was last looked at
 */
public record SavedSearch(String name, Question question, Set<String> dismissed, Set<String> seen,
        LocalDate lookedOn) {

    /** Entries of a search whose news are followed. */
    public static final int FOLLOWED = 2_000;

    private static final String ID = "id";

    /** Copies the sets. */
    public SavedSearch {
        dismissed = Set.copyOf(dismissed);
        seen = Set.copyOf(seen);
    }

    /** A search without its dismissed entries. */
    public SearchRequest without(SearchRequest request) {
        return dismissed.isEmpty() ? request : request.withFilters(Stream.concat(request.filters().stream(),
                Stream.of(new Filter(ID, List.copyOf(dismissed), true))).toList());
    }

    /** The same, an entry dismissed for good. */
    public SavedSearch dismiss(String id) {
        Set<String> more = new LinkedHashSet<>(dismissed);
        more.add(id);
        return new SavedSearch(name, question, more, seen, lookedOn);
    }

    /** The same, with all entries back. */
    public SavedSearch restore() {
        return new SavedSearch(name, question, Set.of(), seen, lookedOn);
    }

    /** The same, looked at. */
    public SavedSearch looked(Set<String> ids, LocalDate today) {
        return new SavedSearch(name, question, dismissed, ids, today);
    }

    /** The same with another question. */
    public SavedSearch with(Question other) {
        return new SavedSearch(name, other, dismissed, seen, lookedOn);
    }
}
