package org.maillage.search.internal.facet;

import java.io.IOException;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/**
 * In which bands the values of the entries of one segment lie: a byte each, a bit a band. Immutable.
 *
 * @param masks by entry
 */
record BandMasks(byte[] masks) {

    static BandMasks read(LeafReader segment, String field, Bands bands) throws IOException {
        byte[] masks = new byte[segment.maxDoc()];
        SortedNumericDocValues column = DocValues.getSortedNumeric(segment, field);
        for (int doc = column.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = column.nextDoc()) {
            int mask = 0;
            for (int i = 0; i < column.docValueCount(); i++) {
                mask |= bands.mask(column.nextValue());
            }
            masks[doc] = (byte) mask;
        }
        return new BandMasks(masks);
    }

    /** Adds up how often each mask stands among some entries. */
    void count(FixedBitSet entries, int[] counts) {
        for (int doc = entries.length() == 0 ? DocIdSetIterator.NO_MORE_DOCS : entries.nextSetBit(0);
                doc != DocIdSetIterator.NO_MORE_DOCS;
                doc = doc + 1 >= entries.length() ? DocIdSetIterator.NO_MORE_DOCS : entries.nextSetBit(doc + 1)) {
            counts[Byte.toUnsignedInt(masks[doc])]++;
        }
    }
}
