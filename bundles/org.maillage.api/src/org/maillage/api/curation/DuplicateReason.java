package org.maillage.api.curation;

/** Why two entries may be one. */
public enum DuplicateReason {
    /** The same record of the same source. */
    SOURCE_ID,
    /** The same establishment number. */
    SIRET,
    /** The same enterprise number, and no two establishments. */
    SIREN,
    /** The same number in the register of associations. */
    RNA,
    /** The same page, which few others cite, under like titles. */
    LINK,
    /** Alike in title and content. */
    SIMILAR
}
