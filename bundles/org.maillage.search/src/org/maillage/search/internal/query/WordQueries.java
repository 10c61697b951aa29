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
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.maillage.search.internal.index.Fields;
import org.maillage.search.internal.index.Prefixes;
import org.maillage.search.internal.text.Stemmer;
import org.maillage.search.internal.text.Word;

/** Queries for single words and phrases, with the weights of the ways in which a word can be found. */
final class WordQueries {

    private static final float STEM = 1;
    private static final float EXACT_FORM = 0.5f;
    private static final float BEGINNING = 0.4f;
    private static final float BEGINNING_IN_TEXT = 0.2f;
    private static final float COMPOUND = 1;

    /** Beginnings are looked for in plain texts from this length on. */
    private static final int SHORTEST_BEGINNING_IN_TEXT = 4;

    private final Stemmer stemmer = new Stemmer();
    private final Completions completions;

    WordQueries(IndexReader index) {
        completions = new Completions(index);
    }

    /** A word of a sentence: its stem finds, its exact form ranks higher. */
    Query word(Word word) {
        Query exact = boosted(new TermQuery(new Term(Fields.WORD, word.form())), EXACT_FORM);
        if (word.stopWord()) {
            return exact;
        }
        return new BooleanQuery.Builder()
                .add(boosted(new TermQuery(new Term(Fields.STEM, stemmer.stem(word.form()))), STEM), Occur.SHOULD)
                .add(exact, Occur.SHOULD).build();
    }

    /** A word that may go on: besides itself, what begins with it, for less. */
    Query unfinished(Word word) throws IOException {
        List<Query> ways = new ArrayList<>();
        ways.add(word(word));
        String form = word.form();
        if (form.length() <= Prefixes.LONGEST) {
            ways.add(boosted(new TermQuery(new Term(Fields.PREFIX, form)), BEGINNING));
        }
        if (form.length() >= SHORTEST_BEGINNING_IN_TEXT) {
            SynonymQuery.Builder longer = new SynonymQuery.Builder(Fields.WORD);
            completions.of(form).forEach(each -> longer.addTerm(new Term(Fields.WORD, each)));
            ways.add(boosted(longer.build(), BEGINNING_IN_TEXT));
        }
        return new DisjunctionMaxQuery(ways, 0);
    }

    /** Two words typed apart that others write as one: micro crédit. */
    Query closedUp(Word first, Word second) {
        return boosted(new TermQuery(new Term(Fields.WORD, first.form() + second.form())), COMPOUND);
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
