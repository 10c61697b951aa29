package org.maillage.api.curation;

import org.maillage.api.text.Message;

/**
 * Something in the ledger of a structure that a keeper of the register has to settle.
 *
 * @param kind what it is
 * @param text the sentence for people
 */
public record EssDiscrepancy(Kind kind, Message text) {

    /** What may be wrong. */
    public enum Kind {
        /** Evidence in force says yes and no. */
        CONTRADICTION,
        /** Another entry with the same number says something else. */
        OTHER_SOURCE,
        /** The legal form belongs to another family, or is none of the ESS while the family is. */
        FORM_AND_FAMILY,
        /** ESUS approval in the ledger and in the approvals do not agree. */
        ESUS_APPROVAL,
        /** The ESUS approval has ended. */
        ESUS_ENDED,
        /** The ESUS approval ends soon. */
        ESUS_ENDING,
        /** Evidence came to its end, and nothing took its place. */
        ENDED,
        /** Evidence without source or without day. */
        UNSOURCED
    }
}
