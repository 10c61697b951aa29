package org.maillage.api.curation;

/** Whose value of a field that two people changed. */
public enum Side {
    /** That of this installation. */
    OURS,
    /** That of the others. */
    THEIRS
}
