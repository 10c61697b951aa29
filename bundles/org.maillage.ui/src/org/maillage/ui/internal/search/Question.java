package org.maillage.ui.internal.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.maillage.api.search.Filter;
import org.maillage.api.search.SearchRequest;
import org.maillage.api.search.SearchRequest.Details;
import org.maillage.api.search.SortOrder;
import org.maillage.api.search.TerritoryFilter;

/**
 * What a person asks for: the words typed and everything chosen around them. Immutable.
 *
 * @param text      words
 * @param filters   values chosen among the facets; a type of entry is one of them
 * @param place     where the entries must be valid
 * @param openToday whether to leave out what is closed today
 * @param sort      order of the results
 */
public record Question(String text, List<Filter> filters, Optional<Place> place, boolean openToday, SortOrder sort) {

    /** Nothing asked: all entries. */
    public static final Question ALL = new Question("", List.of(), Optional.empty(), false, SortOrder.RELEVANCE);

    private static final Details FOR_LIST = new Details(true, false, false);
    private static final Details FOR_WAYS = new Details(false, false, true);

    /**
     * A territory asked for.
     *
     * @param id     id of the territory
     * @param title  its name
     * @param inside whether to keep what lies inside it, too
     */
    public record Place(String id, String title, boolean inside) {
    }

    /** Copies the list. */
    public Question {
        filters = List.copyOf(filters);
    }

    /** Words alone. */
    public static Question of(String words) {
        return ALL.withText(words);
    }

    /** Whether nothing but an order is asked for. */
    public boolean isAll() {
        return text.isBlank() && !isNarrowed();
    }

    /** Whether anything besides words is asked for. */
    public boolean isNarrowed() {
        return !filters.isEmpty() || place.isPresent() || openToday;
    }

    /** Other words. */
    public Question withText(String other) {
        return new Question(other, filters, place, openToday, sort);
    }

    /** A value of a field chosen when it was not, and given up when it was. */
    public Question toggle(String field, String value) {
        return new Question(text, Filter.toggle(merge(), field, value), place, openToday, sort);
    }

    /** One filter a field, as choosing a second value adds another. */
    private List<Filter> merge() {
        return filters.stream().flatMap(each -> each.excludes() ? Stream.of(each)
                : each.values().stream().map(value -> Filter.of(each.field(), value))).toList();
    }

    /** Whether a value of a field is chosen. */
    public boolean has(String field, String value) {
        return Filter.has(filters, field, value);
    }

    /** The values of a field that are chosen. */
    public List<String> values(String field) {
        return filters.stream().filter(each -> each.field().equals(field) && !each.excludes())
                .flatMap(each -> each.values().stream()).toList();
    }

    /** A value of a field in place of all others. */
    public Question withOnly(String field, String value) {
        return without(field).toggle(field, value);
    }

    /** Other filters. */
    public Question withFilters(List<Filter> other) {
        return new Question(text, other, place, openToday, sort);
    }

    /** All values of a field given up. */
    public Question without(String field) {
        return new Question(text, filters.stream().filter(each -> !each.field().equals(field)).toList(), place,
                openToday, sort);
    }

    /** Another place, or none. */
    public Question withPlace(Optional<Place> other) {
        return new Question(text, filters, other, openToday, sort);
    }

    /** Open today, or not necessarily. */
    public Question withOpenToday(boolean other) {
        return new Question(text, filters, place, other, sort);
    }

    /** Another order. */
    public Question withSort(SortOrder other) {
        return new Question(text, filters, place, openToday, other);
    }

    /** The words and the order alone. */
    public Question withoutNarrowing() {
        return new Question(text, List.of(), Optional.empty(), false, sort);
    }

    /** What to ask the search for the list of results. */
    public SearchRequest forList(LocalDate today, List<String> columns, int limit) {
        return request(today).withColumns(columns).withDetails(FOR_LIST).page(limit, 0);
    }

    /** What to ask the search for what stands beside the results: counts of values, and ways out. */
    public SearchRequest forFacets(LocalDate today, List<String> facets) {
        return request(today).withFacets(facets).withDetails(FOR_WAYS).page(0, 0);
    }

    /** The same for the search, without anything to show. */
    public SearchRequest request(LocalDate today) {
        return SearchRequest.of(text.strip(), 0).withFilters(filters)
                .withTerritory(place.map(each -> new TerritoryFilter(each.id(), each.inside())))
                .withOpenOn(openToday ? Optional.of(today) : Optional.empty()).withSort(sort);
    }
}
