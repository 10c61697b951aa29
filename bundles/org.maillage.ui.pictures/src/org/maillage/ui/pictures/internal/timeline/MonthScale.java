package org.maillage.ui.pictures.internal.timeline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collection;

/**
 * Lays months side by side, each as wide as the others, over a width. Immutable.
 *
 * @param first  the first month
 * @param months how many
 * @param left   where the first begins
 * @param width  width of all
 */
record MonthScale(YearMonth first, int months, int left, int width) {

    /** At least these many months are shown, and no more than those: what comes later stands at the edge. */
    static final int FEWEST = 6;
    static final int MOST = 18;

    /** Months from this one to that of the last day. */
    static MonthScale of(LocalDate today, Collection<LocalDate> days, int left, int width) {
        YearMonth first = YearMonth.from(today);
        YearMonth last = days.stream().max(LocalDate::compareTo).map(YearMonth::from).orElse(first);
        int months = (int) ChronoUnit.MONTHS.between(first, last) + 1;
        return new MonthScale(first, Math.max(FEWEST, Math.min(MOST, months)), left, width);
    }

    /** Where a month begins. */
    int x(int month) {
        return left + width * month / months;
    }

    /** Where a day is; at the edge when it lies outside. */
    int x(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        double at = ChronoUnit.MONTHS.between(first, month) + (day.getDayOfMonth() - 1.0) / month.lengthOfMonth();
        return left + (int) Math.round(width * Math.max(0, Math.min(months, at)) / months);
    }

    /** Whether a day comes after the last month. */
    boolean isAfter(LocalDate day) {
        return YearMonth.from(day).isAfter(month(months - 1));
    }

    /** A month by its place. */
    YearMonth month(int index) {
        return first.plusMonths(index);
    }
}
