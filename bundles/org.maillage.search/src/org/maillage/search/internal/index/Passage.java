package org.maillage.search.internal.index;

import java.util.List;

import org.maillage.search.internal.text.Word;

/**
 * A text of an entry, split.
 *
 * @param words  its words
 * @param weight how many times each counts
 */
record Passage(List<Word> words, int weight) {
}
