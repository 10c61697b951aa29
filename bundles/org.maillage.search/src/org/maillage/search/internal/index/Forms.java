package org.maillage.search.internal.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.util.BytesRef;
import org.maillage.search.internal.text.Roots;
import org.maillage.search.internal.text.Stemmer;

/**
 * What the index keeps of words, made once for each form that is met, and counted entry by entry: one look-up serves the
 * word, its stem and its roots. For one thread, and one entry at a time.
 */
final class Forms {

    private static final int REMEMBERED = 50_000;

    /**
     * A form.
     *
     * @param word  itself, as bytes that the index takes
     * @param stem  its stem, shared with other forms
     * @param roots its roots, shared with other forms
     */
    record Form(BytesRef word, Term stem, List<Term> roots) {
    }

    /** A term that several forms share, and how often the entry at hand has it. */
    static final class Term {

        private final BytesRef bytes;
        private int entry;
        private int count;

        Term(String text) {
            bytes = new BytesRef(text);
        }

        BytesRef bytes() {
            return bytes;
        }
    }

    /** The different terms of one entry. */
    final class Bag {

        private final List<Term> terms = new ArrayList<>();

        /** Counts a term, more than once for what weighs more. */
        void add(Term term, int times) {
            if (term.entry != entry) {
                term.entry = entry;
                term.count = 0;
                terms.add(term);
            }
            term.count += times;
        }

        /** A stream of them, which what is counted later leaves alone. */
        BagStream stream() {
            BytesRef[] bytes = new BytesRef[terms.size()];
            int[] counts = new int[bytes.length];
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = terms.get(i).bytes;
                counts[i] = terms.get(i).count;
            }
            return new BagStream(bytes, counts);
        }
    }

    private final Map<String, Form> forms = new HashMap<>();
    private final Map<String, Term> stems = new HashMap<>();
    private final Map<String, Term> roots = new HashMap<>();
    private final Stemmer stemmer = new Stemmer();
    private int entry;

    /** Begins to count anew. */
    void nextEntry() {
        entry++;
        if (forms.size() >= REMEMBERED) {
            forms.clear();
            stems.clear();
            roots.clear();
        }
    }

    Form of(String form) {
        Form found = forms.get(form);
        if (found == null) {
            found = new Form(new BytesRef(form), stems.computeIfAbsent(stemmer.stem(form), Term::new),
                    Roots.all(form).stream().map(each -> roots.computeIfAbsent(each, Term::new)).toList());
            forms.put(form, found);
        }
        return found;
    }

    Stemmer stemmer() {
        return stemmer;
    }
}
