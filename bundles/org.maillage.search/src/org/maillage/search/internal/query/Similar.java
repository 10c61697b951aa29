package org.maillage.search.internal.query;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.maillage.api.MaillageException;
import org.maillage.api.search.Hit;
import org.maillage.api.search.SearchResult;
import org.maillage.api.search.SortOrder;
import org.maillage.api.text.Message;
import org.maillage.search.internal.SearchTexts;
import org.maillage.search.internal.facet.Labels;
import org.maillage.search.internal.index.Fields;
import org.maillage.search.internal.index.Lexicon;
import org.maillage.search.internal.index.Texts;
import org.maillage.search.internal.text.Stemmer;
import org.maillage.search.internal.text.Word;
import org.maillage.search.internal.text.WordSplitter;

/** Finds what is near an entry: by the words that set it apart, or by references. For one request. */
public final class Similar {

    private static final int WORDS = 25;
    private static final int RAREST = 2;
    private static final int TITLE_COUNTS = 3;
    /** Of two entries on one concept, and two that share one of {@link #WORDS} words, the former are nearer. */
    private static final double CONCEPT_COUNTS = 0.5;
    private static final List<String> CONCEPTS = List.of("themes", "needs", "natures", "filieres", "keywords");
    private static final Set<String> HEAVY = Set.of("title", "summary");

    private final IndexSearcher index;
    private final SearchContext context;
    private final HitReader reader;

    /** @param index given back by the caller */
    public Similar(IndexSearcher index, SearchContext context, Locale language) {
        this.index = index;
        this.context = context;
        this.reader = new HitReader(index, context.catalog(),
                new Labels(index, context.catalog(), context.collections(language), context.cache(), language), language);
    }

    /** Entries that speak of the same. */
    public List<Hit> similar(String id, List<String> types, int limit) throws IOException, MaillageException {
        ScoreDoc[] self = index.search(new TermQuery(new Term(Fields.ID, id)), 1).scoreDocs;
        if (self.length == 0) {
            throw new MaillageException(Message.of(SearchTexts.class, "entry.unknown", id));
        }
        Query words = near(self[0].doc);
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(words, Occur.MUST)
                .add(new TermQuery(new Term(Fields.ID, id)), Occur.MUST_NOT);
        if (!types.isEmpty()) {
            query.add(new TermInSetQuery(Fields.TYPES, types.stream().map(BytesRef::new).toList()), Occur.FILTER);
        }
        return hits(query.build(), limit, Optional.of(new Explainer(index, words, Optional.empty(), Map.of())));
    }

    /** Entries that refer to one, by title. */
    public SearchResult referring(String id, int limit) throws IOException {
        long start = System.nanoTime();
        Query query = new TermQuery(new Term(Fields.REFERS, id));
        List<Hit> hits = new ArrayList<>();
        if (limit > 0) {
            for (ScoreDoc each : index.search(query, limit,
                    Sorts.of(SortOrder.TITLE, context.today())).scoreDocs) {
                hits.add(reader.read(each, HitReader.Extras.NONE));
            }
        }
        return new SearchResult(index.count(query), Duration.ofNanos(System.nanoTime() - start), hits);
    }

    private List<Hit> hits(Query query, int limit, Optional<Explainer> explainer) throws IOException {
        List<Hit> hits = new ArrayList<>();
        if (limit > 0) {
            HitReader.Extras extras = new HitReader.Extras(Map.of(), Optional.empty(), Optional.empty(), explainer);
            for (ScoreDoc each : index.search(query, new WeightedTopDocs(limit, limit)).scoreDocs) {
                hits.add(reader.read(each, extras));
            }
        }
        return hits;
    }

    /** What shares words or concepts with an entry. */
    private Query near(int doc) throws IOException {
        BooleanQuery.Builder any = new BooleanQuery.Builder()
                .add(words(index.storedFields().document(doc, Set.of(Fields.TEXTS))), Occur.SHOULD);
        int entries = Math.max(1, index.getIndexReader().numDocs());
        for (String field : CONCEPTS) {
            for (String value : reader.values(doc, Fields.FACET + field)) {
                Term term = new Term(Fields.FACET + field, value);
                double rarity = Math.log((double) entries / Math.max(1, index.getIndexReader().docFreq(term)));
                if (!value.equals(Fields.NONE) && rarity > 0) {
                    any.add(new BoostQuery(new ConstantScoreQuery(new TermQuery(term)),
                            (float) (CONCEPT_COUNTS * rarity)), Occur.SHOULD);
                }
            }
        }
        return any.build();
    }

    /**
     * A word of the entry.
     *
     * @param form   the commonest of its forms there
     * @param weight how much it sets the entry apart
     */
    private record Weighted(String form, double weight) {
    }

    /** The words of an entry that few others have and that it has often. */
    private Query words(Document document) throws IOException {
        Map<String, Integer> frequencies = new HashMap<>();
        Map<String, String> commonest = new HashMap<>();
        Map<String, Integer> entriesOf = new HashMap<>();
        Stemmer stemmer = new Stemmer();
        IndexReader entries = index.getIndexReader();
        for (Texts.Text text : Texts.read(document.get(Fields.TEXTS))) {
            int counts = HEAVY.contains(text.field()) ? TITLE_COUNTS : 1;
            for (Word word : WordSplitter.split(text.text())) {
                if (!word.stopWord() && !word.isNumber()) {
                    String stem = stemmer.stem(word.form());
                    frequencies.merge(stem, counts, Integer::sum);
                    int having = entries.docFreq(new Term(Fields.WORD, word.form()));
                    if (having > entriesOf.getOrDefault(stem, -1)) {
                        entriesOf.put(stem, having);
                        commonest.put(stem, word.form());
                    }
                }
            }
        }
        List<Weighted> weighted = new ArrayList<>();
        frequencies.forEach((stem, count) -> {
            int having = entriesOf.get(stem);
            if (having >= RAREST) {
                weighted.add(new Weighted(commonest.get(stem),
                        (1 + Math.log(count)) * Math.log((double) entries.numDocs() / having)));
            }
        });
        weighted.sort(Comparator.comparingDouble(Weighted::weight).reversed());
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        Lexicon lexicon = context.lexicon(entries);
        for (Weighted each : weighted.subList(0, Math.min(WORDS, weighted.size()))) {
            if (each.weight > 0) {
                any.add(new BoostQuery(WordQueries.stem(each.form, lexicon),
                        (float) (each.weight / weighted.getFirst().weight)), Occur.SHOULD);
            }
        }
        return any.build();
    }
}
