package org.maillage.api.exchange;

/** What became of a record. */
public enum Outcome {
    /** A new entry. */
    CREATED,
    /** An entry that was there, changed. */
    UPDATED,
    /** An entry that was there and already says the same. */
    UNCHANGED,
    /** Left out; a problem says why. */
    REJECTED
}
