package org.maillage.search.internal.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.maillage.search.internal.index.Fields;
import org.maillage.search.internal.index.Keys;
import org.maillage.search.internal.text.Word;
import org.maillage.search.internal.text.WordSplitter;

/** The query for plain words, short or a whole sentence: what ranks. For one thread. */
final class PlainWords {

    /** Of a pasted page, so many different words are searched. */
    private static final int MOST_WORDS = 64;
    /** In longer texts nobody writes a compound in two words to find it in one. */
    private static final int MOST_WORDS_FOR_COMPOUNDS = 8;
    private static final int MOST_KEYS = 8;
    private static final float WHOLE_VALUE = 3;

    private final WordQueries words;

    PlainWords(WordQueries words) {
        this.words = words;
    }

    /**
     * Any of the words that carry meaning, or of the others when there are no such words; null without any.
     *
     * @param open whether the last word may be unfinished
     */
    Query of(String plain, boolean open) throws IOException {
        List<Word> all = WordSplitter.split(plain);
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
            boolean unfinished = open && word.end() == plain.length();
            if (seen.size() < MOST_WORDS && seen.add(word.form())) {
                any.add(unfinished ? words.unfinished(word) : words.word(word), Occur.SHOULD);
            }
        }
        compounds(kept, any);
        for (String key : keys(plain, kept)) {
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
}
