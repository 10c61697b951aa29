package org.maillage.search.internal.query;

import java.io.IOException;
import java.util.ArrayList;
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
import org.maillage.search.internal.correct.Spelling;
import org.maillage.search.internal.index.Fields;
import org.maillage.search.internal.index.Prefixes;
import org.maillage.search.internal.query.Ranking.Ingredient;
import org.maillage.search.internal.text.Roots;
import org.maillage.search.internal.text.Stemmer;
import org.maillage.search.internal.text.Word;

/** Queries for single words and phrases, with the weights of the ways in which a word can be found. */
final class WordQueries {

    private static final float BEGINNING = 0.4f;
    private static final float BEGINNING_IN_TEXT = 0.2f;
    private static final float COMPOUND = 1;
    /** Known words taken for an unknown one. */
    private static final int MOST_CORRECTIONS = 3;

    /** Beginnings are looked for in plain texts from this length on. */
    private static final int SHORTEST_BEGINNING_IN_TEXT = 4;

    private final IndexReader index;
    private final Ranking ranking;
    private final Stemmer stemmer = new Stemmer();
    private final Completions completions;
    private final Spelling spelling;

    WordQueries(IndexReader index) {
        this(index, Ranking.STANDARD);
    }

    WordQueries(IndexReader index, Ranking ranking) {
        this.index = index;
        this.ranking = ranking;
        this.completions = new Completions(index);
        this.spelling = new Spelling(index, stemmer);
    }

    IndexReader index() {
        return index;
    }

    Ranking ranking() {
        return ranking;
    }

    Stemmer stemmer() {
        return stemmer;
    }

    /**
     * A word of a sentence: its stem finds, the word itself ranks higher, and highest in the number typed.
     *
     * @param name whether it is written as a name, so that the word itself counts more
     */
    Query word(Word word, boolean name) {
        Query exact = new TermQuery(new Term(Fields.WORD, word.form()));
        if (word.stopWord()) {
            return boosted(exact, Ranking.WORD);
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(boosted(stem(word), Ranking.STEM), Occur.SHOULD);
        float weight = (ranking.has(Ingredient.WORD) ? Ranking.WORD : 0) + (name ? Ranking.NAME : 0);
        if (weight > 0) {
            all.add(boosted(anyNumber(word), weight), Occur.SHOULD);
        }
        if (ranking.has(Ingredient.EXACT_FORM)) {
            all.add(boosted(exact, Ranking.EXACT_FORM), Occur.SHOULD);
        }
        return all.build();
    }

    /** A word in the singular or the plural. */
    private static Query anyNumber(Word word) {
        SynonymQuery.Builder forms = new SynonymQuery.Builder(Fields.WORD);
        terms(word).forEach(forms::addTerm);
        return forms.build();
    }

    private static List<Term> terms(Word word) {
        return Numbers.of(word.form()).stream().map(form -> new Term(Fields.WORD, form)).toList();
    }

    /** The family of a word. */
    Query root(Word word) {
        return boosted(new TermQuery(new Term(Fields.ROOT, Roots.of(word.form()))), Ranking.ROOT);
    }

    private Query stem(Word word) {
        return new TermQuery(new Term(Fields.STEM, stemmer.stem(word.form())));
    }

    /** Whether so few entries have a word, in any number, that it needs help to find. */
    boolean isRare(Word word) throws IOException {
        return index.docFreq(new Term(Fields.STEM, stemmer.stem(word.form()))) < Ranking.FEW;
    }

    /** Known words that an unknown word may be. */
    List<String> corrections(Word word) throws IOException {
        return ranking.has(Ingredient.CORRECTIONS) ? spelling.of(word.form(), MOST_CORRECTIONS) : List.of();
    }

    /** A known word in the place of an unknown one. */
    Query corrected(String form) {
        return new BooleanQuery.Builder()
                .add(boosted(new TermQuery(new Term(Fields.STEM, stemmer.stem(form))),
                        Ranking.STEM * Ranking.CORRECTION), Occur.SHOULD)
                .add(boosted(new TermQuery(new Term(Fields.WORD, form)), Ranking.WORD * Ranking.CORRECTION),
                        Occur.SHOULD)
                .build();
    }

    /** The words that go on from an unfinished one, itself left out; none for a short one. */
    List<String> longer(Word word) throws IOException {
        return word.form().length() < SHORTEST_BEGINNING_IN_TEXT ? List.of() : completions.of(word.form());
    }

    /** A word that may go on: besides itself, what begins with it, for less. */
    Query unfinished(Word word, boolean name, List<String> longer) {
        List<Query> ways = new ArrayList<>();
        ways.add(word(word, name));
        String form = word.form();
        if (form.length() <= Prefixes.LONGEST) {
            ways.add(boosted(new TermQuery(new Term(Fields.PREFIX, form)), BEGINNING));
        }
        if (!longer.isEmpty()) {
            SynonymQuery.Builder words = new SynonymQuery.Builder(Fields.WORD);
            longer.forEach(each -> words.addTerm(new Term(Fields.WORD, each)));
            ways.add(boosted(words.build(), BEGINNING_IN_TEXT));
        }
        return new DisjunctionMaxQuery(ways, 0);
    }

    /** Two words typed apart that others write as one: micro crédit. */
    Query closedUp(Word first, Word second) {
        return boosted(new TermQuery(new Term(Fields.WORD, first.form() + second.form())), COMPOUND);
    }

    /** Two words that stand as far from each other as they were typed. */
    Query neighbours(Word first, Word second) {
        return boosted(new PhraseQuery.Builder().add(new Term(Fields.WORD, first.form()), first.position())
                .add(new Term(Fields.WORD, second.form()), second.position()).build(), Ranking.NEIGHBOURS);
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
