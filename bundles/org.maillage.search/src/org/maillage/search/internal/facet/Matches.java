package org.maillage.search.internal.facet;

import java.io.IOException;
import java.util.List;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;

/** All entries that a query finds. For one thread. */
final class Matches {

    private final List<LeafReaderContext> leaves;
    private final FixedBitSet[] bits;
    private final int[][] entries;

    private Matches(List<LeafReaderContext> leaves, FixedBitSet[] bits) {
        this.leaves = leaves;
        this.bits = bits;
        this.entries = new int[bits.length][];
    }

    /** Segments of the index. */
    List<LeafReaderContext> leaves() {
        return leaves;
    }

    /** The numbers of the entries in a segment, in order; made once for all fields that are counted. */
    int[] entries(int segment) {
        if (entries[segment] == null) {
            FixedBitSet set = bits[segment];
            int[] numbers = new int[set.cardinality()];
            int next = 0;
            long[] words = set.getBits();
            for (int word = 0; word < words.length; word++) {
                for (long left = words[word]; left != 0; left &= left - 1) {
                    numbers[next++] = (word << 6) + Long.numberOfTrailingZeros(left);
                }
            }
            entries[segment] = numbers;
        }
        return entries[segment];
    }

    /** Runs a query without scores. */
    static Matches of(IndexSearcher index, Query query) throws IOException {
        List<LeafReaderContext> leaves = index.getIndexReader().leaves();
        FixedBitSet[] bits = new FixedBitSet[leaves.size()];
        for (LeafReaderContext leaf : leaves) {
            bits[leaf.ord] = new FixedBitSet(leaf.reader().maxDoc());
        }
        Weight weight = index.createWeight(index.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext leaf : leaves) {
            BulkScorer scorer = weight.bulkScorer(leaf);
            if (scorer != null) {
                FixedBitSet current = bits[leaf.ord];
                scorer.score(new LeafCollector() {

                    @Override
                    public void setScorer(Scorable scores) {
                        // No scores.
                    }

                    @Override
                    public void collect(int doc) {
                        current.set(doc);
                    }
                }, leaf.reader().getLiveDocs(), 0, DocIdSetIterator.NO_MORE_DOCS);
            }
        }
        return new Matches(leaves, bits);
    }

    /** How many. */
    int count() {
        int count = 0;
        for (FixedBitSet each : bits) {
            count += each.cardinality();
        }
        return count;
    }

    /** How many are in both. */
    int countWith(Matches other) {
        long count = 0;
        for (int i = 0; i < bits.length; i++) {
            count += FixedBitSet.intersectionCount(bits[i], other.bits[i]);
        }
        return (int) count;
    }
}
