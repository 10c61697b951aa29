package org.maillage.ui.advice.internal.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.ui.advice.internal.AdviceTexts;

class FiguresTest {

    private final Figures french = new Figures(new AdviceTexts(Locale.FRENCH), "figure.euros", "field.unknown");
    private final Figures english = new Figures(new AdviceTexts(Locale.ENGLISH), "figure.euros", "field.unknown");

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "12000|12000", "12 000|12000", "12\u00a0000 €|12000", "1 250 000|1250000",
            "12,5|12.5", "12.5|12.5", "30k|30000", "30 k€|30000", "1,2 M€|1200000", "2,5 ETP|2.5", "0|0",
            "800 euros|800" })
    void numbersAreReadAsTheyAreSaid(String typed, BigDecimal meant) {
        assertEquals(0, meant.compareTo(french.read(typed).orElseThrow()), typed);
    }

    @ParameterizedTest
    @ValueSource(strings = { "douze", "-5", "12,5,3", "1e9", "12 000 000 000 000 000", "€" })
    void whatIsNoNumberIsNotGuessed(String typed) {
        assertTrue(french.read(typed).isEmpty(), typed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "12,000|12000", "1,250,000|1250000", "12.5|12.5" })
    void inEnglishACommaMarksThousands(String typed, BigDecimal meant) {
        assertEquals(0, meant.compareTo(english.read(typed).orElseThrow()), typed);
    }

    @ParameterizedTest
    @ValueSource(strings = { "12000", "12.5", "1200000", "0.25" })
    void whatIsWrittenIsReadAsTheSame(String number) {
        BigDecimal value = new BigDecimal(number);
        assertEquals(0, value.compareTo(french.read(french.write(value)).orElseThrow()));
        assertEquals(0, value.compareTo(english.read(english.write(value)).orElseThrow()));
    }
}
