package org.maillage.search.internal.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.maillage.search.internal.index.Fields;

/** The words of the index that go on from a beginning. */
final class Completions {

    /** So many words are looked at, and the commonest of them kept: the cost is bounded whatever was typed. */
    private static final int LOOKED_AT = 256;
    private static final int KEPT = 16;

    private record Completion(String word, int entries) {
    }

    private final IndexReader index;

    Completions(IndexReader index) {
        this.index = index;
    }

    /** The commonest words that begin so, the word itself left out. */
    List<String> of(String beginning) throws IOException {
        Terms words = MultiTerms.getTerms(index, Fields.WORD);
        if (words == null) {
            return List.of();
        }
        List<Completion> found = new ArrayList<>();
        TermsEnum terms = words.iterator();
        BytesRef start = new BytesRef(beginning);
        BytesRef term = terms.seekCeil(start) == TermsEnum.SeekStatus.END ? null : terms.term();
        while (term != null && found.size() < LOOKED_AT && StringHelper.startsWith(term, start)) {
            if (term.length > start.length) {
                found.add(new Completion(term.utf8ToString(), terms.docFreq()));
            }
            term = terms.next();
        }
        return found.stream().sorted(Comparator.comparingInt(Completion::entries).reversed()).limit(KEPT)
                .map(Completion::word).toList();
    }
}
