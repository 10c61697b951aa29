package org.maillage.api.curation;

/** Why an entry needs a look. */
public enum Freshness {
    /** Its verification is due. */
    DUE,
    /** It has expired. */
    EXPIRED,
    /** Its deadline is near. */
    CLOSING,
    /** All its calls are over, or it has ended, and it is still shown. */
    CLOSED_SHOWN,
    /** It closes and opens again each year: the next opening is near. */
    REOPENING
}
