package org.maillage.note.internal.compose;

import java.time.LocalDate;

import org.maillage.api.match.Calendar;
import org.maillage.api.match.ChangeKind;
import org.maillage.api.match.SchemeMatch;
import org.maillage.api.match.Truth;
import org.maillage.api.match.Verdict;
import org.maillage.note.internal.document.Block.Tone;

/** Says verdicts as one would say them to a person, without a word of the trade. */
final class Verdicts {

    private final Words words;

    Verdicts(Words words) {
        this.words = words;
    }

    /** A verdict in a whole sentence or two. */
    String sentence(SchemeMatch match) {
        String eligibility = words.say(eligibility(match));
        return match.verdict() == Verdict.CLOSED ? closed(match.calendar()) + " " + eligibility : eligibility;
    }

    /** The same in a word or two, for a table. */
    String brief(SchemeMatch match) {
        return words.say("brief." + (match.verdict() == Verdict.NOT_ELIGIBLE && !match.wouldBeEligibleIf().isEmpty()
                ? "changes" : match.verdict()));
    }

    /** Its colour. */
    Tone tone(SchemeMatch match) {
        return switch (match.verdict()) {
            case ELIGIBLE -> Tone.good;
            case CONDITIONAL -> Tone.likely;
            case UNKNOWN -> Tone.open;
            case NOT_ELIGIBLE -> match.wouldBeEligibleIf().isEmpty() ? Tone.bad : Tone.open;
            case CLOSED -> Tone.closed;
        };
    }

    private static String eligibility(SchemeMatch match) {
        if (match.eligibility() == Verdict.CONDITIONAL
                && match.wouldBeEligibleIf().stream().anyMatch(each -> each.kind() == ChangeKind.creation)) {
            return "verdict.creation";
        }
        return "verdict." + (match.eligibility() == Verdict.NOT_ELIGIBLE && !match.wouldBeEligibleIf().isEmpty()
                ? "changes" : match.eligibility());
    }

    private String closed(Calendar calendar) {
        LocalDate opens = calendar.nextOpening();
        if (opens == null) {
            return words.say("verdict.closed");
        }
        return words.say(calendar.estimated() ? "verdict.opensAbout" : "verdict.opens", words.date(opens));
    }

    /** Until when one can apply, or when one can again; what is not known is said to be so. */
    String deadline(SchemeMatch match) {
        Calendar calendar = match.calendar();
        if (calendar.open() == Truth.NO) {
            return closed(calendar);
        }
        if (calendar.deadline() != null) {
            return words.say("deadline.before", words.date(calendar.deadline()));
        }
        return words.say(calendar.open() == Truth.YES ? "deadline.none" : "deadline.unknown");
    }
}
