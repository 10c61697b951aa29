package org.maillage.search.internal.territory;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.NumericUtils;
import org.maillage.api.territory.TerritoryInfo;
import org.maillage.model.TerritoryKind;
import org.maillage.search.internal.index.ColumnReader;
import org.maillage.search.internal.index.Fields;
import org.maillage.search.internal.index.Keys;
import org.maillage.search.internal.index.Prefixes;
import org.maillage.search.internal.text.Word;
import org.maillage.search.internal.text.WordSplitter;

/** The territories in one commit of the index, and how they lie. For one thread. */
public final class TerritoryGraph {

    private static final String TYPE = "Territory";
    private static final String PARENTS = Fields.RELATION + "parents";
    private static final String MEMBERS = Fields.RELATION + "members";
    private static final String SUCCESSOR = Fields.RELATION + "successor";
    private static final String POPULATION = Fields.AMOUNT + "population";
    private static final String KIND = Fields.FACET + "kind";
    /** A country has tens of thousands of municipalities; nothing has more. */
    private static final int MOST = 200_000;
    /** Several thousand municipalities may begin alike. */
    private static final int LOOKED_AT = 5_000;
    private static final Pattern WITHIN = Pattern.compile("(.+?)\\s*\\(([^()]+)\\)\\s*");
    private static final List<TerritoryKind> LARGEST_FIRST = List.of(TerritoryKind.UNION, TerritoryKind.COUNTRY,
            TerritoryKind.REGION, TerritoryKind.DEPARTEMENT, TerritoryKind.COMMUNE, TerritoryKind.EPCI,
            TerritoryKind.BASIN, TerritoryKind.PERIMETER, TerritoryKind.FORMER_COMMUNE);
    private static final Comparator<TerritoryInfo> ORDER = Comparator
            .comparingInt((TerritoryInfo each) -> LARGEST_FIRST.indexOf(each.kind()))
            .thenComparing(Comparator.comparingInt(TerritoryInfo::population).reversed())
            .thenComparing(TerritoryInfo::id);

    private final IndexSearcher index;
    private final ColumnReader columns;

    /** @param index given back by the caller */
    public TerritoryGraph(IndexSearcher index) {
        this.index = index;
        this.columns = new ColumnReader(index.getIndexReader());
    }

    /** The territory with this id. */
    public Optional<TerritoryInfo> get(String id) throws IOException {
        List<TerritoryInfo> found = infos(new TermQuery(new Term(Fields.ID, id)), 1);
        return found.stream().findFirst();
    }

    /** What a person may mean; see the service. */
    public List<TerritoryInfo> find(String text, int limit) throws IOException {
        Optional<TerritoryInfo> byId = text.indexOf(':') > 0 ? get(text.strip()) : Optional.empty();
        if (byId.isPresent()) {
            return List.of(byId.get());
        }
        Matcher within = WITHIN.matcher(text);
        if (within.matches()) {
            List<TerritoryInfo> exact = named(text, limit);
            return exact.isEmpty() ? within(within.group(1), within.group(2), limit) : exact;
        }
        return named(text, limit);
    }

    private List<TerritoryInfo> within(String name, String container, int limit) throws IOException {
        List<TerritoryInfo> around = named(container, 1);
        if (around.isEmpty()) {
            return List.of();
        }
        List<TerritoryInfo> found = new ArrayList<>();
        for (TerritoryInfo each : named(name, LOOKED_AT)) {
            if (found.size() < limit && containing(each.id()).contains(around.getFirst().id())) {
                found.add(each);
            }
        }
        return found;
    }

    /** By whole values first: names, codes, postcodes; then by the beginnings of names. */
    private List<TerritoryInfo> named(String text, int limit) throws IOException {
        String key = Keys.of(text);
        if (key.isEmpty()) {
            return List.of();
        }
        Map<String, TerritoryInfo> found = new LinkedHashMap<>();
        exact(key).stream().sorted(ORDER).forEach(each -> found.put(each.id(), each));
        if (found.size() < limit) {
            beginning(text).stream().sorted(ORDER).forEach(each -> found.putIfAbsent(each.id(), each));
        }
        return found.values().stream().limit(limit).toList();
    }

    private List<TerritoryInfo> exact(String key) throws IOException {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (String field : List.of(Fields.KEY, Fields.EXACT + "code", Fields.EXACT + "postcodes")) {
            any.add(new TermQuery(new Term(field, key)), Occur.SHOULD);
        }
        return infos(any.build(), LOOKED_AT);
    }

    private List<TerritoryInfo> beginning(String text) throws IOException {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        boolean any = false;
        for (Word word : WordSplitter.split(text)) {
            if (!word.joined() && !word.stopWord()) {
                String beginning = word.form().substring(0, Math.min(word.form().length(), Prefixes.LONGEST));
                all.add(new TermQuery(new Term(Fields.PREFIX, beginning)), Occur.MUST);
                any = true;
            }
        }
        if (!any) {
            return List.of();
        }
        String key = Keys.of(text);
        return infos(all.build(), LOOKED_AT).stream().filter(each -> Keys.of(each.title()).startsWith(key)).toList();
    }

    /** All that contains a place; see the service. */
    public Set<String> containing(String id) throws IOException {
        Set<String> found = new LinkedHashSet<>();
        Deque<String> next = new ArrayDeque<>(List.of(id));
        while (!next.isEmpty()) {
            String each = next.pop();
            if (found.add(each)) {
                next.addAll(relations(each));
                infos(new TermQuery(new Term(MEMBERS, each)), LOOKED_AT).forEach(around -> next.add(around.id()));
            }
        }
        return found;
    }

    /** The parents and the successor of a territory. */
    private Set<String> relations(String id) throws IOException {
        Set<String> found = new LinkedHashSet<>();
        for (ScoreDoc doc : index.search(new TermQuery(new Term(Fields.ID, id)), 1).scoreDocs) {
            found.addAll(columns.texts(doc.doc, SUCCESSOR));
            found.addAll(columns.texts(doc.doc, PARENTS));
        }
        return found;
    }

    /** All that lies inside a territory; see the service. */
    public Set<String> inside(String id) throws IOException {
        Set<String> found = new HashSet<>(Set.of(id));
        Collection<String> level = Set.of(id);
        while (!level.isEmpty()) {
            List<BytesRef> terms = level.stream().map(BytesRef::new).toList();
            BooleanQuery.Builder below = new BooleanQuery.Builder();
            below.add(new TermInSetQuery(PARENTS, terms), Occur.SHOULD);
            below.add(new TermInSetQuery(SUCCESSOR, terms), Occur.SHOULD);
            Set<String> next = new HashSet<>(ids(below.build()));
            for (String each : level) {
                next.addAll(members(each));
            }
            next.removeAll(found);
            found.addAll(next);
            level = next;
        }
        return found;
    }

    /** What lies right below a territory; see the service. */
    public List<TerritoryInfo> children(String id) throws IOException {
        if (id.isEmpty()) {
            return infos(new TermQuery(new Term(KIND, TerritoryKind.COUNTRY.getLiteral())), MOST);
        }
        Query below = new TermQuery(new Term(PARENTS, id));
        Set<String> all = ids(below);
        List<BytesRef> between = all.stream().map(BytesRef::new).toList();
        return infos(new BooleanQuery.Builder().add(below, Occur.FILTER)
                .add(new TermInSetQuery(PARENTS, between), Occur.MUST_NOT).build(), MOST);
    }

    private Set<String> members(String id) throws IOException {
        Set<String> found = new HashSet<>();
        for (ScoreDoc doc : index.search(new TermQuery(new Term(Fields.ID, id)), 1).scoreDocs) {
            found.addAll(columns.texts(doc.doc, MEMBERS));
        }
        return found;
    }

    private Set<String> ids(Query query) throws IOException {
        Set<String> ids = new HashSet<>();
        for (ScoreDoc doc : index.search(query, MOST).scoreDocs) {
            ids.addAll(columns.texts(doc.doc, Fields.PLACE));
        }
        return ids;
    }

    private List<TerritoryInfo> infos(Query query, int limit) throws IOException {
        BooleanQuery.Builder territories = new BooleanQuery.Builder();
        territories.add(query, Occur.FILTER);
        territories.add(new TermQuery(new Term(Fields.TYPES, TYPE)), Occur.FILTER);
        List<TerritoryInfo> infos = new ArrayList<>();
        Set<String> wanted = Set.of(Fields.ID, Fields.TITLE, Fields.CODE);
        for (ScoreDoc doc : index.search(territories.build(), limit).scoreDocs) {
            Document stored = index.storedFields().document(doc.doc, wanted);
            infos.add(new TerritoryInfo(stored.get(Fields.ID), text(stored.get(Fields.TITLE)), kind(doc.doc),
                    text(stored.get(Fields.CODE)), population(doc.doc)));
        }
        return infos;
    }

    private TerritoryKind kind(int doc) throws IOException {
        for (String literal : columns.texts(doc, KIND)) {
            TerritoryKind kind = TerritoryKind.get(literal);
            if (kind != null) {
                return kind;
            }
        }
        return TerritoryKind.PERIMETER;
    }

    private int population(int doc) throws IOException {
        return columns.numbers(doc, POPULATION).stream().findFirst()
                .map(each -> (int) NumericUtils.sortableLongToDouble(each)).orElse(0);
    }

    private static String text(String stored) {
        return stored == null ? "" : stored;
    }
}
