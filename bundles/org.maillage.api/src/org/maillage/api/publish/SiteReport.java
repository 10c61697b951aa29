package org.maillage.api.publish;

import java.util.List;

import org.maillage.api.Problem;

/**
 * What a site holds, and what is wrong with it.
 *
 * @param offers   all versions, the newest of each collection first
 * @param problems what is missing, changed or not signed
 */
public record SiteReport(List<Offer> offers, List<Problem> problems) {

    /** Copies the lists. */
    public SiteReport {
        offers = List.copyOf(offers);
        problems = List.copyOf(problems);
    }
}
