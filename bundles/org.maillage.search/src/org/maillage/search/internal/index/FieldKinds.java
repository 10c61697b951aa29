package org.maillage.search.internal.index;

import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/** What Lucene keeps of the fields of words. */
final class FieldKinds {

    /** Frequencies, places and lengths. */
    static final FieldType WORDS = kind(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    /** Frequencies and lengths. */
    static final FieldType BAGS = kind(IndexOptions.DOCS_AND_FREQS);

    private FieldKinds() {
    }

    private static FieldType kind(IndexOptions options) {
        FieldType kind = new FieldType();
        kind.setIndexOptions(options);
        kind.setTokenized(true);
        kind.freeze();
        return kind;
    }
}
