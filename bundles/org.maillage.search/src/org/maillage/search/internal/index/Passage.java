package org.maillage.search.internal.index;

import java.util.Arrays;

import org.maillage.search.internal.text.WordSplitter;

/** A text of an entry, split. Filled once, then only read. */
final class Passage {

    private static final int USUAL = 8;

    private final String field;
    private final int weight;
    private final boolean ofReference;
    private Form[] forms;
    private int[] positions;
    private int size;

    private Passage(String field, int weight, boolean ofReference, int expected) {
        this.field = field;
        this.weight = weight;
        this.ofReference = ofReference;
        this.forms = new Form[expected];
        this.positions = new int[expected];
    }

    /**
     * Splits a text.
     *
     * @param field       name of its field
     * @param weight      how many times its words count
     * @param ofReference whether it is a name of what the field refers to
     */
    static Passage of(String text, Forms known, String field, int weight, boolean ofReference) {
        Passage made = new Passage(field, weight, ofReference, USUAL + text.length() / USUAL);
        WordSplitter.split(text, (form, position, joined, start, end) -> made.add(known.of(form), position));
        return made;
    }

    private void add(Form form, int position) {
        if (size == forms.length) {
            forms = Arrays.copyOf(forms, 2 * size);
            positions = Arrays.copyOf(positions, 2 * size);
        }
        forms[size] = form;
        positions[size] = position;
        size++;
    }

    /** Number of its words. */
    int size() {
        return size;
    }

    /** A word. */
    Form form(int word) {
        return forms[word];
    }

    /** The place of a word in the text. */
    int position(int word) {
        return positions[word];
    }

    /** How many times each word counts. */
    int weight() {
        return weight;
    }

    /** Name of its field. */
    String field() {
        return field;
    }

    /** Whether beginnings of its words are indexed. */
    boolean isHeavy() {
        return weight >= Prefixes.LIGHTEST_PASSAGE;
    }

    /** Whether the index knows which words stand in its field; those of long texts would only fill it. */
    boolean isShort() {
        return ofReference || isHeavy();
    }
}
