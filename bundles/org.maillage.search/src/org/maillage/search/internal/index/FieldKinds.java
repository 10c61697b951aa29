package org.maillage.search.internal.index;

import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/** What Lucene keeps of the fields of words. */
final class FieldKinds {

    /** Frequencies, places and lengths. */
    static final FieldType WORDS = kind(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    /** Frequencies and lengths. */
    static final FieldType BAGS = kind(IndexOptions.DOCS_AND_FREQS);

    /** Presence alone. */
    static final FieldType SETS = set();

    private FieldKinds() {
    }

    private static FieldType kind(IndexOptions options) {
        FieldType kind = new FieldType();
        kind.setIndexOptions(options);
        kind.setTokenized(true);
        kind.freeze();
        return kind;
    }

    private static FieldType set() {
        FieldType kind = new FieldType();
        kind.setIndexOptions(IndexOptions.DOCS);
        kind.setTokenized(true);
        kind.setOmitNorms(true);
        kind.freeze();
        return kind;
    }
}
