package org.maillage.search.internal.index;

import java.util.List;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefBuilder;

/** Gives Lucene the stems of the words of short fields, with the field: {@code ressourceri=title}. */
final class InFieldStream extends TokenStream {

    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final BytesRefBuilder both = new BytesRefBuilder();
    private List<Passage> passages = List.of();

    private int passage;
    private int word;

    static InFieldStream of(List<Passage> passages, TokenStream before) {
        InFieldStream stream = before instanceof InFieldStream fields ? fields : new InFieldStream();
        stream.passages = passages;
        return stream;
    }

    @Override
    public void reset() {
        // What the end of the entry before left.
        clearAttributes();
        passage = 0;
        word = 0;
    }

    @Override
    public boolean incrementToken() {
        while (passage < passages.size()) {
            Passage current = passages.get(passage);
            if (!current.isShort() || word == current.size()) {
                passage++;
                word = 0;
            } else {
                Form form = current.form(word++);
                if (!form.stopWord()) {
                    both.copyBytes(form.stem());
                    both.append((byte) '=');
                    both.append(new BytesRef(current.field()));
                    term.setBytesRef(both.get());
                    return true;
                }
            }
        }
        return false;
    }
}
