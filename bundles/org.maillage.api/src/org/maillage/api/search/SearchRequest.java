package org.maillage.api.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What to search. Made from {@link #of} and the {@code with} methods.
 *
 * @param text      words as a person types them; empty finds everything
 * @param types     names of entry types, subtypes included; empty for all
 * @param filters   what hits must have
 * @param territory where hits must be valid
 * @param openOn    a day on which hits must be open for requests, or not known to be closed
 * @param facets    names of fields to count the values of; {@link #ALL} for all that have any
 * @param columns   names of fields whose values hits carry
 * @param sort      order of hits
 * @param details   what else is wanted
 * @param limit     number of hits wanted
 * @param offset    number of hits to skip
 */
public record SearchRequest(String text, List<String> types, List<Filter> filters, Optional<TerritoryFilter> territory,
        Optional<LocalDate> openOn, List<String> facets, List<String> columns, SortOrder sort, Details details,
        int limit, int offset) {

    /** In place of facet names: all fields. */
    public static final String ALL = "all";

    /**
     * What costs time and is only worth it where it is shown.
     *
     * @param highlights  snippets with the words found
     * @param reasons     why each hit ranks where it does
     * @param suggestions corrections and ways out of an empty result, terms to refine
     */
    public record Details(boolean highlights, boolean reasons, boolean suggestions) {

        /** None. */
        public static final Details NONE = new Details(false, false, false);
    }

    /** Copies the lists. */
    public SearchRequest {
        types = List.copyOf(types);
        filters = List.copyOf(filters);
        facets = List.copyOf(facets);
        columns = List.copyOf(columns);
    }

    /** Words and types alone. */
    public SearchRequest(String text, List<String> types, int limit, int offset) {
        this(text, types, List.of(), Optional.empty(), Optional.empty(), List.of(), List.of(), SortOrder.RELEVANCE,
                Details.NONE, limit, offset);
    }

    /** The first hits for some words. */
    public static SearchRequest of(String text, int limit) {
        return new SearchRequest(text, List.of(), limit, 0);
    }

    /** The same for other words. */
    public SearchRequest withText(String other) {
        return new SearchRequest(other, types, filters, territory, openOn, facets, columns, sort, details, limit,
                offset);
    }

    /** The same for other types. */
    public SearchRequest withTypes(List<String> other) {
        return new SearchRequest(text, other, filters, territory, openOn, facets, columns, sort, details, limit,
                offset);
    }

    /** The same with other filters. */
    public SearchRequest withFilters(List<Filter> other) {
        return new SearchRequest(text, types, other, territory, openOn, facets, columns, sort, details, limit,
                offset);
    }

    /** The same in another place. */
    public SearchRequest withTerritory(Optional<TerritoryFilter> other) {
        return new SearchRequest(text, types, filters, other, openOn, facets, columns, sort, details, limit, offset);
    }

    /** The same for another day. */
    public SearchRequest withOpenOn(Optional<LocalDate> other) {
        return new SearchRequest(text, types, filters, territory, other, facets, columns, sort, details, limit,
                offset);
    }

    /** The same with other facets. */
    public SearchRequest withFacets(List<String> other) {
        return new SearchRequest(text, types, filters, territory, openOn, other, columns, sort, details, limit,
                offset);
    }

    /** The same with other columns. */
    public SearchRequest withColumns(List<String> other) {
        return new SearchRequest(text, types, filters, territory, openOn, facets, other, sort, details, limit,
                offset);
    }

    /** The same in another order. */
    public SearchRequest withSort(SortOrder other) {
        return new SearchRequest(text, types, filters, territory, openOn, facets, columns, other, details, limit,
                offset);
    }

    /** The same with other details. */
    public SearchRequest withDetails(Details other) {
        return new SearchRequest(text, types, filters, territory, openOn, facets, columns, sort, other, limit,
                offset);
    }

    /** Other hits of the same. */
    public SearchRequest page(int newLimit, int newOffset) {
        return new SearchRequest(text, types, filters, territory, openOn, facets, columns, sort, details, newLimit,
                newOffset);
    }
}
