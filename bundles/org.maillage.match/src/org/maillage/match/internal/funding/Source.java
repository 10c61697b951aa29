package org.maillage.match.internal.funding;

import java.util.Optional;

import org.maillage.model.Selection;
import org.maillage.model.SupportScheme;

/**
 * A scheme that takes part in a plan.
 *
 * @param selection how it was selected
 * @param scheme    the scheme; empty when its collection is not installed
 */
record Source(Selection selection, Optional<SupportScheme> scheme) {

    /** Id of the scheme. */
    String id() {
        return selection.getEntry();
    }
}
