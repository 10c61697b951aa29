package org.maillage.api.match;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A scheme and a situation.
 *
 * @param id          id of the scheme
 * @param sourceId    identifier in the data set it was imported from; may be empty
 * @param title       title in the language of the request
 * @param verdict     what can be said on the day
 * @param eligibility the same without regard to the calendar; never {@link Verdict#CLOSED}
 * @param criteria    the criteria, all of which must be met; a territory of eligibility is one of them
 * @param toRead      conditions that only the text says, to be checked by reading
 * @param wouldBeEligibleIf the changes that would together make the scheme eligible, or eligible under conditions; empty
 *                    when it is, or when no such change is enough
 * @param calendar    where the scheme stands on the day
 * @param amount      the most one can get, euros; empty when unknown
 * @param fit         how well it answers the need
 * @param score       the same as a number from 0 to 1
 * @param replaces    id of the generic scheme that this local variant replaces here
 * @param replacedBy  id of the local variant that replaces this scheme here
 * @param setAside    why it stands among those set aside: {@code closed}, {@code replaced}, or the kind of the first
 *                    criterion that is not met; empty when it does not
 * @param order       why it stands where it stands, in words
 * @param problems    what is wrong with the scheme’s data, in words; such a criterion counts as unknown
 */
public record SchemeMatch(String id, String sourceId, String title, Verdict verdict, Verdict eligibility,
        List<CriterionResult> criteria, List<String> toRead, List<Change> wouldBeEligibleIf, Calendar calendar,
        Optional<BigDecimal> amount, Fit fit, double score, Optional<String> replaces, Optional<String> replacedBy,
        Optional<String> setAside, String order, List<String> problems) {

    /** Copies the lists. */
    public SchemeMatch {
        criteria = List.copyOf(criteria);
        toRead = List.copyOf(toRead);
        wouldBeEligibleIf = List.copyOf(wouldBeEligibleIf);
        problems = List.copyOf(problems);
    }
}
