package org.maillage.api.content;

/** Who holds a collection. */
public enum Origin {
    /** A bundle of the installation: read-only. */
    INSTALLED,
    /** The person’s data area: may be edited. */
    PERSONAL
}
