package org.maillage.ui.advice.internal.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.ui.advice.internal.AdviceTexts;

class DaysTest {

    private final Days days = new Days(new AdviceTexts(Locale.FRENCH), "field.unknown");

    @ParameterizedTest
    @CsvSource({ "2015,2015-01-01", "03/2015,2015-03-01", "3-2015,2015-03-01", "1/3/2015,2015-03-01",
            "01.03.2015,2015-03-01", "01/03/15,2015-03-01", "2015-03-01,2015-03-01" })
    void daysAreReadAsTheyAreTyped(String typed, LocalDate meant) {
        assertEquals(meant, days.read(typed).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = { "31/02/2015", "13/2015", "hier", "15", "0001", "1/1/9999", "2015-13-01" })
    void whatIsNoDayIsNotGuessed(String typed) {
        assertTrue(days.read(typed).isEmpty(), typed);
    }

    @Test
    void whatIsWrittenIsReadAsTheSame() {
        LocalDate day = LocalDate.of(2015, 3, 1);
        assertEquals(day, days.read(days.write(day)).orElseThrow());
    }
}
