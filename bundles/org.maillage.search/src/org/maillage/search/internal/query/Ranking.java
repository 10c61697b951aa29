package org.maillage.search.internal.query;

import java.util.EnumSet;
import java.util.Set;

/**
 * What makes the order of results, with its weights. One set of weights serves all collections; they were measured on
 * judged sets (releng/docs/adr/0011-ranking.md) and lie where small changes do not matter.
 *
 * @param without ingredients that are left out, to measure what they bring; none in the product
 */
public record Ranking(Set<Ingredient> without) {

    /** What the product uses. */
    public static final Ranking STANDARD = new Ranking(Set.of());

    /** The parts that can be left out. */
    public enum Ingredient {
        /** The word itself, in the singular or the plural, beside its stem. */
        WORD,
        /** The word in the number typed. */
        EXACT_FORM,
        /** Words of the same family. */
        ROOTS,
        /** Words that stand together, or near each other, in the query and in the text. */
        NEIGHBOURS,
        /** Capitals inside a sentence: names. */
        NAMES,
        /** Words that only serve to ask count less. */
        ASKING,
        /** Acronyms, synonyms and narrower terms of the vocabularies. */
        VOCABULARY,
        /** Known words for unknown ones that are spelled alike. */
        CORRECTIONS
    }

    /** Of the words typed. */
    static final float STEM = 1.25f;
    static final float WORD = 0.5f;
    /** Less would answer the plural more like the singular, and worse what is typed as texts write it. */
    static final float EXACT_FORM = 0.3f;
    static final float ROOT = 1.25f;
    /** Added to the word itself when it is a name. */
    static final float NAME = 1.25f;
    /** Of words that ask, the part that is left. */
    static final float ASKING = 0.5f;
    /** Of a pair of words; Lucene takes the rarity of a pair for the sum of those of its words. */
    static final float NEIGHBOURS = 0.35f;
    /** Of a pair with other words between the two. */
    static final float NEAR = 0.2f;
    /** What was not typed counts less than what was. */
    static final float ACRONYM = 0.2f;
    static final float SYNONYM = 0.05f;
    static final float NARROWER = 0.03f;
    static final float CORRECTION = 0.6f;

    /** A word in fewer entries than this is helped: its family and its synonyms find too, not only rank. */
    static final int FEW = 10;
    /** So many of the best are looked at again with what only ranks. */
    static final int CANDIDATES = 100;

    /** A copy with one ingredient less. */
    public Ranking without(Ingredient ingredient) {
        Set<Ingredient> left = EnumSet.of(ingredient);
        left.addAll(without);
        return new Ranking(Set.copyOf(left));
    }

    boolean has(Ingredient ingredient) {
        return !without.contains(ingredient);
    }
}
