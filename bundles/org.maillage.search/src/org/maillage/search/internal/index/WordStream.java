package org.maillage.search.internal.index;

import java.util.List;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.BytesRef;

/**
 * Gives Lucene the words of an entry. A word of a passage that weighs <i>n</i> comes <i>n</i> times at its place, so
 * that one field holds what BM25F computes from several: weighted frequencies and weighted length.
 */
final class WordStream extends TokenStream {

    /** Places between two passages, so that no phrase spans them. */
    private static final int GAP = 100;

    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final BytesRef form = new BytesRef();
    private List<Passage> passages = List.of();

    private int passage;
    private int word;
    private int repeats;
    private int base;
    private int place;

    static WordStream of(List<Passage> passages, TokenStream before) {
        WordStream stream = before instanceof WordStream words ? words : new WordStream();
        stream.passages = passages;
        return stream;
    }

    @Override
    public void reset() {
        // What the end of the entry before left.
        clearAttributes();
        passage = 0;
        word = 0;
        repeats = 0;
        base = 0;
        place = -1;
    }

    @Override
    public boolean incrementToken() {
        if (repeats > 0) {
            repeats--;
            step.setPositionIncrement(0);
            return true;
        }
        while (passage < passages.size()) {
            Passage current = passages.get(passage);
            if (word < current.size()) {
                if (take(word++, current)) {
                    return true;
                }
            } else {
                base += GAP + (word == 0 ? 0 : current.position(word - 1));
                passage++;
                word = 0;
            }
        }
        return false;
    }

    /** The words of grammar of a title can be looked for; those of a plain text would only fill the index. */
    private boolean take(int at, Passage from) {
        Form next = from.form(at);
        if (next.stopWord() && !from.isHeavy()) {
            return false;
        }
        int nextPlace = base + from.position(at);
        form.bytes = next.bytes();
        form.length = form.bytes.length;
        term.setBytesRef(form);
        step.setPositionIncrement(nextPlace - place);
        place = nextPlace;
        repeats = next.stopWord() ? 0 : from.weight() - 1;
        return true;
    }
}
