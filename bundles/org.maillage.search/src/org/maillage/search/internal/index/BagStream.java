package org.maillage.search.internal.index;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.util.BytesRef;

/** Gives Lucene the different terms of an entry with their counts, for fields that keep no places. */
final class BagStream extends TokenStream {

    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
    private final BytesRef[] terms;
    private final int[] counts;
    private int next;

    BagStream(BytesRef[] terms, int[] counts) {
        this.terms = terms;
        this.counts = counts;
    }

    @Override
    public void reset() {
        next = 0;
    }

    @Override
    public boolean incrementToken() {
        if (next == terms.length) {
            return false;
        }
        term.setBytesRef(terms[next]);
        frequency.setTermFrequency(counts[next]);
        next++;
        return true;
    }
}
