package org.maillage.ui.pictures.internal.timeline;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.maillage.api.search.Facet;
import org.maillage.api.search.FieldInfo;
import org.maillage.api.search.Filter;
import org.maillage.api.search.Hit;
import org.maillage.api.search.IndexProgress;
import org.maillage.api.search.IndexReport;
import org.maillage.api.search.SearchRequest;
import org.maillage.api.search.SearchResult;
import org.maillage.api.search.SearchService;
import org.maillage.api.search.Suggestion;
import org.maillage.api.search.TerritoryFit;

/** A search over schemes in memory that knows filters by deadline and nothing else; « rien » finds nothing. */
final class Calls implements SearchService {

    private record Call(String id, String title, List<LocalDate> deadlines, List<LocalDate> opens) {
    }

    private final List<Call> calls = new ArrayList<>();

    /** Adds a scheme; days are ISO 8601, openings after a slash. */
    Calls with(String title, String... days) {
        List<LocalDate> deadlines = new ArrayList<>();
        List<LocalDate> opens = new ArrayList<>();
        for (String day : days) {
            (day.startsWith("/") ? opens : deadlines).add(LocalDate.parse(day.replace("/", "")));
        }
        calls.add(new Call("test:" + calls.size(), title, deadlines, opens));
        return this;
    }

    @Override
    public SearchResult search(SearchRequest request, Locale language) {
        List<Call> found = request.text().equals("rien") ? List.of() : calls.stream()
                .filter(call -> request.filters().stream().allMatch(filter -> matches(call, filter)))
                .sorted((a, b) -> first(a).compareTo(first(b))).toList();
        List<Hit> hits = found.stream().skip(request.offset()).limit(request.limit())
                .map(call -> new Hit(call.id, "", "test", "SupportScheme", call.title, "", 1, TerritoryFit.NOT_ASKED,
                        Map.of("deadline", texts(call.deadlines), "opens", texts(call.opens), "funders",
                                List.of("Région")), List.of(), List.of())).toList();
        List<Facet> facets = request.facets().contains("openness") ? List.of(new Facet("openness", "Ouverture",
                List.of(new Facet.Value("permanent", "ouverture permanente", 1, false)), 0)) : List.of();
        return new SearchResult(found.size(), Duration.ZERO, hits, facets, List.of(), List.of());
    }

    private static LocalDate first(Call call) {
        return call.deadlines.isEmpty() ? LocalDate.MAX : call.deadlines.getFirst();
    }

    private static List<String> texts(List<LocalDate> days) {
        return days.stream().map(LocalDate::toString).toList();
    }

    private static boolean matches(Call call, Filter filter) {
        return filter.excludes() != filter.values().stream().anyMatch(value -> value.equals(Filter.UNKNOWN)
                ? call.deadlines.isEmpty() : call.deadlines.stream().anyMatch(day -> within(day, value)));
    }

    private static boolean within(LocalDate day, String range) {
        String from = range.substring(0, range.indexOf(".."));
        String to = range.substring(range.indexOf("..") + 2);
        return (from.isEmpty() || !day.isBefore(LocalDate.parse(from)))
                && (to.isEmpty() || !day.isAfter(LocalDate.parse(to)));
    }

    @Override
    public List<Suggestion> suggest(String text, int limit, Locale language) {
        return List.of();
    }

    @Override
    public List<Hit> similar(String id, List<String> types, int limit, Locale language) {
        return List.of();
    }

    @Override
    public SearchResult referring(String id, int limit, Locale language) {
        return search(SearchRequest.of("rien", 0), language);
    }

    @Override
    public List<FieldInfo> fields(Locale language) {
        return List.of();
    }

    @Override
    public IndexReport refresh(IndexProgress progress) {
        return new IndexReport(0, List.of(), false, List.of());
    }

    @Override
    public IndexReport rebuild(IndexProgress progress) {
        return refresh(progress);
    }
}
