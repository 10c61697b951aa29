package org.maillage.search.internal.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.apache.lucene.search.IndexSearcher;
import org.maillage.api.MaillageException;
import org.maillage.api.search.Facet;
import org.maillage.api.search.Filter;
import org.maillage.api.search.SearchRequest;
import org.maillage.api.search.Suggestion;
import org.maillage.api.search.Suggestion.Kind;
import org.maillage.api.search.TerritoryFilter;
import org.maillage.api.territory.TerritoryInfo;
import org.maillage.search.internal.correct.DidYouMean;
import org.maillage.search.internal.facet.FacetCounter;
import org.maillage.search.internal.facet.Labels;
import org.maillage.search.internal.filter.Filters;
import org.maillage.search.internal.filter.Place;
import org.maillage.search.internal.territory.TerritoryGraph;

/** Finds ways on from a result: out of an empty one, or deeper into a large one. For one request. */
final class Ways {

    private static final List<String> REFINED_BY = List.of("themes", "needs", "natures", "keywords", "filieres");
    private static final int MOST_REFINEMENTS = 8;
    private static final int MOST_BROADER = 2;

    private final IndexSearcher index;
    private final SearchContext context;
    private final Labels labels;
    private final FacetCounter counter;
    private final Searcher searcher;

    Ways(IndexSearcher index, SearchContext context, Labels labels, FacetCounter counter, Searcher searcher) {
        this.index = index;
        this.context = context;
        this.labels = labels;
        this.counter = counter;
        this.searcher = searcher;
    }

    List<Suggestion> of(SearchRequest request, Searcher.Parts parts, long total) throws IOException, MaillageException {
        List<Suggestion> ways = new ArrayList<>(correction(request));
        ways.addAll(total == 0 ? out(request, parts) : deeper(parts, total));
        return ways;
    }

    /** The same with words that the index knows. */
    private List<Suggestion> correction(SearchRequest request) throws IOException, MaillageException {
        Optional<String> meant = new DidYouMean(index.getIndexReader(), context.lexicon(index.getIndexReader())).of(request.text(), true);
        return meant.isEmpty() ? List.of()
                : List.of(new Suggestion(Kind.CORRECTION, meant.get(), meant.get(), "",
                        searcher.count(request.withText(meant.get()))));
    }

    /** What would find something: each with how much. */
    private List<Suggestion> out(SearchRequest request, Searcher.Parts parts) throws IOException, MaillageException {
        List<Suggestion> ways = new ArrayList<>();
        for (Filter filter : request.filters()) {
            List<Filter> others = request.filters().stream().filter(each -> each != filter).toList();
            without(request.withFilters(others), labels.field(filter.field()) + " : " + values(filter),
                    filter.toString(), ways);
        }
        if (!request.types().isEmpty()) {
            without(request.withTypes(List.of()), labels.field(Filters.TYPE) + " : " + types(request), Filters.TYPE,
                    ways);
        }
        if (request.openOn().isPresent()) {
            without(request.withOpenOn(Optional.empty()), labels.say("way.openOn", request.openOn().get().toString()),
                    "openOn", ways);
        }
        if (parts.place().isPresent()) {
            broader(request, parts.place().get(), ways);
            without(request.withTerritory(Optional.empty()), labels.say("way.territory",
                    labels.title(parts.place().get().id())), "territory", ways);
        }
        if (ways.isEmpty()) {
            without(request.withFilters(List.of()).withTypes(List.of()).withOpenOn(Optional.empty())
                    .withTerritory(Optional.empty()), labels.say("way.all"), SearchRequest.ALL, ways);
        }
        ways.sort(Comparator.comparingLong(Suggestion::count).reversed());
        return ways;
    }

    private String values(Filter filter) throws IOException {
        List<String> said = new ArrayList<>();
        for (String value : filter.values()) {
            String name = context.catalog().find(filter.field()).map(each -> each.name()).orElse(filter.field());
            said.add(value.contains("..") ? value : labels.value(name, value));
        }
        return String.join(", ", said);
    }

    private String types(SearchRequest request) throws IOException {
        List<String> said = new ArrayList<>();
        for (String type : request.types()) {
            said.add(labels.value(Filters.TYPE, type));
        }
        return String.join(", ", said);
    }

    private void without(SearchRequest request, String text, String value, List<Suggestion> ways)
            throws IOException, MaillageException {
        long count = searcher.count(request);
        if (count > 0) {
            ways.add(new Suggestion(Kind.WITHOUT_FILTER, text, value, "", count));
        }
    }

    /** What contains the place is in the result already: a broader territory finds its neighbours. */
    private void broader(SearchRequest request, Place place, List<Suggestion> ways)
            throws IOException, MaillageException {
        TerritoryGraph territories = new TerritoryGraph(index);
        int found = 0;
        for (String id : place.containing()) {
            if (found < MOST_BROADER && !id.equals(place.id())) {
                long count = searcher.count(request.withTerritory(Optional.of(new TerritoryFilter(id, true))));
                Optional<TerritoryInfo> territory = territories.get(id);
                if (count > 0 && territory.isPresent()) {
                    ways.add(new Suggestion(Kind.BROADER_TERRITORY, territory.get().title(), id, "", count));
                    found++;
                }
            }
        }
    }

    /** Concepts that some of the hits share, and not all. */
    private List<Suggestion> deeper(Searcher.Parts parts, long total) throws IOException, MaillageException {
        List<Suggestion> ways = new ArrayList<>();
        for (String field : REFINED_BY) {
            if (context.catalog().find(field).isPresent()) {
                Facet facet = counter.count(field, field, parts.counting(""), parts.chosen(field));
                for (Facet.Value value : facet.values()) {
                    if (value.count() < total && !value.chosen() && !value.value().equals(Filter.UNKNOWN)) {
                        ways.add(new Suggestion(Kind.REFINEMENT, value.label(), value.value(), field, value.count()));
                    }
                }
            }
        }
        return ways.stream().sorted(Comparator.comparingLong(Suggestion::count).reversed()).limit(MOST_REFINEMENTS)
                .toList();
    }
}
