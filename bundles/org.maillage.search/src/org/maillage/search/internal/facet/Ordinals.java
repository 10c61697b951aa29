package org.maillage.search.internal.facet;

import java.io.IOException;
import java.util.Arrays;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.ArrayUtil;

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

    /** Adds up some entries; element <i>n</i> + 1 of the result is for value <i>n</i>, the first for none. */
    int[] count(int[] entries) {
        int[] counts = new int[values + 1];
        if (ends != null) {
            countSeveral(entries, counts);
            return counts;
        }
        // A loop for each width: it runs for every entry found.
        switch (packed) {
            case byte[] bytes -> {
                for (int entry : entries) {
                    counts[bytes[entry] & 0xFF]++;
                }
            }
            case short[] shorts -> {
                for (int entry : entries) {
                    counts[shorts[entry] & 0xFFFF]++;
                }
            }
            default -> {
                int[] ints = (int[]) packed;
                for (int entry : entries) {
                    counts[ints[entry]]++;
                }
            }
        }
        return counts;
    }

    private void countSeveral(int[] entries, int[] counts) {
        byte[] bytes = packed instanceof byte[] narrow ? narrow : null;
        for (int entry : entries) {
            int from = entry == 0 ? 0 : ends[entry - 1];
            int to = ends[entry];
            if (from == to) {
                counts[0]++;
            }
            for (int i = from; i < to; i++) {
                counts[bytes != null ? bytes[i] & 0xFF : at(i)]++;
            }
        }
    }

    private int at(int i) {
        return packed instanceof short[] shorts ? shorts[i] & 0xFFFF : ((int[]) packed)[i];
    }
}
