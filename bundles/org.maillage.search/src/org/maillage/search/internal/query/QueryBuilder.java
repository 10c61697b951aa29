package org.maillage.search.internal.query;

import java.io.IOException;
import java.util.List;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.maillage.search.internal.index.Fields;
import org.maillage.search.internal.text.Word;
import org.maillage.search.internal.text.WordSplitter;

/**
 * Makes a query of what a person typed. No plain word is required: each adds to the score of the entries that have it.
 * Phrases are required, exclusions reject. For one thread.
 */
public final class QueryBuilder {

    /** All together stay below the thousand clauses that Lucene accepts. */
    private static final int MOST_PHRASES = 16;
    private static final int MOST_EXCLUSIONS = 32;
    private static final int LONGEST_PHRASE = 16;

    private final WordQueries words;

    /** @param index where beginnings of words are completed */
    public QueryBuilder(IndexReader index) {
        words = new WordQueries(index);
    }

    /**
     * @param typed any text; blank finds everything
     * @param types names of types to keep; empty for all
     */
    public Query build(String typed, List<String> types) throws IOException {
        SearchText text = SearchText.parse(typed);
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        boolean finds = false;
        for (String phrase : text.phrases().stream().limit(MOST_PHRASES).toList()) {
            List<Word> parts = phraseWords(phrase);
            if (!parts.isEmpty()) {
                query.add(words.phrase(parts), Occur.MUST);
                finds = true;
            }
        }
        Query plain = new PlainWords(words).of(text.plain(), text.open());
        if (plain != null) {
            query.add(plain, finds ? Occur.SHOULD : Occur.MUST);
            finds = true;
        }
        boolean rejects = reject(text, query);
        if (!finds && !rejects && !text.isBlank()) {
            return MatchNoDocsQuery.INSTANCE;
        }
        if (!finds) {
            query.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
        }
        if (!types.isEmpty()) {
            query.add(new TermInSetQuery(Fields.TYPES, types.stream().map(BytesRef::new).toList()), Occur.FILTER);
        }
        return query.build();
    }

    private static List<Word> phraseWords(String phrase) {
        return WordSplitter.split(phrase).stream().filter(word -> !word.joined()).limit(LONGEST_PHRASE).toList();
    }

    private boolean reject(SearchText text, BooleanQuery.Builder query) {
        boolean rejects = false;
        int left = MOST_EXCLUSIONS;
        for (String excluded : text.excluded()) {
            List<Word> parts = phraseWords(excluded);
            if (!parts.isEmpty() && left-- > 0) {
                query.add(parts.size() == 1 ? words.rejected(parts.getFirst()) : words.phrase(parts), Occur.MUST_NOT);
                rejects = true;
            }
        }
        return rejects;
    }
}
