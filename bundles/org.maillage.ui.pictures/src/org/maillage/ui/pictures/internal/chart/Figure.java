package org.maillage.ui.pictures.internal.chart;

import java.math.BigDecimal;

/**
 * An observation, ready to be drawn.
 *
 * @param id          id of the entry
 * @param title       its title
 * @param measure     what is measured
 * @param place       where
 * @param level       id of the level of the place, such as {@code departement}; empty when the place is not known
 * @param rank        the greater, the wider the place
 * @param value       how much
 * @param approximate whether the source says about
 * @param unit        unit; may be empty
 * @param period      year or date, as people write it; may be empty
 * @param year        the same as a number, a day of a year as a part of it; not a number when it is not known
 * @param dimensions  what it is restricted to, such as a family; may be empty
 * @param source      who says so, and when it was looked up; may be empty
 */
record Figure(String id, String title, String measure, String place, String level, int rank, BigDecimal value,
        boolean approximate, String unit, String period, double year, String dimensions, String source) {
}
