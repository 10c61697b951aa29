package org.maillage.api.match;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Where a scheme stands on a day. Dates are null when they are not known.
 *
 * @param open        whether one can apply; unknown when the scheme goes by calls and gives no dates
 * @param deadline    last day to apply, or to hand in the first version when that comes first and is still ahead
 * @param nextOpening when a closed scheme opens again
 * @param estimated   whether the next opening is only last year’s moved by a year, of a yearly call
 */
public record Calendar(Truth open, LocalDate deadline, LocalDate nextOpening, boolean estimated) {

    /** Without dates. */
    public Calendar(Truth open) {
        this(open, null, null, false);
    }

    /** Checks the state. */
    public Calendar {
        Objects.requireNonNull(open);
    }
}
