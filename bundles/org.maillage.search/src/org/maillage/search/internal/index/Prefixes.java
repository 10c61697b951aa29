package org.maillage.search.internal.index;

/** How far beginnings of words are indexed. */
public final class Prefixes {

    /** Letters of the longest beginning that is indexed. */
    public static final int LONGEST = 12;
    /** Words of lighter passages have no beginnings in the index: they would be half of it. */
    public static final int LIGHTEST_PASSAGE = 2;

    private Prefixes() {
    }
}
