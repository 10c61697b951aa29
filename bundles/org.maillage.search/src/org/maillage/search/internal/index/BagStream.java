package org.maillage.search.internal.index;

import java.util.List;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;

/** Gives Lucene the different terms of an entry with their counts, for fields that keep no places. */
final class BagStream extends TokenStream {

    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
    private final List<Forms.Term> terms;
    private int next;

    BagStream(List<Forms.Term> terms) {
        this.terms = terms;
    }

    @Override
    public void reset() {
        next = 0;
    }

    @Override
    public boolean incrementToken() {
        if (next == terms.size()) {
            return false;
        }
        Forms.Term current = terms.get(next++);
        term.setBytesRef(current.bytes());
        frequency.setTermFrequency(current.count());
        return true;
    }
}
