package org.maillage.search.internal.index;

import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;

/**
 * How frequencies become scores; the same when lengths are written and when they are read.
 * <p>
 * Tens of thousands of members of code lists, of five words each, must decide neither what an entry of usual length is
 * nor what a rare word is: by the average length of the index every described entry looks endless, and by the number of
 * its entries every word of a description looks rare. So the usual length is a constant, and entries are counted as if
 * all were of that length.
 */
public final class Scoring {

    /**
     * The length, in weighted words, of an entry that is neither short nor long. With all collections installed, nDCG@10
     * is 0.384 and 0.831 on the two judged sets with 150, 0.377 and 0.831 with 250, and 0.338 and 0.749 with the average.
     */
    private static final float USUAL_LENGTH = 150;
    /** The usual constants of BM25: how soon more of a word says little more, and how much the length counts. */
    private static final float SATURATION = 1.2f;
    private static final float LENGTH_COUNTS = 0.75f;

    private Scoring() {
    }

    /** BM25 in which the repeats of weighted words count in the length of an entry too. */
    static Similarity similarity() {
        return new BM25Similarity(SATURATION, LENGTH_COUNTS, false) {
            @Override
            protected float avgFieldLength(CollectionStatistics statistics) {
                return USUAL_LENGTH;
            }

            @Override
            public Explanation idfExplain(CollectionStatistics field, TermStatistics term) {
                return Explanation.match(rarity(field, term.docFreq()), "idf, of " + term.docFreq() + " among "
                        + usualEntries(field) + " entries of usual length");
            }
        };
    }

    /** How much it says that an entry has a word which so many entries have. */
    public static float rarity(CollectionStatistics field, long entries) {
        long all = usualEntries(field);
        long having = Math.min(entries, all);
        return (float) Math.log(1 + (all - having + 0.5) / (having + 0.5));
    }

    /**
     * The score of a word, as Lucene computes it.
     *
     * @param rarity of the word
     * @param count  how often the entry has it, by weight
     * @param length of the entry, in weighted words
     */
    public static float score(float rarity, float count, float length) {
        return rarity * count / (count + SATURATION * (1 - LENGTH_COUNTS + LENGTH_COUNTS * length / USUAL_LENGTH));
    }

    /** As many entries of usual length as the words of a field would fill; never more than there are. */
    private static long usualEntries(CollectionStatistics field) {
        long filled = (long) Math.ceil(field.sumTotalTermFreq() / USUAL_LENGTH);
        return Math.min(field.docCount(), filled);
    }
}
