package org.maillage.api.match;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What room a ceiling on State aid leaves.
 *
 * @param regime    {@code general} (Regulation (EU) 2023/2831, article 3) or {@code sgei} (Regulation (EU) 2023/2832,
 *                  article 3)
 * @param ceiling   euros over any three years, for a single undertaking in a Member State
 * @param counted   euros granted in the three years that end on the day
 * @param room      what is left, euros; never negative
 * @param releases  when aid leaves the three years
 */
public record AidRoom(String regime, BigDecimal ceiling, BigDecimal counted, BigDecimal room, List<Release> releases) {

    /** Copies the list. */
    public AidRoom {
        releases = List.copyOf(releases);
    }

    /** Whether more was granted than the ceiling allows. */
    public boolean isExceeded() {
        return counted.compareTo(ceiling) > 0;
    }

    /**
     * A day on which aid no longer counts.
     *
     * @param on     the day
     * @param amount what no longer counts from then on, euros
     * @param room   what is left from then on if nothing else is granted, euros
     */
    public record Release(LocalDate on, BigDecimal amount, BigDecimal room) {
    }
}
