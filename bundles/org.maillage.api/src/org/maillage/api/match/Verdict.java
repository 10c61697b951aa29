package org.maillage.api.match;

import org.maillage.api.text.Message;

/**
 * What can be said of a scheme for a situation, most favourable first. {@link #CLOSED} speaks of the calendar and comes
 * before the others: what they would say stays in {@link SchemeMatch#eligibility()}.
 */
public enum Verdict {

    /** All criteria are met, and none is left to be read. */
    ELIGIBLE,
    /**
     * All structured criteria are met, and what is left is to be checked by reading the text of the scheme; or only the
     * creation of the structure is missing.
     */
    CONDITIONAL,
    /** Something is not known, of the situation or of the scheme. */
    UNKNOWN,
    /** A criterion is known not to be met. */
    NOT_ELIGIBLE,
    /** One cannot apply on this day. */
    CLOSED;

    /** The verdict in a word or two, in lower case. */
    public Message label() {
        return Message.of(Verdict.class, "verdict." + name());
    }
}
