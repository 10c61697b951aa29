package org.maillage.api.curation;

/** What becomes of a field of which two entries that are made into one say different things. */
public enum MergeChoice {
    /** The value of the entry that stays; the other one goes to a comment. */
    KEPT,
    /** The value of the entry that goes; the other one goes to a comment. */
    OTHER,
    /** Both: lists and parts are joined, texts follow each other. Not for numbers, days and choices of one value. */
    BOTH
}
