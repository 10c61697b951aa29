package org.maillage.search.internal.facet;

import java.io.IOException;
import java.util.Arrays;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.FixedBitSet;

/**
 * The values of a field in one segment, on the heap: the number of the value of each entry, as small as the number of
 * values allows. Counting from here costs a third of counting from the columns on disk. Immutable.
 */
final class Ordinals {

    private final int values;
    /** Ends of the entries’ values in {@link #packed}; null when no entry has more than one. */
    private final int[] ends;
    private final Object packed;

    private Ordinals(int values, int[] ends, Object packed) {
        this.values = values;
        this.ends = ends;
        this.packed = packed;
    }

    /** Reads a field; it has no values where the segment has no such field. */
    static Ordinals read(LeafReader segment, String field) throws IOException {
        SortedSetDocValues column = DocValues.getSortedSet(segment, field);
        int count = (int) column.getValueCount();
        int[] flat = new int[segment.maxDoc()];
        int[] ends = null;
        int size = 0;
        for (int doc = column.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS && ends == null; doc = column.nextDoc()) {
            if (column.docValueCount() > 1) {
                ends = new int[segment.maxDoc()];
            } else {
                flat[doc] = (int) column.nextOrd() + 1;
            }
        }
        if (ends == null) {
            return new Ordinals(count, null, pack(flat, flat.length, count));
        }
        column = DocValues.getSortedSet(segment, field);
        int next = 0;
        for (int doc = column.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = column.nextDoc()) {
            while (next < doc) {
                ends[next++] = size;
            }
            for (int i = 0; i < column.docValueCount(); i++) {
                flat = ArrayUtil.grow(flat, size + 1);
                flat[size++] = (int) column.nextOrd() + 1;
            }
            ends[next++] = size;
        }
        while (next < ends.length) {
            ends[next++] = size;
        }
        return new Ordinals(count, ends, pack(flat, size, count));
    }

    private static Object pack(int[] flat, int size, int values) {
        if (values < 1 << Byte.SIZE) {
            byte[] packed = new byte[size];
            for (int i = 0; i < size; i++) {
                packed[i] = (byte) flat[i];
            }
            return packed;
        }
        if (values < 1 << Short.SIZE) {
            short[] packed = new short[size];
            for (int i = 0; i < size; i++) {
                packed[i] = (short) flat[i];
            }
            return packed;
        }
        return Arrays.copyOf(flat, size);
    }

    /** Adds up the entries of a set; element <i>n</i> + 1 of the result is for value <i>n</i>, the first for none. */
    int[] count(FixedBitSet entries) {
        int[] counts = new int[values + 1];
        for (int doc = first(entries); doc != DocIdSetIterator.NO_MORE_DOCS; doc = after(entries, doc)) {
            int from = ends == null ? doc : doc == 0 ? 0 : ends[doc - 1];
            int to = ends == null ? doc + 1 : ends[doc];
            if (from == to) {
                counts[0]++;
            }
            for (int i = from; i < to; i++) {
                counts[at(i)]++;
            }
        }
        return counts;
    }

    private int at(int i) {
        return switch (packed) {
            case byte[] bytes -> Byte.toUnsignedInt(bytes[i]);
            case short[] shorts -> Short.toUnsignedInt(shorts[i]);
            default -> ((int[]) packed)[i];
        };
    }

    private static int first(FixedBitSet entries) {
        return entries.length() == 0 ? DocIdSetIterator.NO_MORE_DOCS : entries.nextSetBit(0);
    }

    private static int after(FixedBitSet entries, int doc) {
        return doc + 1 >= entries.length() ? DocIdSetIterator.NO_MORE_DOCS : entries.nextSetBit(doc + 1);
    }
}
