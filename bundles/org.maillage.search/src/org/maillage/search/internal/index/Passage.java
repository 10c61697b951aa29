package org.maillage.search.internal.index;

import java.util.ArrayList;
import java.util.List;

import org.maillage.search.internal.text.Word;
import org.maillage.search.internal.text.WordSplitter;

/**
 * A text of an entry, split.
 *
 * @param words  its words
 * @param forms  what the index keeps of each
 * @param weight how many times each counts
 */
record Passage(List<Word> words, List<Forms.Form> forms, int weight) {

    static Passage of(String text, Forms known, int weight) {
        List<Word> words = WordSplitter.split(text);
        List<Forms.Form> forms = new ArrayList<>(words.size());
        for (Word word : words) {
            forms.add(known.of(word.form()));
        }
        return new Passage(words, forms, weight);
    }
}
