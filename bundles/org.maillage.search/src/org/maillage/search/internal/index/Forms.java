package org.maillage.search.internal.index;

import org.maillage.search.internal.text.Stemmer;

/**
 * The forms of words that were met, each made once: texts repeat a few words so often that splitting and looking up is
 * all that most of them cost. For one thread.
 */
final class Forms {

    /** Some two hundred bytes each. */
    private static final int REMEMBERED = 100_000;
    private static final int SMALLEST = 1 << 12;

    private final Stemmer stemmer = new Stemmer();
    /** By the hash of the text; a form stands in the first free place from there on. */
    private Form[] table = new Form[SMALLEST];
    private int[] hashes = new int[SMALLEST];
    private int size;

    /** The form of the characters given. */
    Form of(CharSequence form) {
        int hash = hash(form);
        int at = hash & table.length - 1;
        while (table[at] != null) {
            if (hashes[at] == hash && table[at].is(form)) {
                return table[at];
            }
            at = at + 1 & table.length - 1;
        }
        String text = form.toString();
        Form made = new Form(text, stemmer.stem(text));
        put(made, hash, at);
        return made;
    }

    private static int hash(CharSequence form) {
        int hash = 0;
        for (int i = 0; i < form.length(); i++) {
            hash = 31 * hash + form.charAt(i);
        }
        return hash ^ hash >>> 15;
    }

    private void put(Form form, int hash, int free) {
        int at = free;
        if (size == REMEMBERED) {
            table = new Form[SMALLEST];
            hashes = new int[SMALLEST];
            size = 0;
            at = free(hash);
        } else if (2 * size >= table.length) {
            grow();
            at = free(hash);
        }
        table[at] = form;
        hashes[at] = hash;
        size++;
    }

    private void grow() {
        Form[] old = table;
        int[] oldHashes = hashes;
        table = new Form[2 * old.length];
        hashes = new int[table.length];
        for (int i = 0; i < old.length; i++) {
            if (old[i] != null) {
                int at = free(oldHashes[i]);
                table[at] = old[i];
                hashes[at] = oldHashes[i];
            }
        }
    }

    private int free(int hash) {
        int at = hash & table.length - 1;
        while (table[at] != null) {
            at = at + 1 & table.length - 1;
        }
        return at;
    }

    Stemmer stemmer() {
        return stemmer;
    }
}
