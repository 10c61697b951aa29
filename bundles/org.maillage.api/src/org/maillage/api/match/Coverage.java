package org.maillage.api.match;

import java.time.LocalDate;
import java.util.List;

/**
 * Which needs have schemes in a territory.
 *
 * @param territory id of the territory
 * @param title     its name
 * @param code      its code
 * @param on        the day
 * @param needs     the needs, in the order of the vocabulary
 */
public record Coverage(String territory, String title, String code, LocalDate on, List<NeedCoverage> needs) {

    /** Copies the list. */
    public Coverage {
        needs = List.copyOf(needs);
    }

    /** The needs without scheme. */
    public List<NeedCoverage> gaps() {
        return needs.stream().filter(NeedCoverage::isGap).toList();
    }
}
