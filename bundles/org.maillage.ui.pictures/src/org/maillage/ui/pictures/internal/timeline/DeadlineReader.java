package org.maillage.ui.pictures.internal.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.maillage.api.MaillageException;
import org.maillage.api.search.Facet;
import org.maillage.api.search.Filter;
import org.maillage.api.search.Hit;
import org.maillage.api.search.SearchRequest;
import org.maillage.api.search.SearchResult;
import org.maillage.api.search.SearchService;
import org.maillage.api.search.SortOrder;

/** Reads deadlines from the columns of the search; no entry is loaded. Called in a job. */
final class DeadlineReader {

    /** More rows than this are counted. */
    static final int MOST = 300;
    /** Name of the field. */
    static final String DEADLINE = "deadline";
    private static final String OPENS = "opens";
    private static final String FUNDERS = "funders";
    private static final String OPENNESS = "openness";
    private static final String PERMANENT = "permanent";

    private final SearchService search;
    private final Locale language;

    DeadlineReader(SearchService search, Locale language) {
        this.search = search;
        this.language = language;
    }

    Deadlines read(SearchRequest current, LocalDate today) throws MaillageException {
        String from = today + "..";
        SearchRequest all = current.withFilters(current.filters().stream()
                .filter(each -> !each.field().equals(DEADLINE) || each.excludes()).toList());
        boolean narrowed = all.filters().size() < current.filters().size();
        SearchResult ahead = search.search((narrowed ? current : with(all, Filter.of(DEADLINE, from)))
                .withColumns(List.of(DEADLINE, OPENS, FUNDERS)).withSort(SortOrder.DEADLINE).page(MOST, 0), language);
        List<Deadlines.Mark> marks = new ArrayList<>();
        ahead.hits().forEach(hit -> mark(hit, today).ifPresent(marks::add));
        int past = count(with(all, Filter.of(DEADLINE, past(today)), new Filter(DEADLINE, List.of(from), true)));
        SearchResult none = search.search(with(all, Filter.of(DEADLINE, Filter.UNKNOWN)).withFacets(List.of(OPENNESS))
                .page(0, 0), language);
        int permanent = none.facets().stream().flatMap(each -> each.values().stream())
                .filter(each -> each.value().equals(PERMANENT)).mapToInt(Facet.Value::count).sum();
        int more = ahead.hits().size() == MOST ? (int) ahead.total() - MOST : 0;
        return new Deadlines(marks, more, past, (int) none.total(), permanent);
    }

    /** What a filter takes for days before today. */
    static String past(LocalDate today) {
        return ".." + today.minusDays(1);
    }

    private int count(SearchRequest request) throws MaillageException {
        return (int) search.search(request.page(0, 0), language).total();
    }

    private static SearchRequest with(SearchRequest request, Filter... more) {
        return request.withFilters(Stream.concat(request.filters().stream(), Stream.of(more)).toList());
    }

    /** The next deadline of a hit, with the opening before it. */
    private static Optional<Deadlines.Mark> mark(Hit hit, LocalDate today) {
        Optional<LocalDate> day = days(hit, DEADLINE).filter(each -> !each.isBefore(today)).min(LocalDate::compareTo);
        return day.map(each -> new Deadlines.Mark(hit.id(), hit.title(),
                String.join(", ", hit.columns().getOrDefault(FUNDERS, List.of())),
                days(hit, OPENS).filter(opens -> !opens.isAfter(each)).max(LocalDate::compareTo), each));
    }

    private static Stream<LocalDate> days(Hit hit, String field) {
        return hit.columns().getOrDefault(field, List.of()).stream().map(LocalDate::parse);
    }
}
