package org.maillage.search.internal.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.maillage.search.internal.index.Fields;
import org.maillage.search.internal.index.Keys;
import org.maillage.search.internal.text.Word;
import org.maillage.search.internal.text.WordSplitter;

/**
 * Makes a query of what a person typed. No plain word is required: each adds to the score of the entries that have it.
 * Phrases are required, exclusions reject. For one thread.
 */
public final class QueryBuilder {

    /** Of a pasted page, so many different words are searched. */
    private static final int MOST_WORDS = 64;
    /** In longer texts nobody writes a compound in two words to find it in one. */
    private static final int MOST_WORDS_FOR_COMPOUNDS = 8;
    /** All together stay below the thousand clauses that Lucene accepts. */
    private static final int MOST_PHRASES = 16;
    private static final int MOST_EXCLUSIONS = 32;
    private static final int LONGEST_PHRASE = 16;
    private static final int MOST_KEYS = 8;
    private static final float WHOLE_VALUE = 3;

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
        Query plain = plain(text);
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

    /** Any of the words that carry meaning, or of the others when there are no such words; null without any. */
    private Query plain(SearchText text) throws IOException {
        List<Word> all = WordSplitter.split(text.plain());
        List<Word> kept = all.stream().filter(word -> !word.stopWord()).toList();
        if (kept.isEmpty()) {
            kept = all;
        }
        if (kept.isEmpty()) {
            return null;
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        Set<String> seen = new HashSet<>();
        for (Word word : kept) {
            boolean open = text.open() && word.end() == text.plain().length();
            if (seen.size() < MOST_WORDS && seen.add(word.form())) {
                any.add(open ? words.unfinished(word) : words.word(word), Occur.SHOULD);
            }
        }
        compounds(kept, any);
        for (String key : keys(text.plain(), kept)) {
            any.add(WordQueries.boosted(new TermQuery(new Term(Fields.KEY, key)), WHOLE_VALUE), Occur.SHOULD);
        }
        return any.build();
    }

    private void compounds(List<Word> kept, BooleanQuery.Builder any) {
        if (kept.size() <= MOST_WORDS_FOR_COMPOUNDS) {
            for (int i = 1; i < kept.size(); i++) {
                if (kept.get(i).position() == kept.get(i - 1).position() + 1 && !kept.get(i).joined()) {
                    any.add(words.closedUp(kept.get(i - 1), kept.get(i)), Occur.SHOULD);
                }
            }
        }
    }

    /** What may be the whole value of a field: all that was typed, a number, an id. */
    private static Set<String> keys(String plain, List<Word> kept) {
        List<String> candidates = new ArrayList<>();
        candidates.add(Keys.of(plain));
        kept.stream().filter(Word::isNumber).map(Word::form).limit(MOST_KEYS).forEach(candidates::add);
        for (String typed : plain.strip().split("\\s+", MOST_KEYS + 1)) {
            if (typed.indexOf(':') > 0) {
                candidates.add(Keys.of(typed));
            }
        }
        Set<String> keys = new HashSet<>(candidates);
        keys.remove("");
        return keys;
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
