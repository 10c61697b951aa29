package org.maillage.search.internal.index;

import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;

/** How frequencies become scores; the same when lengths are written and when they are read. */
final class Scoring {

    private Scoring() {
    }

    /** BM25 in which the repeats of weighted words count in the length of an entry too. */
    static Similarity similarity() {
        return new BM25Similarity(false);
    }
}
