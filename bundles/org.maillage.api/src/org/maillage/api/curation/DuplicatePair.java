package org.maillage.api.curation;

import java.util.Set;

/**
 * Two entries of one type that may be one.
 *
 * @param first       id of one entry
 * @param firstTitle  its title
 * @param second      id of the other
 * @param secondTitle its title
 * @param score       how sure, 0 to 1; an identifier that agrees is 1
 * @param reasons     why
 */
public record DuplicatePair(String first, String firstTitle, String second, String secondTitle, double score,
        Set<DuplicateReason> reasons) {

    /** Copies the set. */
    public DuplicatePair {
        reasons = Set.copyOf(reasons);
    }
}
