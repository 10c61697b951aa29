package org.maillage.search.internal.index;

import java.util.List;

import org.apache.lucene.util.BytesRef;
import org.maillage.search.internal.text.Roots;
import org.maillage.search.internal.text.WordSplitter;

/**
 * What the index keeps of a form of a word. Immutable, and laid out so that the words of a text are looked up with few
 * reads of far-off memory: that is what indexing waits for.
 */
final class Form {

    private final byte[] bytes;
    private final int letters;
    private final boolean stopWord;
    private final byte roots;
    private final short root;
    private final short innerRoot;
    private final BytesRef stem;

    Form(String text, String stem) {
        BytesRef whole = new BytesRef(text);
        this.bytes = BytesRef.deepCopyOf(whole).bytes;
        this.letters = text.length();
        this.stopWord = WordSplitter.isStopWord(text);
        this.stem = new BytesRef(stem);
        List<String> all = Roots.all(text);
        this.roots = (byte) all.size();
        this.root = Roots.code(all.getFirst());
        this.innerRoot = all.size() > 1 ? Roots.code(all.get(1)) : 0;
    }

    /** Whether it has these characters. */
    boolean is(CharSequence form) {
        if (letters != form.length()) {
            return false;
        }
        if (bytes.length != letters) {
            return new BytesRef(form).bytesEquals(new BytesRef(bytes));
        }
        for (int i = 0; i < letters; i++) {
            if (bytes[i] != form.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Itself, as the index takes it; not to be changed. */
    byte[] bytes() {
        return bytes;
    }

    /** Number of its characters. */
    int letters() {
        return letters;
    }

    /** Whether it carries no meaning of its own. */
    boolean stopWord() {
        return stopWord;
    }

    /** Its stem, as the index takes it. */
    BytesRef stem() {
        return stem;
    }

    /** Number of its roots: one or two. */
    int roots() {
        return roots;
    }

    /** The code of a root. */
    short root(int number) {
        return number == 0 ? root : innerRoot;
    }
}
