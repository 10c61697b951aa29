package org.maillage.api.curation;

import java.util.List;

/**
 * What a check of links found.
 *
 * @param offline   true when nothing answered at all: then nothing was changed
 * @param checked   the addresses that were asked
 * @param postponed number of addresses left for another time, since their host asked for patience or the check was stopped
 * @param changed   entries of personal collections whose links have another state
 */
public record LinkReport(boolean offline, List<LinkCheck> checked, int postponed, List<EntryChange> changed) {

    /** Copies the lists. */
    public LinkReport {
        checked = List.copyOf(checked);
        changed = List.copyOf(changed);
    }
}
