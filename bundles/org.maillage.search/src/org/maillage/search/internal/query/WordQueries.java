package org.maillage.search.internal.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.maillage.api.search.Hit.Reason.Kind;
import org.maillage.search.internal.correct.Spelling;
import org.maillage.search.internal.index.Fields;
import org.maillage.search.internal.index.Lexicon;
import org.maillage.search.internal.index.Prefixes;
import org.maillage.search.internal.query.Ranking.Ingredient;
import org.maillage.search.internal.text.Roots;
import org.maillage.search.internal.text.Word;

/** Queries for single words and phrases, with the weights of the ways in which a word can be found. */
final class WordQueries {

    private static final float BEGINNING = 0.4f;
    private static final float BEGINNING_IN_TEXT = 0.2f;
    private static final float COMPOUND = 1;
    /** Known words taken for an unknown one. */
    private static final int MOST_CORRECTIONS = 3;

    /** Words of a family that find; the commonest. */
    private static final int MOST_OF_FAMILY = 64;
    private static final int MOST_LONGER = 16;
    /** Words that are near: moves of words that bring them together in the order typed. */
    private static final int FARTHEST = 12;

    /** Beginnings are looked for in plain texts from this length on. */
    private static final int SHORTEST_BEGINNING_IN_TEXT = 4;

    private final IndexReader index;
    private final Lexicon lexicon;
    private final Ranking ranking;
    private final Spelling spelling;

    WordQueries(IndexReader index, Lexicon lexicon) {
        this(index, lexicon, Ranking.STANDARD);
    }

    WordQueries(IndexReader index, Lexicon lexicon, Ranking ranking) {
        this.index = index;
        this.lexicon = lexicon;
        this.ranking = ranking;
        this.spelling = new Spelling(index, lexicon);
    }

    IndexReader index() {
        return index;
    }

    Ranking ranking() {
        return ranking;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    /** A word of a sentence: any of its forms. */
    Query word(Word word) throws IOException {
        return word.stopWord() ? boosted(exact(word), Ranking.WORD) : boosted(stem(word.form()), Ranking.STEM);
    }

    /**
     * What ranks the entries that have a word: the word itself goes before its other forms, in any number, and first in
     * the number typed.
     *
     * @param name whether it is written as a name, so that the word itself counts more
     */
    List<Query> forms(Word word, boolean name) {
        List<Query> forms = new ArrayList<>();
        float weight = (ranking.has(Ingredient.WORD) ? Ranking.WORD : 0) + (name ? Ranking.NAME : 0);
        if (weight > 0) {
            forms.add(boosted(anyNumber(word), weight));
        }
        if (ranking.has(Ingredient.EXACT_FORM)) {
            forms.add(boosted(exact(word), Ranking.EXACT_FORM));
        }
        return forms;
    }

    private static Query exact(Word word) {
        return new TermQuery(new Term(Fields.WORD, word.form()));
    }

    /** A word in the singular or the plural. */
    private static Query anyNumber(Word word) {
        return new Meant(any(Numbers.of(word.form())), Kind.STEM, word.form());
    }

    /** The family of a word, to rank those that have it. */
    Query family(Word word) throws IOException {
        int entries = lexicon.together(lexicon.family(word.form()));
        return boosted(new FamilyQuery(Roots.of(word.form()), entries), Ranking.ROOT);
    }

    /** The family of a word, to find those that have it. */
    Query familyFound(Word word) throws IOException {
        return boosted(new Meant(any(names(lexicon.family(word.form()), MOST_OF_FAMILY)), Kind.RELATED,
                Roots.of(word.form())), Ranking.ROOT);
    }

    private Query stem(String form) throws IOException {
        return stem(form, lexicon);
    }

    /** The forms of a word, counted as one. */
    static Query stem(String form, Lexicon lexicon) throws IOException {
        List<String> forms = names(lexicon.forms(form), Integer.MAX_VALUE);
        return new Meant(any(forms.isEmpty() ? List.of(form) : forms), Kind.STEM, form);
    }

    private static List<String> names(List<Lexicon.Known> words, int most) {
        return words.stream().limit(most).map(Lexicon.Known::form).toList();
    }

    private static Query any(Collection<String> forms) {
        if (forms.size() == 1) {
            return new TermQuery(new Term(Fields.WORD, forms.iterator().next()));
        }
        SynonymQuery.Builder any = new SynonymQuery.Builder(Fields.WORD);
        forms.forEach(each -> any.addTerm(new Term(Fields.WORD, each)));
        return any.build();
    }

    /** Whether so few entries have a word, in any number, that it needs help to find. */
    boolean isRare(Word word) throws IOException {
        return lexicon.entries(word.form()) < Ranking.FEW;
    }

    /** Known words that an unknown word may be. */
    List<String> corrections(Word word) throws IOException {
        return ranking.has(Ingredient.CORRECTIONS) ? spelling.of(word.form(), MOST_CORRECTIONS) : List.of();
    }

    /** A known word in the place of an unknown one. */
    Query corrected(String form) throws IOException {
        return new BooleanQuery.Builder()
                .add(boosted(stem(form), Ranking.STEM * Ranking.CORRECTION), Occur.SHOULD)
                .add(boosted(new TermQuery(new Term(Fields.WORD, form)), Ranking.WORD * Ranking.CORRECTION),
                        Occur.SHOULD)
                .build();
    }

    /** The words that go on from an unfinished one, itself left out; none for a short one. */
    List<String> longer(Word word) throws IOException {
        return word.form().length() < SHORTEST_BEGINNING_IN_TEXT ? List.of()
                : names(lexicon.longer(word.form(), MOST_LONGER), MOST_LONGER);
    }

    /** A word that may go on: besides itself, what begins with it, for less. */
    Query unfinished(Word word, List<String> longer) throws IOException {
        List<Query> ways = new ArrayList<>();
        ways.add(word(word));
        String form = word.form();
        if (form.length() <= Prefixes.LONGEST) {
            ways.add(boosted(new TermQuery(new Term(Fields.PREFIX, form)), BEGINNING));
        }
        if (!longer.isEmpty()) {
            ways.add(boosted(any(longer), BEGINNING_IN_TEXT));
        }
        return new DisjunctionMaxQuery(ways, 0);
    }

    /** Two words typed apart that others write as one: micro crédit. */
    Query closedUp(Word first, Word second) {
        return boosted(new TermQuery(new Term(Fields.WORD, first.form() + second.form())), COMPOUND);
    }

    /** Two words, in the singular or the plural, that stand as far from each other as they were typed. */
    Query neighbours(Word first, Word second) {
        return boosted(pair(first, second, second.position() - first.position(), 0), Ranking.NEIGHBOURS);
    }

    /** Two words, in the singular or the plural, that stand near each other in either order. */
    Query near(Word first, Word second) {
        return boosted(pair(first, second, 1, FARTHEST), Ranking.NEAR);
    }

    private static Query pair(Word first, Word second, int apart, int slop) {
        Query pair = new MultiPhraseQuery.Builder().setSlop(slop).add(numbers(first), 0).add(numbers(second), apart).build();
        return new Meant(pair, Kind.PROXIMITY, first.form() + " " + second.form());
    }

    private static Term[] numbers(Word word) {
        return Numbers.of(word.form()).stream().map(form -> new Term(Fields.WORD, form)).toArray(Term[]::new);
    }

    /** These words, in this order and these forms; at the place of a word of grammar any word will do. */
    Query phrase(List<Word> words) {
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        boolean grammarOnly = words.stream().allMatch(Word::stopWord);
        for (Word word : words) {
            if (grammarOnly || !word.stopWord()) {
                phrase.add(new Term(Fields.WORD, word.form()), word.position());
            }
        }
        return phrase.build();
    }

    /** A word in the singular or the plural, and nothing else: what a person rejects must not take more with it. */
    Query rejected(Word word) {
        BooleanQuery.Builder forms = new BooleanQuery.Builder();
        Numbers.of(word.form()).forEach(form -> forms.add(new TermQuery(new Term(Fields.WORD, form)), Occur.SHOULD));
        return forms.build();
    }

    static Query boosted(Query query, float boost) {
        return boost == 1 ? query : new BoostQuery(query, boost);
    }
}
