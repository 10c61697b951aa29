package org.maillage.search.internal.index;

import java.util.List;
import java.util.function.Function;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.util.BytesRef;
import org.maillage.search.internal.text.Word;

/**
 * Gives Lucene terms made of the words of an entry that carry meaning, each counted by the weight of its passage, for
 * fields that keep no places.
 */
final class BagStream extends TokenStream {

    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
    private final List<Passage> passages;
    private final Function<String, List<BytesRef>> terms;

    private int passage;
    private int word;
    private List<BytesRef> made = List.of();
    private int next;

    /** @param terms the terms of a form */
    BagStream(List<Passage> passages, Function<String, List<BytesRef>> terms) {
        this.passages = passages;
        this.terms = terms;
    }

    @Override
    public void reset() {
        passage = 0;
        word = 0;
        made = List.of();
    }

    @Override
    public boolean incrementToken() {
        while (passage < passages.size()) {
            Passage current = passages.get(passage);
            if (next < made.size()) {
                term.setBytesRef(made.get(next++));
                frequency.setTermFrequency(current.weight());
                return true;
            }
            next = 0;
            made = List.of();
            if (word == current.words().size()) {
                passage++;
                word = 0;
            } else {
                Word taken = current.words().get(word++);
                made = taken.stopWord() ? List.of() : terms.apply(taken.form());
            }
        }
        return false;
    }
}
