package org.maillage.api.curation;

import java.util.List;

/**
 * How good an entry is for those who use it.
 *
 * @param id       the entry
 * @param title    its title
 * @param type     name of its type
 * @param score    0 to 100
 * @param criteria those that apply to the entry, what would win most first
 */
public record QualityScore(String id, String title, String type, int score, List<QualityCriterion> criteria) {

    /** Copies the list. */
    public QualityScore {
        criteria = List.copyOf(criteria);
    }
}
