package org.maillage.api.match;

import java.util.List;

/**
 * A need and the schemes that answer it in a territory.
 *
 * @param need    id of the concept
 * @param title   its label
 * @param schemes schemes that can be asked for all over the territory
 * @param partly  schemes that can be asked for in a part of it, or of which that is not known
 * @param closed  schemes for the territory that are closed on the day
 * @param unmet   number of files in the territory that have the need and no scheme that fits; 0 unless files were counted
 */
public record NeedCoverage(String need, String title, List<String> schemes, List<String> partly, List<String> closed,
        int unmet) {

    /** Copies the lists. */
    public NeedCoverage {
        schemes = List.copyOf(schemes);
        partly = List.copyOf(partly);
        closed = List.copyOf(closed);
    }

    /** Whether nothing can be asked for. */
    public boolean isGap() {
        return schemes.isEmpty() && partly.isEmpty();
    }
}
