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

/** A scheme that was judged, before it is explained. Immutable. */
final class Candidate {

    /**
     * Fit to the need, verdict, deadline (the nearest first, those without after them), amount (the largest first); what
     * still ties by score and title. What is set aside comes after the rest: first what would do after a change, last what
     * is closed.
     */
    static final Comparator<Candidate> ORDER = Comparator.comparingLong(Candidate::rank)
            .thenComparing(Candidate::amount, Comparator.reverseOrder())
            .thenComparing(Candidate::score, Comparator.reverseOrder())
            .thenComparing(Candidate::title)
            .thenComparing(each -> each.scheme().id());

    private static final int DAY_BITS = 32;
    private static final int STEP_BITS = 4;

    private final CompiledScheme scheme;
    private final Judgement judgement;
    private final Calendar calendar;
    private final Optional<String> replacedBy;
    private final double score;
    private final Fit fit;
    private final Verdict verdict;
    private final BigDecimal amount;
    private final String title;
    private final int shelf;
    private final long rank;

    Candidate(CompiledScheme scheme, Judgement judgement, Calendar calendar, double score,
            Optional<String> replacedBy) {
        this.scheme = scheme;
        this.judgement = judgement;
        this.calendar = calendar;
        this.replacedBy = replacedBy;
        this.score = score;
        this.fit = Needs.fit(score);
        this.verdict = calendar.open() == Truth.NO ? Verdict.CLOSED : judgement.verdict();
        this.amount = scheme.amount().orElse(BigDecimal.ZERO);
        this.title = scheme.title("");
        this.shelf = shelf(verdict, judgement, replacedBy);
        long day = calendar.deadline() == null ? Integer.MAX_VALUE : calendar.deadline().toEpochDay();
        this.rank = ((((long) shelf << STEP_BITS) + fit.ordinal() << STEP_BITS) + verdict.ordinal() << DAY_BITS) + day;
    }

    private static int shelf(Verdict verdict, Judgement judgement, Optional<String> replacedBy) {
        return switch (verdict) {
            case ELIGIBLE, CONDITIONAL, UNKNOWN -> replacedBy.isEmpty() ? 0 : 2;
            case NOT_ELIGIBLE -> judgement.changes().isEmpty() ? 3 : 1;
            case CLOSED -> 4;
        };
    }

    CompiledScheme scheme() {
        return scheme;
    }

    Judgement judgement() {
        return judgement;
    }

    Calendar calendar() {
        return calendar;
    }

    Optional<String> replacedBy() {
        return replacedBy;
    }

    double score() {
        return score;
    }

    Fit fit() {
        return fit;
    }

    /** The verdict on the day. */
    Verdict verdict() {
        return verdict;
    }

    private BigDecimal amount() {
        return amount;
    }

    private String title() {
        return title;
    }

    private long rank() {
        return rank;
    }

    /** Whether it stands among those set aside. */
    boolean isSetAside() {
        return shelf > 0;
    }

    /** Deadline, when there is one. */
    Optional<LocalDate> deadline() {
        return Optional.ofNullable(calendar.deadline());
    }
}
