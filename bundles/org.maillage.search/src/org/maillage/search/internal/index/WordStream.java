package org.maillage.search.internal.index;

import java.util.List;
import java.util.function.BiPredicate;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.maillage.search.internal.text.Word;

/**
 * Gives Lucene the words of an entry. A word of a passage that weighs <i>n</i> comes <i>n</i> times at its place, so
 * that one field holds what BM25F computes from several: weighted frequencies and weighted length.
 */
final class WordStream extends TokenStream {

    /** Places between two passages, so that no phrase spans them. */
    private static final int GAP = 100;

    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final List<Passage> passages;
    private final BiPredicate<Word, Passage> indexed;

    private int passage;
    private int word;
    private int repeats;
    private int base;
    private int place;

    /** @param indexed whether to index a word; else it leaves a hole */
    WordStream(List<Passage> passages, BiPredicate<Word, Passage> indexed) {
        this.passages = passages;
        this.indexed = indexed;
    }

    @Override
    public void reset() {
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
            if (word < current.words().size()) {
                if (take(word++, current)) {
                    return true;
                }
            } else {
                base += GAP + (word == 0 ? 0 : current.words().get(word - 1).position());
                passage++;
                word = 0;
            }
        }
        return false;
    }

    private boolean take(int at, Passage from) {
        Word next = from.words().get(at);
        if (!indexed.test(next, from)) {
            return false;
        }
        int nextPlace = base + next.position();
        term.setBytesRef(from.forms().get(at).word());
        step.setPositionIncrement(nextPlace - place);
        place = nextPlace;
        repeats = from.weight() - 1;
        return true;
    }
}
