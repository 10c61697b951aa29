package org.maillage.ui.internal.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.ui.internal.Texts;
import org.maillage.ui.text.Formats;

class FormatsTest {

    private final Formats french = new Formats(new Texts(Locale.FRENCH));
    private final Formats english = new Formats(new Texts(Locale.ENGLISH));

    private static String plain(String text) {
        return text.replaceAll("[\u00a0\u202f]", " ");
    }

    @Test
    void amountsHaveSpacesThatDoNotBreak() {
        assertEquals("1 000 €", plain(french.quantity(BigDecimal.valueOf(1000), "€")));
        assertEquals("10,5 %", plain(french.quantity(new BigDecimal("10.50"), "%")));
        assertEquals("€1,000", english.quantity(BigDecimal.valueOf(1000), "€"));
        assertEquals(-1, french.quantity(BigDecimal.valueOf(1000), "€").indexOf(' '));
    }

    @Test
    void theFirstOfAMonthIsAnOrdinalInFrench() {
        assertEquals("1er janvier 2027", plain(french.date(LocalDate.of(2027, 1, 1))));
        assertEquals("20 novembre 2026", plain(french.date(LocalDate.of(2026, 11, 20))));
        assertEquals("1 January 2027", plain(english.date(LocalDate.of(2027, 1, 1))));
    }

    @ParameterizedTest
    @CsvSource({ "2015, 2015", "2015-03, mars 2015", "2015-03-09, 9 mars 2015", "vers 2015, vers 2015" })
    void datesAreAsPreciseAsTheyAreKnown(String iso, String said) {
        assertEquals(said, plain(french.yearOrDate(iso)));
    }

    @ParameterizedTest
    @CsvSource({ "2026-11-20, aujourd’hui", "2026-11-25, aujourd’hui", "2026-11-19, il y a 1 jour",
            "2026-10-01, il y a 50 jours", "2026-05-20, il y a 6 mois", "2020-01-01, il y a 6 ans" })
    void agesAreSaidRoughly(LocalDate day, String said) {
        assertEquals(said, french.age(day, LocalDate.of(2026, 11, 20)));
    }

    @Test
    void theUnitGoesFromTheLabelToTheValue() {
        assertEquals("€", french.unit("Minimum (€)"));
        assertEquals("Minimum", french.withoutUnit("Minimum (€)"));
        assertEquals("", french.unit("Pages"));
        assertEquals("Pages", french.withoutUnit("Pages"));
    }
}
