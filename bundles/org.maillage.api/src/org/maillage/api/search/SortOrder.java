package org.maillage.api.search;

/** The order of hits. What has no value for it comes last; equals follow by relevance. */
public enum SortOrder {
    /** Best first. */
    RELEVANCE,
    /** Next deadline from today on first, then what has none, then what is past. */
    DEADLINE,
    /** Latest change first. */
    UPDATED,
    /** Alphabetical. */
    TITLE
}
