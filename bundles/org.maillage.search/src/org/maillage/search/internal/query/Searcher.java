package org.maillage.search.internal.query;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.util.FixedBitSet;
import org.maillage.api.MaillageException;
import org.maillage.api.search.Facet;
import org.maillage.api.search.Filter;
import org.maillage.api.search.Hit;
import org.maillage.api.search.SearchRequest;
import org.maillage.api.search.SearchResult;
import org.maillage.api.search.SortOrder;
import org.maillage.api.search.Suggestion;
import org.maillage.api.text.Message;
import org.maillage.search.internal.facet.FacetCounter;
import org.maillage.search.internal.facet.Labels;
import org.maillage.search.internal.filter.Filters;
import org.maillage.search.internal.filter.Place;
import org.maillage.search.internal.index.Lexicon;

/** Answers one request on one commit of the index. For one thread. */
public final class Searcher {

    /** Up to so many matches, one pass finds and counts; above, counting apart is cheaper than scoring them all. */
    private static final int COUNTED_WHILE_SCORING = 10_000;

    private final IndexSearcher index;
    private final SearchContext context;
    private final Locale language;
    private final LocalDate today;
    private final Backends.Answer more;

    /** @param index given back by the caller */
    public Searcher(IndexSearcher index, SearchContext context, Locale language) {
        this(index, context, language, Backends.Answer.NOTHING);
    }

    /**
     * @param index given back by the caller
     * @param more  what plug-ins found besides
     */
    public Searcher(IndexSearcher index, SearchContext context, Locale language, Backends.Answer more) {
        this.more = more;
        this.index = index;
        this.context = context;
        this.language = language;
        this.today = context.today();
    }

    /** Searches. */
    public SearchResult search(SearchRequest request) throws IOException, MaillageException {
        long start = System.nanoTime();
        Lexicon lexicon = context.lexicon(index.getIndexReader());
        Filters filters = context.filters(index, lexicon, request.openOn().orElse(today));
        QueryBuilder builder = new QueryBuilder(index.getIndexReader(), lexicon, filters);
        Parts parts = parts(request, filters, builder);
        Query query = parts.without("");
        Labels labels = new Labels(index, context.catalog(), context.collections(language), context.cache(), language);
        FacetCounter counter = new FacetCounter(index, context.catalog(), context.cache(), labels, filters, today);
        Map<String, String> facets = facets(request.facets(), filters, counter);

        long end = Math.min((long) Math.max(request.offset(), 0) + Math.max(request.limit(), 0),
                index.getIndexReader().maxDoc());
        List<Hit> hits = List.of();
        long total = -1;
        if (request.limit() > 0 && end > request.offset()) {
            TopDocs found = facets.isEmpty() || request.sort() != SortOrder.RELEVANCE
                    ? top(query, builder.refinement(), request.sort(), (int) end,
                            facets.isEmpty() ? COUNTED_WHILE_SCORING : (int) end)
                    : top(query, builder.refinement(), (int) end, all -> counter.know(parts.counting(""), all));
            total = found.totalHits.relation() == TotalHits.Relation.EQUAL_TO ? found.totalHits.value() : -1;
            hits = hits(found, request, parts, filters, labels, builder);
        }
        if (total < 0) {
            total = facets.isEmpty() ? index.count(parts.counting("")) : counter.total(parts.counting(""));
        }
        List<Facet> counted = new ArrayList<>();
        for (Map.Entry<String, String> facet : facets.entrySet()) {
            Facet made = counter.count(facet.getKey(), facet.getValue(), parts.counting(facet.getValue()),
                    parts.chosen(facet.getValue()));
            if (!request.facets().contains(SearchRequest.ALL) || says(made)) {
                counted.add(made);
            }
        }
        List<Message> notices = new ArrayList<>(builder.notices());
        notices.addAll(filters.notices());
        notices.addAll(more.notices());
        List<Suggestion> suggestions = request.details().suggestions()
                ? new Ways(index, context, labels, counter, this).of(request, parts, total)
                : List.of();
        return new SearchResult(total, Duration.ofNanos(System.nanoTime() - start), hits, counted, suggestions,
                notices);
    }

    /** The number of entries that a request finds. */
    long count(SearchRequest request) throws IOException, MaillageException {
        Lexicon lexicon = context.lexicon(index.getIndexReader());
        Filters filters = context.filters(index, lexicon, request.openOn().orElse(today));
        QueryBuilder builder = new QueryBuilder(index.getIndexReader(), lexicon, filters);
        return index.count(parts(request, filters, builder).counting(""));
    }

    /**
     * The parts of a request's query.
     *
     * @param text    finds and ranks
     * @param always  filters that no facet leaves out
     * @param filters filters by the field that they are on
     * @param place   the place asked for
     * @param asked   the request
     */
    record Parts(Query text, List<Query> always, Map<String, Query> filters, Optional<Place> place,
            SearchRequest asked) {

        /** The whole query, without the filter of a field. */
        Query without(String field) {
            if (always.isEmpty() && filters.isEmpty()) {
                return text;
            }
            BooleanQuery.Builder query = new BooleanQuery.Builder().add(text, Occur.MUST);
            always.forEach(each -> query.add(each, Occur.FILTER));
            filters.forEach((name, each) -> {
                if (!name.equals(field)) {
                    query.add(each, Occur.FILTER);
                }
            });
            return query.build();
        }

        /** The same for counting. */
        Query counting(String field) {
            return new Parts(CountingQuery.of(text), always, filters, place, asked).without(field);
        }

        /** Whether a value of a field was asked for. */
        Predicate<String> chosen(String field) {
            return value -> Filter.has(asked.filters(), field, value)
                    || field.equals(Filters.TYPE) && asked.types().contains(value);
        }
    }

    private Parts parts(SearchRequest request, Filters filters, QueryBuilder builder)
            throws IOException, MaillageException {
        List<Query> always = new ArrayList<>();
        List<Filter> named = new ArrayList<>();
        for (Filter each : request.filters()) {
            named.add(new Filter(filters.name(each.field()), each.values(), each.excludes()));
        }
        Optional<Place> place = filters.place(request);
        place.ifPresent(each -> always.add(each.query()));
        if (request.openOn().isPresent()) {
            always.add(filters.notClosed());
        }
        Map<String, Query> byField = new LinkedHashMap<>(filters.of(named));
        if (!request.types().isEmpty()) {
            Query types = filters.types(request.types());
            byField.merge(Filters.TYPE, types, (first, second) -> new BooleanQuery.Builder().add(first, Occur.SHOULD)
                    .add(second, Occur.SHOULD).build());
        }
        return new Parts(more.with(builder.build(request.text()), index), always, byField, place,
                request.withFilters(named));
    }

    /** @param all receives all hits, when it costs nothing to find them all */
    private TopDocs top(Query query, Refinement refinement, int wanted, Consumer<FixedBitSet[]> all) throws IOException {
        int candidates = Math.min(refinement.candidates(wanted), index.getIndexReader().maxDoc());
        FirstPass pass = FirstPass.of(index, query, candidates);
        pass.all().ifPresent(all);
        return refinement.of(index, pass.best(), wanted);
    }

    private TopDocs top(Query query, Refinement refinement, SortOrder order, int wanted, int counted)
            throws IOException {
        if (order == SortOrder.RELEVANCE) {
            int candidates = Math.min(refinement.candidates(wanted), index.getIndexReader().maxDoc());
            TopDocs found = index.search(query, new WeightedTopDocs(candidates, Math.max(candidates, counted)));
            return refinement.of(index, found, wanted);
        }
        return index.search(query, new TopFieldCollectorManager(Sorts.of(order, today), wanted, counted));
    }

    private static Map<String, String> facets(List<String> asked, Filters filters, FacetCounter counter)
            throws MaillageException {
        Map<String, String> names = new LinkedHashMap<>();
        for (String each : asked) {
            if (each.equals(SearchRequest.ALL)) {
                counter.all().forEach(name -> names.put(name, name));
            } else {
                names.put(each, filters.name(each));
            }
        }
        return names;
    }

    /** Whether a facet tells entries apart. */
    private static boolean says(Facet facet) {
        return facet.values().stream().anyMatch(each -> !each.value().equals(Filter.UNKNOWN) && each.count() > 0);
    }

    private List<Hit> hits(TopDocs found, SearchRequest request, Parts parts, Filters filters, Labels labels,
            QueryBuilder builder)
            throws IOException, MaillageException {
        Map<String, String> columns = new LinkedHashMap<>();
        for (String each : request.columns()) {
            columns.put(each, filters.name(each));
        }
        HitReader.Extras extras = new HitReader.Extras(columns, parts.place,
                request.details().highlights() ? Optional.of(new Highlighter(Found.in(parts.text))) : Optional.empty(),
                request.details().reasons() ? Optional.of(new Explainer(index, parts.text,
                        Optional.of(builder.refinement().query()), builder.expanded())) : Optional.empty());
        HitReader reader = new HitReader(index, context.catalog(), labels, language);
        List<Hit> hits = new ArrayList<>();
        for (int i = Math.max(request.offset(), 0); i < found.scoreDocs.length; i++) {
            ScoreDoc each = found.scoreDocs[i];
            hits.add(reader.read(each, extras));
        }
        return hits;
    }
}
