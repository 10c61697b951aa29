package org.maillage.api.curation;

import java.util.List;

/**
 * What people write or look for, and no term of a vocabulary says.
 *
 * @param text    as it is written most often
 * @param query   whether it was looked for in vain, not written as a free keyword
 * @param entries the entries that have it as a free keyword, sorted; none for a query
 */
public record CandidateTerm(String text, boolean query, List<String> entries) {

    /** Copies the list. */
    public CandidateTerm {
        entries = List.copyOf(entries);
    }
}
