package org.maillage.ui.pictures.internal.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import org.junit.jupiter.api.Test;

class MonthScaleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);

    @Test
    void monthsGoFromThisOneToThatOfTheLastDeadline() {
        MonthScale scale = MonthScale.of(TODAY, List.of(LocalDate.of(2027, 8, 1)), 0, 1000);
        assertEquals(YearMonth.of(2026, 11), scale.month(0));
        assertEquals(10, scale.months());
        assertEquals(YearMonth.of(2027, 8), scale.month(9));
    }

    @Test
    void thereIsALeastAndAMostNumberOfMonths() {
        assertEquals(MonthScale.FEWEST, MonthScale.of(TODAY, List.of(), 0, 1000).months());
        MonthScale years = MonthScale.of(TODAY, List.of(TODAY.plusYears(5)), 0, 1000);
        assertEquals(MonthScale.MOST, years.months());
        assertTrue(years.isAfter(TODAY.plusYears(5)));
        assertFalse(years.isAfter(TODAY));
        assertEquals(1000, years.x(TODAY.plusYears(5)));
    }

    @Test
    void daysStandInTheirMonth() {
        MonthScale scale = MonthScale.of(TODAY, List.of(), 10, 600);
        assertEquals(10, scale.x(LocalDate.of(2026, 11, 1)));
        assertEquals(110, scale.x(LocalDate.of(2026, 12, 1)));
        assertTrue(scale.x(LocalDate.of(2026, 12, 31)) < scale.x(2));
        assertEquals(10, scale.x(LocalDate.of(2020, 1, 1)));
    }
}
