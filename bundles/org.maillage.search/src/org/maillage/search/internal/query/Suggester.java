package org.maillage.search.internal.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.maillage.api.search.Hit;
import org.maillage.api.search.Suggestion;
import org.maillage.api.search.Suggestion.Kind;
import org.maillage.search.internal.facet.Labels;
import org.maillage.search.internal.index.Fields;
import org.maillage.search.internal.index.Keys;
import org.maillage.search.internal.index.Prefixes;
import org.maillage.search.internal.text.Word;
import org.maillage.search.internal.text.WordSplitter;

/** Completes what is being typed from the names of entries. For one request. */
public final class Suggester {

    private static final int MOST_WORDS = 8;
    private static final float WHOLE = 20;
    private static final float FULL_WORD = 3;
    private static final float NAME = 2;
    /** A name of several words that begins as typed goes before one that has the words further on. */
    private static final int SPARE = 4;
    private static final Map<String, Kind> KINDS = Map.of("Concept", Kind.CONCEPT, "Structure", Kind.STRUCTURE);

    private final IndexSearcher index;
    private final SearchContext context;
    private final Locale language;

    /** @param index given back by the caller */
    public Suggester(IndexSearcher index, SearchContext context, Locale language) {
        this.index = index;
        this.context = context;
        this.language = language;
    }

    /** See the service. */
    public List<Suggestion> of(String text, int limit) throws IOException {
        Optional<Query> query = query(text);
        if (query.isEmpty() || limit < 1) {
            return List.of();
        }
        Labels labels = new Labels(index, context.catalog(), context.collections(language), context.cache(), language);
        HitReader reader = new HitReader(index, context.catalog(), labels, language);
        ScoreDoc[] found = index.search(query.get(), new WeightedTopDocs(limit * SPARE, limit * SPARE)).scoreDocs;
        List<Hit> hits = new ArrayList<>();
        for (ScoreDoc each : found) {
            hits.add(reader.read(each, HitReader.Extras.NONE));
        }
        String key = Keys.of(text);
        List<Suggestion> suggestions = new ArrayList<>();
        // Stable: those that begin as typed, then the others, each by score.
        hits.sort((first, second) -> Boolean.compare(begins(second, key), begins(first, key)));
        for (Hit hit : hits) {
            if (suggestions.size() < limit) {
                suggestions.add(new Suggestion(KINDS.getOrDefault(hit.type(), Kind.ENTRY), hit.title(), hit.id(),
                        context.catalog().typeLabel(hit.type(), language), -1));
            }
        }
        return suggestions;
    }

    private static boolean begins(Hit hit, String key) {
        return Keys.of(hit.title()).startsWith(key);
    }

    /** Every word typed begins a word of a name; words of grammar go unless there is nothing else. */
    private static Optional<Query> query(String text) {
        List<Word> words = WordSplitter.split(text).stream().filter(each -> !each.joined()).limit(MOST_WORDS).toList();
        List<Word> meant = words.stream().filter(each -> !each.stopWord() || each.end() == text.length()).toList();
        List<Word> kept = meant.isEmpty() ? words : meant;
        if (kept.isEmpty()) {
            return Optional.empty();
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (Word word : kept) {
            String beginning = word.form().substring(0, Math.min(word.form().length(), Prefixes.LONGEST));
            all.add(new DisjunctionMaxQuery(List.of(new TermQuery(new Term(Fields.PREFIX, beginning)),
                    new BoostQuery(new TermQuery(new Term(Fields.WORD, word.form())), FULL_WORD)), 0), Occur.MUST);
        }
        for (Word word : kept) {
            all.add(new BoostQuery(new TermQuery(new Term(Fields.IN, word.form() + "=title")), NAME), Occur.SHOULD);
        }
        String key = Keys.of(text);
        if (!key.isEmpty()) {
            all.add(new BoostQuery(new TermQuery(new Term(Fields.KEY, key)), WHOLE), Occur.SHOULD);
        }
        return Optional.of(all.build());
    }
}
