package org.maillage.curation.internal.links;

import java.util.Optional;

import org.maillage.model.LinkState;

/**
 * What came of asking for an address.
 *
 * @param state    as far as this one time tells; {@link LinkState#UNCHECKED} when it was not asked after all
 * @param status   the last HTTP status; 0 without one
 * @param reason   word for why; empty when all is well
 * @param target   where it leads for good, if it does
 * @param text     hash of the readable text of the page; empty when it was not read
 * @param failing  whether the same on other days would mean that the link is broken
 */
record Answer(LinkState state, int status, String reason, Optional<String> target, Optional<String> text,
        boolean failing) {

    static Answer valid(int status, Optional<String> target, Optional<String> text) {
        return new Answer(target.isPresent() ? LinkState.REDIRECTED : LinkState.VALID, status, "", target, text, false);
    }

    static Answer broken(int status, String reason) {
        return new Answer(LinkState.BROKEN, status, reason, Optional.empty(), Optional.empty(), false);
    }

    static Answer uncertain(int status, String reason) {
        return new Answer(LinkState.UNCERTAIN, status, reason, Optional.empty(), Optional.empty(), false);
    }

    static Answer failing(int status, String reason) {
        return new Answer(LinkState.UNCERTAIN, status, reason, Optional.empty(), Optional.empty(), true);
    }

    static Answer postponed() {
        return new Answer(LinkState.UNCHECKED, 0, "", Optional.empty(), Optional.empty(), false);
    }

    /** Whether anybody answered at all. */
    boolean isFromSomebody() {
        return status > 0 || reason.equals("tls") || reason.equals("robots");
    }
}
