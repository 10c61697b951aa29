package org.maillage.ui.curation.internal.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.emf.ecore.EcorePackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days and numbers are understood as people type them. */
class ParsingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);

    @ParameterizedTest
    @CsvSource({ "12/03/2027,2027-03-12", "1/3/27,2027-03-01", "12/3,2026-03-12", "2027-03-12,2027-03-12",
            "12 mars 2027,2027-03-12", "1er février 2027,2027-02-01", "3 aout,2026-08-03", "3 sept. 2027,2027-09-03",
            "4 July 2027,2027-07-04", "12.03.2027,2027-03-12" })
    void days(String typed, LocalDate day) {
        assertEquals(Optional.of(day), Parsing.day(typed, TODAY));
    }

    @ParameterizedTest
    @ValueSource(strings = { "31/02/2027", "12", "demain", "12/13/2027", "3 xyz 2027" })
    void whatIsNoDay(String typed) {
        assertEquals(Optional.empty(), Parsing.day(typed, TODAY));
    }

    @ParameterizedTest
    @CsvSource({ "2027,2027", "2027-03,2027-03", "03/2027,2027-03", "mars 2027,2027-03", "12/03/2027,2027-03-12" })
    void yearsMonthsAndDays(String typed, String value) {
        assertEquals(Optional.of(value), Parsing.yearOrDay(typed, TODAY));
    }

    @Test
    void monthsEndWithDecember() {
        assertEquals(Optional.empty(), Parsing.yearOrDay("13/2027", TODAY));
    }

    @Test
    void numbers() {
        assertEquals(Optional.of(new BigDecimal("1500.50")),
                Parsing.number("1 500,50", EcorePackage.eINSTANCE.getEBigDecimal()));
        assertEquals(Optional.of(1500), Parsing.number("1\u202f500", EcorePackage.eINSTANCE.getEInt()));
        assertEquals(Optional.empty(), Parsing.number("mille", EcorePackage.eINSTANCE.getEInt()));
        assertEquals(Optional.empty(), Parsing.number("1,5", EcorePackage.eINSTANCE.getEInt()));
    }
}
