package org.maillage.search.internal.facet;

import java.io.IOException;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;

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
    void count(int[] entries, int[] counts) {
        for (int entry : entries) {
            counts[masks[entry] & 0xFF]++;
        }
    }
}
