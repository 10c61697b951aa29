package org.maillage.search.internal.index;

import java.util.List;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.util.BytesRef;

/** Gives Lucene the beginnings of the words of an entry, from one letter up, counted by the weight of the passage. */
final class PrefixStream extends TokenStream {

    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
    private final BytesRef beginning = new BytesRef();
    private List<Passage> passages = List.of();

    private int passage;
    private int word;
    private int length;

    static PrefixStream of(List<Passage> passages, TokenStream before) {
        PrefixStream stream = before instanceof PrefixStream beginnings ? beginnings : new PrefixStream();
        stream.passages = passages;
        return stream;
    }

    @Override
    public void reset() {
        // What the end of the entry before left.
        clearAttributes();
        passage = 0;
        word = 0;
        length = 0;
    }

    @Override
    public boolean incrementToken() {
        while (passage < passages.size()) {
            Passage current = passages.get(passage);
            if (!current.isHeavy() || word == current.size()) {
                passage++;
                word = 0;
            } else if (!current.form(word).stopWord() && length < longest(current.form(word))) {
                length++;
                begin(current.form(word));
                frequency.setTermFrequency(current.weight());
                return true;
            } else {
                word++;
                length = 0;
            }
        }
        return false;
    }

    private void begin(Form form) {
        beginning.bytes = form.bytes();
        if (form.bytes().length == form.letters()) {
            beginning.length = length;
            term.setBytesRef(beginning);
        } else {
            beginning.length = form.bytes().length;
            term.setBytesRef(new BytesRef(beginning.utf8ToString().substring(0, length)));
        }
    }

    private static int longest(Form form) {
        return Math.min(Prefixes.LONGEST, form.letters());
    }
}
