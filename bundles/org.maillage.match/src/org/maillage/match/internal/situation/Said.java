package org.maillage.match.internal.situation;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.maillage.api.match.Truth;
import org.maillage.match.internal.knowledge.Knowledge;

/**
 * What a list of a profile says. A list with values is complete: what it does not name is not there. Immutable.
 *
 * @param known  whether anything is said
 * @param values the values
 * @param above  the values and everything broader
 */
public record Said(boolean known, List<String> values, Set<String> above) {

    /** Reads a list; an empty one says nothing unless it is known to be empty. */
    static Said of(Collection<String> values, boolean knownEmpty, Knowledge knowledge) {
        Set<String> above = new HashSet<>();
        values.forEach(each -> above.addAll(knowledge.above(each)));
        return new Said(knownEmpty || !values.isEmpty(), List.copyOf(values), above);
    }

    /**
     * Whether one of these is among the values. A narrower value counts; a broader one leaves it unknown.
     *
     * @param asked      what is asked
     * @param askedAbove what is broader than what is asked
     */
    public Truth one(Collection<String> asked, Set<String> askedAbove) {
        if (!known) {
            return Truth.UNKNOWN;
        }
        if (asked.stream().anyMatch(above::contains)) {
            return Truth.YES;
        }
        return values.stream().anyMatch(askedAbove::contains) ? Truth.UNKNOWN : Truth.NO;
    }
}
