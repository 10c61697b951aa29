package org.maillage.search.internal.index;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.util.BytesRef;
import org.maillage.search.internal.text.Roots;
import org.maillage.search.internal.text.Stemmer;

/** What the index keeps of words, made once for each form that is met. For one thread. */
final class Forms {

    private static final int REMEMBERED = 50_000;

    /**
     * A form, as bytes that the index takes.
     *
     * @param word  itself
     * @param stem  its stem
     * @param roots its roots
     */
    record Form(BytesRef word, BytesRef stem, List<BytesRef> roots) {
    }

    private final Map<String, Form> known = new HashMap<>();
    private final Stemmer stemmer = new Stemmer();

    Form of(String form) {
        Form found = known.get(form);
        if (found == null) {
            found = new Form(new BytesRef(form), new BytesRef(stemmer.stem(form)),
                    Roots.all(form).stream().map(BytesRef::new).toList());
            if (known.size() >= REMEMBERED) {
                known.clear();
            }
            known.put(form, found);
        }
        return found;
    }

    Stemmer stemmer() {
        return stemmer;
    }
}
