package org.maillage.match.internal.scheme;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.maillage.api.match.Calendar;
import org.maillage.api.match.Truth;
import org.maillage.model.Call;
import org.maillage.model.EntryStatus;
import org.maillage.model.Openness;
import org.maillage.model.Recurrence;
import org.maillage.model.SupportScheme;

/**
 * When one can apply. What is ended, expired or archived is closed whatever its calls say; a permanent scheme is open; else
 * the calls tell. A call whose dates run backwards is as if it had none.
 *
 * @param over    ended or archived
 * @param paused  temporarily closed
 * @param standing permanent
 * @param expires after this day nothing is valid; null without
 * @param rounds  the calls
 */
public record Opening(boolean over, boolean paused, boolean standing, LocalDate expires, List<Round> rounds) {

    private static final Calendar OPEN = new Calendar(Truth.YES);
    private static final Calendar UNSAID = new Calendar(Truth.UNKNOWN);

    /** Copies the list. */
    public Opening {
        rounds = List.copyOf(rounds);
    }

    /** Reads a scheme. */
    public static Opening of(SupportScheme scheme) {
        return new Opening(scheme.getOpenness() == Openness.ENDED || scheme.getStatus() == EntryStatus.ARCHIVED,
                scheme.getOpenness() == Openness.TEMPORARILY_CLOSED, scheme.getOpenness() == Openness.PERMANENT,
                scheme.getExpiresOn(), scheme.getCalls().stream().map(Round::of).toList());
    }

    /** Where the scheme stands on a day. */
    public Calendar on(LocalDate day) {
        if (over || expires != null && expires.isBefore(day)) {
            return new Calendar(Truth.NO);
        }
        if (paused) {
            return closed(day);
        }
        if (rounds.isEmpty()) {
            return standing ? OPEN : UNSAID;
        }
        Optional<Round> open = rounds.stream().filter(each -> each.isOpen(day))
                .min(Comparator.comparing(each -> each.deadline() == null ? LocalDate.MAX : each.deadline()));
        if (open.isPresent()) {
            return new Calendar(Truth.YES, open.get().nextDeadline(day), null, false);
        }
        if (standing) {
            return OPEN;
        }
        return rounds.stream().anyMatch(Round::isUndated) ? UNSAID : closed(day);
    }

    private Calendar closed(LocalDate day) {
        Optional<LocalDate> known = rounds.stream().map(Round::opens).filter(Objects::nonNull)
                .filter(each -> each.isAfter(day)).min(Comparator.naturalOrder());
        if (known.isPresent()) {
            return new Calendar(Truth.NO, null, known.get(), false);
        }
        Optional<LocalDate> guessed = rounds.stream().flatMap(each -> each.nextYear(day).stream())
                .min(Comparator.naturalOrder());
        return new Calendar(Truth.NO, null, guessed.orElse(null), guessed.isPresent());
    }

    /** Whether a call has dates that run backwards. */
    boolean isReversed(SupportScheme scheme) {
        return scheme.getCalls().stream().anyMatch(Round::isReversed);
    }

    /**
     * A call.
     *
     * @param opens      first day; null when unknown
     * @param preDeposit last day for a first version; null without
     * @param deadline   last day; null when unknown
     * @param yearly     whether it comes back every year
     * @param closed     whether it is closed for now
     */
    record Round(LocalDate opens, LocalDate preDeposit, LocalDate deadline, boolean yearly, boolean closed) {

        static Round of(Call call) {
            boolean yearly = call.getRecurrence() == Recurrence.YEARLY;
            return isReversed(call) ? new Round(null, null, null, yearly, call.isClosed())
                    : new Round(call.getOpens(), call.getPreDeposit(), call.getDeadline(), yearly, call.isClosed());
        }

        static boolean isReversed(Call call) {
            List<LocalDate> days = Stream.of(call.getOpens(), call.getPreDeposit(), call.getDeadline())
                    .filter(Objects::nonNull).toList();
            return !days.equals(days.stream().sorted().toList());
        }

        boolean isUndated() {
            return !closed && opens == null && deadline == null;
        }

        boolean isOpen(LocalDate day) {
            return !closed && !isUndated() && (opens == null || !opens.isAfter(day))
                    && (deadline == null || !deadline.isBefore(day));
        }

        LocalDate nextDeadline(LocalDate day) {
            return preDeposit != null && !preDeposit.isBefore(day) ? preDeposit : deadline;
        }

        /** The opening moved by whole years past a day, of a yearly call. */
        Optional<LocalDate> nextYear(LocalDate day) {
            if (!yearly || opens == null) {
                return Optional.empty();
            }
            LocalDate next = opens;
            while (!next.isAfter(day)) {
                next = next.plusYears(1);
            }
            return Optional.of(next);
        }
    }
}
