package org.maillage.api.curation;

import java.util.List;

/**
 * A term of a vocabulary, and how much it is used.
 *
 * @param id      the concept
 * @param title   its preferred name
 * @param others  its other names, hidden ones included
 * @param broader the terms above it
 * @param uses    how many entries other than terms refer to it
 */
public record ConceptUse(String id, String title, List<String> others, List<String> broader, int uses) {

    /** Copies the lists. */
    public ConceptUse {
        others = List.copyOf(others);
        broader = List.copyOf(broader);
    }
}
