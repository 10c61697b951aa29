package org.maillage.search.internal.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.maillage.search.internal.expand.Expansion;
import org.maillage.search.internal.expand.Expansion.Kind;
import org.maillage.search.internal.expand.Vocabulary;
import org.maillage.search.internal.index.Fields;
import org.maillage.search.internal.index.Keys;
import org.maillage.search.internal.query.Ranking.Ingredient;
import org.maillage.search.internal.text.AskingWords;
import org.maillage.search.internal.text.Stemmer;
import org.maillage.search.internal.text.Word;
import org.maillage.search.internal.text.WordSplitter;

/**
 * The query for plain words, short or a whole sentence. Gathers besides what only ranks, and what was looked for though
 * nobody typed it. For one request.
 */
final class PlainWords {

    /** Of a pasted page, so many different words are searched. */
    private static final int MOST_WORDS = 64;
    /** In longer texts nobody writes a compound in two words to find it in one. */
    private static final int MOST_WORDS_FOR_COMPOUNDS = 8;
    private static final int MOST_KEYS = 8;
    private static final float WHOLE_VALUE = 5;
    /** Words farther apart are no neighbours: “mise en place” are, with words of grammar between them. */
    private static final int FARTHEST_NEIGHBOUR = 4;
    /** Words that were typed with one or two others between them may stand near each other. */
    private static final int FARTHEST_NEAR = 3;
    /** A query of fewer words asks nothing. */
    private static final int SHORTEST_QUESTION = 3;

    private final WordQueries words;
    private final Ranking ranking;
    private final Vocabulary vocabulary;
    private final ExpansionQueries expansionQueries;
    private final List<Query> ranks = new ArrayList<>();
    private final List<Expansion> expansions = new ArrayList<>();

    PlainWords(WordQueries words) {
        this.words = words;
        this.ranking = words.ranking();
        this.vocabulary = new Vocabulary(words.index(), new Stemmer(),
                new Vocabulary.Weights(Ranking.ACRONYM, Ranking.SYNONYM, Ranking.NARROWER));
        this.expansionQueries = new ExpansionQueries(words.lexicon());
    }

    /** What orders the hits of all queries made until now, and finds none. */
    Refinement refinement() {
        return new Refinement(ranks);
    }

    /** The queries of {@link #expansions}, without their boosts. */
    Map<Query, Expansion> expanded() throws IOException {
        Map<Query, Expansion> expanded = new HashMap<>();
        for (Expansion each : expansions) {
            Query query = each.kind() == Kind.CORRECTION ? words.corrected(each.term()) : expansionQueries.of(each);
            expanded.put(query instanceof BoostQuery boosted ? boosted.getQuery() : query, each);
        }
        return expanded;
    }

    /** What all queries made until now look for though nobody typed it, what only ranks included. */
    List<Expansion> expansions() {
        return List.copyOf(expansions);
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
        boolean capitals = hasNames(plain, kept);
        boolean asks = ranking.has(Ingredient.ASKING) && kept.size() >= SHORTEST_QUESTION
                && !kept.stream().allMatch(word -> AskingWords.contains(word.form()));
        for (Word word : kept) {
            if (seen.size() < MOST_WORDS && seen.add(word.form())) {
                boolean name = capitals && isCapital(plain, word) && word != kept.getFirst();
                float boost = asks && AskingWords.contains(word.form()) ? Ranking.ASKING : 1;
                any.add(WordQueries.boosted(word(word, name, open && word.end() == plain.length(),
                        kept.size() == 1, boost), boost),
                        Occur.SHOULD);
            }
        }
        compounds(kept, any);
        neighbours(kept);
        expand(kept, any);
        for (String key : keys(plain, kept)) {
            any.add(WordQueries.boosted(new TermQuery(new Term(Fields.KEY, key)), WHOLE_VALUE), Occur.SHOULD);
        }
        return any.build();
    }

    /** @param alone whether nothing else was typed: then so many entries may have it that its forms have to choose */
    private Query word(Word word, boolean name, boolean unfinished, boolean alone, float boost) throws IOException {
        List<String> longer = unfinished ? words.longer(word) : List.of();
        Query typed = unfinished ? words.unfinished(word, longer) : words.word(word);
        if (word.stopWord()) {
            return typed;
        }
        boolean rare = words.isRare(word);
        BooleanQuery.Builder helped = new BooleanQuery.Builder().add(typed, Occur.SHOULD);
        for (Query form : words.forms(word, name)) {
            if (alone) {
                helped.add(form, Occur.SHOULD);
            } else {
                ranks.add(WordQueries.boosted(form, boost));
            }
        }
        if (ranking.has(Ingredient.ROOTS)) {
            if (rare && !unfinished) {
                helped.add(words.familyFound(word), Occur.SHOULD);
            } else {
                ranks.add(WordQueries.boosted(words.family(word), boost));
            }
        }
        if (rare && longer.isEmpty()) {
            for (String known : words.corrections(word)) {
                helped.add(words.corrected(known), Occur.SHOULD);
                expansions.add(new Expansion(word.form(), known, Kind.CORRECTION, Ranking.CORRECTION));
            }
        }
        BooleanQuery built = helped.build();
        return built.clauses().size() == 1 ? typed : built;
    }

    /** Whether capitals tell names from other words here: not when all words begin so, or none. */
    private boolean hasNames(String plain, List<Word> kept) {
        return ranking.has(Ingredient.NAMES) && !kept.stream().allMatch(word -> isCapital(plain, word));
    }

    private static boolean isCapital(String plain, Word word) {
        return Character.isUpperCase(plain.charAt(word.start()));
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

    private void neighbours(List<Word> kept) {
        if (ranking.has(Ingredient.NEIGHBOURS)) {
            List<Word> parts = kept.stream().filter(word -> !word.joined()).limit(MOST_WORDS).toList();
            for (int i = 1; i < parts.size(); i++) {
                if (parts.get(i).position() - parts.get(i - 1).position() <= FARTHEST_NEIGHBOUR) {
                    ranks.add(words.neighbours(parts.get(i - 1), parts.get(i)));
                }
                for (int before = Math.max(0, i - FARTHEST_NEAR); before < i - 1; before++) {
                    ranks.add(words.near(parts.get(before), parts.get(i)));
                }
            }
        }
    }

    private void expand(List<Word> kept, BooleanQuery.Builder any) throws IOException {
        if (!ranking.has(Ingredient.VOCABULARY) || kept.getFirst().stopWord()) {
            return;
        }
        Set<String> rare = new HashSet<>();
        for (Word word : kept) {
            if (words.isRare(word)) {
                rare.add(word.form());
            }
        }
        for (Expansion expansion : vocabulary.of(kept)) {
            expansions.add(expansion);
            boolean finds = expansion.kind() == Kind.ACRONYM
                    || List.of(expansion.typed().split(" ")).stream().anyMatch(rare::contains);
            Query query = expansionQueries.of(expansion);
            if (finds) {
                any.add(query, Occur.SHOULD);
            } else {
                ranks.add(query);
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
