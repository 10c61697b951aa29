package org.maillage.search.internal.index;

import java.util.List;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.maillage.search.internal.text.Word;

/** Gives Lucene the beginnings of the words of an entry, from one letter up, counted by the weight of the passage. */
final class PrefixStream extends TokenStream {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
    private final List<Passage> passages;

    private int passage;
    private int word;
    private int length;

    PrefixStream(List<Passage> passages) {
        this.passages = passages;
    }

    @Override
    public void reset() {
        passage = 0;
        word = 0;
        length = 0;
    }

    @Override
    public boolean incrementToken() {
        while (passage < passages.size()) {
            List<Word> words = passages.get(passage).words();
            if (word == words.size()) {
                passage++;
                word = 0;
            } else if (!words.get(word).stopWord() && length < longest(words.get(word))) {
                length++;
                term.setEmpty().append(words.get(word).form(), 0, length);
                frequency.setTermFrequency(passages.get(passage).weight());
                return true;
            } else {
                word++;
                length = 0;
            }
        }
        return false;
    }

    private static int longest(Word word) {
        return Math.min(Prefixes.LONGEST, word.form().length());
    }
}
