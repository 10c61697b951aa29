package org.maillage.search.internal.facet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.IntsRef;

/**
 * The values of a field in one segment, on the heap: a code for each entry, as small as the number of codes allows. An
 * entry with several values has the code of that combination, so that counting is one step an entry whatever it has; the
 * counts of combinations are shared out to their values at the end. For many entries and few values, the entries of each
 * value are kept as bits besides. Thread-safe.
 */
final class Ordinals {

    /** Of fields with more values, no sets are kept: each is an eighth of a byte an entry. */
    private static final int MOST_SETS = 40;

    private final int values;
    private final int entries;
    /** By entry: 0 for no value, the number of its value and 1, or that of its combination after those. */
    private final Object codes;
    /** The values of each combination. */
    private final int[][] combinations;
    /** The code that all entries have, or -1. */
    private final int common;
    private volatile FixedBitSet[] sets;
    private volatile int[] totals;

    private Ordinals(int values, int[] codes, int[][] combinations) {
        this.values = values;
        this.entries = codes.length;
        this.combinations = combinations;
        this.common = common(codes);
        this.codes = pack(codes, values + combinations.length);
    }

    /** Reads a field; it has no values where the segment has no such field. */
    static Ordinals read(LeafReader segment, String field) throws IOException {
        SortedSetDocValues column = DocValues.getSortedSet(segment, field);
        int values = (int) column.getValueCount();
        int[] codes = new int[segment.maxDoc()];
        Map<IntsRef, Integer> known = new HashMap<>();
        List<int[]> combinations = new ArrayList<>();
        for (int doc = column.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = column.nextDoc()) {
            int count = column.docValueCount();
            if (count == 1) {
                codes[doc] = (int) column.nextOrd() + 1;
            } else {
                int[] combination = new int[count];
                for (int i = 0; i < count; i++) {
                    combination[i] = (int) column.nextOrd();
                }
                codes[doc] = known.computeIfAbsent(new IntsRef(combination, 0, count), each -> {
                    combinations.add(combination);
                    return values + combinations.size();
                });
            }
        }
        return new Ordinals(values, codes, combinations.toArray(int[][]::new));
    }

    private static int common(int[] codes) {
        for (int code : codes) {
            if (code != codes[0]) {
                return -1;
            }
        }
        return codes.length == 0 ? -1 : codes[0];
    }

    private static Object pack(int[] codes, int largest) {
        if (largest < 1 << Byte.SIZE) {
            byte[] packed = new byte[codes.length];
            for (int i = 0; i < codes.length; i++) {
                packed[i] = (byte) codes[i];
            }
            return packed;
        }
        if (largest < 1 << Short.SIZE) {
            short[] packed = new short[codes.length];
            for (int i = 0; i < codes.length; i++) {
                packed[i] = (short) codes[i];
            }
            return packed;
        }
        return codes;
    }

    /**
     * Adds up the entries found in the segment.
     *
     * @return at <i>n</i> + 1 the count of value <i>n</i>, at 0 that of none
     */
    int[] count(Matches found, int segment) {
        FixedBitSet bits = found.bits(segment);
        int count = found.count(segment);
        int[] counts = new int[values + 1 + combinations.length];
        if (common >= 0) {
            counts[common] = count;
        } else if (isFasterByValue(Math.min(count, entries - count))) {
            FixedBitSet[] sets = sets();
            for (int i = 0; i <= values; i++) {
                counts[i] = (int) FixedBitSet.intersectionCount(sets[i], bits);
            }
            return Arrays.copyOf(counts, values + 1);
        } else if (count > entries / 2) {
            // Those that are left out are fewer.
            count(found.missing(segment), counts);
            share(counts);
            int[] all = totals();
            for (int i = 0; i <= values; i++) {
                counts[i] = all[i] - counts[i];
            }
        } else {
            count(found.entries(segment), counts);
            share(counts);
        }
        return Arrays.copyOf(counts, values + 1);
    }

    /** Gives the counts of combinations to their values. */
    private void share(int[] counts) {
        for (int i = 0; i < combinations.length; i++) {
            int count = counts[values + 1 + i];
            if (count > 0) {
                for (int value : combinations[i]) {
                    counts[value + 1] += count;
                }
            }
        }
    }

    /** How many entries of the segment have each value; two threads may both count them. */
    private int[] totals() {
        int[] made = totals;
        if (made == null) {
            made = new int[values + 1 + combinations.length];
            for (int entry = 0; entry < entries; entry++) {
                made[code(entry)]++;
            }
            share(made);
            totals = made;
        }
        return made;
    }

    /** One step an entry, or one step for sixty-four entries and a value: what is broad has few values. */
    private boolean isFasterByValue(int looked) {
        return values <= MOST_SETS && (long) (values + 1) * entries / Long.SIZE < 2L * looked;
    }

    /** The entries of each value; two threads may both make them. */
    private FixedBitSet[] sets() {
        FixedBitSet[] made = sets;
        if (made == null) {
            made = new FixedBitSet[values + 1];
            for (int i = 0; i <= values; i++) {
                made[i] = new FixedBitSet(entries);
            }
            for (int entry = 0; entry < entries; entry++) {
                int code = code(entry);
                if (code <= values) {
                    made[code].set(entry);
                } else {
                    for (int value : combinations[code - values - 1]) {
                        made[value + 1].set(entry);
                    }
                }
            }
            sets = made;
        }
        return made;
    }

    private int code(int entry) {
        return switch (codes) {
            case byte[] bytes -> bytes[entry] & 0xFF;
            case short[] shorts -> shorts[entry] & 0xFFFF;
            default -> ((int[]) codes)[entry];
        };
    }

    /** A loop for each width: it runs for every entry found. */
    private void count(int[] found, int[] counts) {
        switch (codes) {
            case byte[] bytes -> {
                for (int entry : found) {
                    counts[bytes[entry] & 0xFF]++;
                }
            }
            case short[] shorts -> {
                for (int entry : found) {
                    counts[shorts[entry] & 0xFFFF]++;
                }
            }
            default -> {
                int[] ints = (int[]) codes;
                for (int entry : found) {
                    counts[ints[entry]]++;
                }
            }
        }
    }
}
