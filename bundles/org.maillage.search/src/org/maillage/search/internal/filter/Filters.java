package org.maillage.search.internal.filter;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.apache.lucene.document.LongRange;
import org.apache.lucene.document.SortedNumericDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.maillage.api.MaillageException;
import org.maillage.api.search.Filter;
import org.maillage.api.search.SearchRequest;
import org.maillage.api.search.TerritoryFilter;
import org.maillage.api.territory.TerritoryInfo;
import org.maillage.api.text.Message;
import org.maillage.search.internal.SearchTexts;
import org.maillage.search.internal.index.Fields;
import org.maillage.search.internal.index.Lexicon;
import org.maillage.search.internal.schema.CatalogField;
import org.maillage.search.internal.schema.FieldCatalog;
import org.maillage.search.internal.schema.Role;
import org.maillage.search.internal.territory.TerritoryGraph;

/** Makes queries of the filters of a request. For one request. */
public final class Filters {

    /** Names of the fields that the search computes; the names of the model stand for all others. */
    public static final String TYPE = "type";
    public static final String COLLECTION = "collection";
    public static final String TERRITORY = "territory";
    public static final String TERRITORY_LEVEL = "territoryLevel";
    public static final String OPEN = "open";
    /** Values of {@link #OPEN}. */
    public static final String IS_OPEN = "open";
    public static final String IS_CLOSED = "closed";

    /** Of other types nobody asks whether they are open. */
    private static final String SCHEME = "SupportScheme";

    private final IndexSearcher index;
    private final FieldCatalog catalog;
    private final Lexicon lexicon;
    private final Hierarchy hierarchy;
    private final FieldValues values;
    private final TerritoryGraph territories;
    private final LocalDate day;
    private final List<Message> notices = new ArrayList<>();

    /**
     * @param lexicon   the dictionary of the index
     * @param hierarchy its broader concepts
     * @param day       on which a request could be made
     */
    public Filters(IndexSearcher index, FieldCatalog catalog, Lexicon lexicon, Hierarchy hierarchy, LocalDate day) {
        this.index = index;
        this.catalog = catalog;
        this.lexicon = lexicon;
        this.hierarchy = hierarchy;
        this.values = new FieldValues(index, hierarchy);
        this.territories = new TerritoryGraph(index);
        this.day = day;
    }

    /** What could not be taken as it was written. */
    public List<Message> notices() {
        return notices;
    }

    /** Whether a name is one of those that the search computes. */
    public static Optional<String> computed(String name) {
        return switch (name.toLowerCase(java.util.Locale.ROOT)) {
            case "type" -> Optional.of(TYPE);
            case "collection" -> Optional.of(COLLECTION);
            case "territory", "territoire" -> Optional.of(TERRITORY);
            case "territorylevel", "niveau" -> Optional.of(TERRITORY_LEVEL);
            case "open", "ouvert" -> Optional.of(OPEN);
            default -> Optional.empty();
        };
    }

    /** The name of a field for what a person wrote: that of the search, or of the model. */
    public String name(String typed) throws MaillageException {
        Optional<String> computed = computed(typed);
        return computed.isPresent() ? computed.get() : field(typed).name();
    }

    private CatalogField field(String typed) throws MaillageException {
        return catalog.find(typed)
                .orElseThrow(() -> new MaillageException(Message.of(SearchTexts.class, "field.unknown", typed)));
    }

    /** The queries of the filters, one for each field, by its name. */
    public Map<String, Query> of(List<Filter> filters) throws IOException, MaillageException {
        Map<String, BooleanQuery.Builder> wanted = new LinkedHashMap<>();
        Map<String, Query> queries = new LinkedHashMap<>();
        for (Filter filter : filters) {
            String name = name(filter.field());
            Query query = query(name, filter);
            if (filter.excludes()) {
                queries.put("!" + filter, not(query));
            } else {
                wanted.computeIfAbsent(name, each -> new BooleanQuery.Builder()).add(query, Occur.SHOULD);
            }
        }
        wanted.forEach((name, any) -> queries.put(name, any.build()));
        return queries;
    }

    private Query query(String name, Filter filter) throws IOException, MaillageException {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (String value : filter.values()) {
            Query query = query(name, value);
            if (query == null) {
                notices.add(Message.of(SearchTexts.class, "value.unknown", filter.field(), value));
            } else {
                any.add(query, Occur.SHOULD);
            }
        }
        BooleanQuery built = any.build();
        return built.clauses().isEmpty() ? MatchNoDocsQuery.INSTANCE : built;
    }

    /** The query for one value of a field; null when nothing has such a value. */
    public Query query(String name, String value) throws IOException, MaillageException {
        return switch (name) {
            case TYPE -> terms(Fields.TYPES, catalog.typesNamed(value));
            case COLLECTION -> new TermQuery(new Term(Fields.COLLECTION, value));
            case TERRITORY -> place(value);
            case TERRITORY_LEVEL -> level(value);
            case OPEN -> openness(value);
            default -> model(field(name), value);
        };
    }

    private Query place(String value) throws IOException {
        if (value.equals(Filter.UNKNOWN)) {
            return new TermQuery(new Term(Fields.PLACE, Fields.NONE));
        }
        List<TerritoryInfo> found = territories.find(value, 1);
        return found.isEmpty() ? null : new TermQuery(new Term(Fields.PLACE, found.getFirst().id()));
    }

    private Query level(String value) {
        if (value.equals(Filter.UNKNOWN)) {
            return new TermQuery(new Term(Fields.PLACE_LEVEL, Fields.NONE));
        }
        return terms(Fields.PLACE_LEVEL, Set.copyOf(catalog.find("kind").orElseThrow().words(value)));
    }

    private Query openness(String value) {
        return switch (value) {
            case IS_OPEN -> open();
            case IS_CLOSED -> closed();
            case Filter.UNKNOWN -> new BooleanQuery.Builder()
                    .add(new TermQuery(new Term(Fields.TYPES, SCHEME)), Occur.FILTER)
                    .add(new TermQuery(new Term(Fields.OPEN_KNOWN, Fields.OPEN_KNOWN)), Occur.MUST_NOT).build();
            default -> null;
        };
    }

    private Query open() {
        long[] on = {day.toEpochDay()};
        return LongRange.newContainsQuery(Fields.OPEN, on, on);
    }

    /** Known, and not open. */
    private Query closed() {
        return new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Fields.OPEN_KNOWN, Fields.OPEN_KNOWN)), Occur.FILTER)
                .add(open(), Occur.MUST_NOT).build();
    }

    private Query model(CatalogField field, String value) throws IOException {
        if (field.is(Role.DATE)) {
            return range(Fields.DATE + field.name(), field, value, Range.ofDays(value));
        }
        if (field.is(Role.AMOUNT)) {
            return range(Fields.AMOUNT + field.name(), field, value, Range.ofNumbers(value));
        }
        if (field.is(Role.FACET) && value.equals(Filter.UNKNOWN)) {
            return without(Fields.FACET + field.name(), field);
        }
        Query exact = field.is(Role.FACET) ? terms(Fields.FACET + field.name(), withNarrower(field, value)) : null;
        if (exact != null || field.is(Role.FACET) && !field.is(Role.ANALYSED)) {
            return exact;
        }
        // Words of a value will do: “funder:ademe” for a longer name.
        Query words = words(field, value);
        return field.is(Role.FACET) && (words == null || index.count(words) == 0) ? null : words;
    }

    /** The values that are meant, and those narrower than them. */
    private Set<String> withNarrower(CatalogField field, String value) throws IOException {
        Set<String> meant = new LinkedHashSet<>(values.of(field, value));
        if (field.isReference()) {
            Map<String, Set<String>> below = hierarchy.below(field.name());
            List.copyOf(meant).forEach(each -> meant.addAll(below.getOrDefault(each, Set.of())));
        }
        return meant;
    }

    /** The values of a field that stand for narrower ones too. */
    public Set<String> broad(CatalogField field) throws IOException {
        return field.isReference() ? hierarchy.below(field.name()).keySet() : Set.of();
    }

    private static Query range(String name, CatalogField field, String value, Optional<Range> range) {
        if (value.equals(Filter.UNKNOWN)) {
            return without(name, field);
        }
        return range.map(each -> SortedNumericDocValuesField.newSlowRangeQuery(name, each.from(), each.to()))
                .orElse(null);
    }

    /** What could have a value and has none. */
    private static Query without(String name, CatalogField field) {
        return new BooleanQuery.Builder().add(terms(Fields.TYPES, field.types()), Occur.FILTER)
                .add(new FieldExistsQuery(name), Occur.MUST_NOT).build();
    }

    /** Every word of the value in the field; a whole value, too. */
    private Query words(CatalogField field, String value) throws IOException {
        return new FieldWords(field.name(), field.isLong(), lexicon).query(value);
    }

    private static Query terms(String field, Set<String> values) {
        return values.isEmpty() ? null : new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
    }

    private static Query not(Query query) {
        return new BooleanQuery.Builder().add(MatchAllDocsQuery.INSTANCE, Occur.FILTER).add(query, Occur.MUST_NOT)
                .build();
    }

    /** What is valid in a place, and what of it is how. */
    public Optional<Place> place(SearchRequest request) throws IOException, MaillageException {
        if (request.territory().isEmpty()) {
            return Optional.empty();
        }
        TerritoryFilter asked = request.territory().get();
        List<TerritoryInfo> found = territories.find(asked.place(), 1);
        if (found.isEmpty()) {
            throw new MaillageException(Message.of(SearchTexts.class, "territory.unknown", asked.place()));
        }
        String id = found.getFirst().id();
        return Optional.of(new Place(id, territories.containing(id),
                asked.inside() ? territories.inside(id) : Set.of(id)));
    }

    /** What is not known to be closed that day. */
    public Query notClosed() {
        return not(closed());
    }

    /** The types named, subtypes included. */
    public Query types(List<String> types) {
        Query query = terms(Fields.TYPES, Set.copyOf(types));
        return query == null ? MatchAllDocsQuery.INSTANCE : query;
    }
}
