package org.maillage.search.internal.facet;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;

/** All entries that a query finds. For one thread. */
final class Matches {

    private final List<LeafReaderContext> leaves;
    private final FixedBitSet[] bits;
    private final int[][] entries;
    private final int[][] missing;
    private final int[] counts;

    private Matches(List<LeafReaderContext> leaves, FixedBitSet[] bits) {
        this.leaves = leaves;
        this.bits = bits;
        this.entries = new int[bits.length][];
        this.missing = new int[bits.length][];
        this.counts = new int[bits.length];
        Arrays.fill(counts, -1);
    }

    /** Segments of the index. */
    List<LeafReaderContext> leaves() {
        return leaves;
    }

    /** The entries in a segment; not to be changed. */
    FixedBitSet bits(int segment) {
        return bits[segment];
    }

    /** The numbers of the entries in a segment, in order; made once for all fields that are counted. */
    int[] entries(int segment) {
        if (entries[segment] == null) {
            entries[segment] = numbers(segment, count(segment), 0);
        }
        return entries[segment];
    }

    /** The numbers of all others of a segment, deleted ones among them. */
    int[] missing(int segment) {
        if (missing[segment] == null) {
            missing[segment] = numbers(segment, bits[segment].length() - count(segment), -1);
        }
        return missing[segment];
    }

    /** @param turned 0 for the bits that are set, -1 for those that are not */
    private int[] numbers(int segment, int count, long turned) {
        int[] numbers = new int[count];
        int next = 0;
        long[] words = bits[segment].getBits();
        int last = bits[segment].length() - 1 >> 6;
        for (int word = 0; word <= last; word++) {
            long left = words[word] ^ turned;
            if (word == last) {
                // Bits after the last entry are none.
                left &= -1L >>> -bits[segment].length();
            }
            for (; left != 0; left &= left - 1) {
                numbers[next++] = (word << 6) + Long.numberOfTrailingZeros(left);
            }
        }
        return numbers;
    }

    /** What was found already, by segment. */
    static Matches of(IndexSearcher index, FixedBitSet[] found) {
        return new Matches(index.getIndexReader().leaves(), found);
    }

    /** Runs a query without scores. */
    static Matches of(IndexSearcher index, Query query) throws IOException {
        List<LeafReaderContext> leaves = index.getIndexReader().leaves();
        FixedBitSet[] bits = new FixedBitSet[leaves.size()];
        for (LeafReaderContext leaf : leaves) {
            bits[leaf.ord] = new FixedBitSet(leaf.reader().maxDoc());
        }
        EntrySet found = EntrySet.of(index, query);
        for (LeafReaderContext leaf : leaves) {
            found.into(bits[leaf.ord], leaf);
            Bits live = leaf.reader().getLiveDocs();
            if (live != null) {
                live.applyMask(bits[leaf.ord], 0);
            }
        }
        return new Matches(leaves, bits);
    }

    /** How many. */
    int count() {
        int count = 0;
        for (int i = 0; i < bits.length; i++) {
            count += count(i);
        }
        return count;
    }

    /** How many in a segment. */
    int count(int segment) {
        if (counts[segment] < 0) {
            counts[segment] = bits[segment].cardinality();
        }
        return counts[segment];
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
