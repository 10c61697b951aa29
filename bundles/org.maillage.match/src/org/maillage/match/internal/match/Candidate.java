package org.maillage.match.internal.match;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

import org.maillage.api.match.Calendar;
import org.maillage.api.match.Fit;
import org.maillage.api.match.Truth;
import org.maillage.api.match.Verdict;
import org.maillage.match.internal.scheme.CompiledScheme;
import org.maillage.match.internal.verdict.Judgement;

/**
 * A scheme that was judged, before it is explained.
 *
 * @param scheme     the scheme
 * @param judgement  what the criteria say
 * @param calendar   where it stands on the day
 * @param fit        how well it answers the need
 * @param score      the same as a number
 * @param replacedBy the variant that takes its place
 */
record Candidate(CompiledScheme scheme, Judgement judgement, Calendar calendar, Fit fit, double score,
        Optional<String> replacedBy) {

    /**
     * Fit to the need, verdict, deadline (the nearest first, those without after them), amount (the largest first); what
     * still ties by score and title. What is set aside comes after the rest: first what would do after a change, last what
     * is closed.
     */
    static final Comparator<Candidate> ORDER = Comparator.comparingInt(Candidate::shelf)
            .thenComparing(Candidate::fit)
            .thenComparing(Candidate::verdict)
            .thenComparing(each -> each.calendar().deadline(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(each -> each.scheme().amount().orElse(BigDecimal.ZERO), Comparator.reverseOrder())
            .thenComparing(Candidate::score, Comparator.reverseOrder())
            .thenComparing(each -> each.scheme().title(""))
            .thenComparing(each -> each.scheme().id());

    /** The verdict on the day. */
    Verdict verdict() {
        return calendar.open() == Truth.NO ? Verdict.CLOSED : judgement.verdict();
    }

    /** Whether it stands among those set aside. */
    boolean isSetAside() {
        return shelf() > 0;
    }

    /** Deadline, when there is one. */
    Optional<LocalDate> deadline() {
        return Optional.ofNullable(calendar.deadline());
    }

    private int shelf() {
        return switch (verdict()) {
            case ELIGIBLE, CONDITIONAL, UNKNOWN -> replacedBy.isEmpty() ? 0 : 2;
            case NOT_ELIGIBLE -> judgement.changes().isEmpty() ? 3 : 1;
            case CLOSED -> 4;
        };
    }
}
