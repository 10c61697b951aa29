package org.maillage.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EEnum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.model.EntryStatus;
import org.maillage.model.MaillageFactory;
import org.maillage.model.MaillagePackage;

/** How values are written in files and read back. */
class ModelValuesTest {

    private static final MaillagePackage MODEL = MaillagePackage.eINSTANCE;
    private static final MaillageFactory VALUES = MaillageFactory.eINSTANCE;

    @Test
    void aDateIsWrittenYearMonthDay() {
        LocalDate date = LocalDate.of(2026, 11, 20);
        assertEquals("2026-11-20", VALUES.convertToString(MODEL.getDate(), date));
        assertEquals(date, VALUES.createFromString(MODEL.getDate(), "2026-11-20"));
    }

    @Test
    void noDateIsNoText() {
        assertNull(VALUES.convertToString(MODEL.getDate(), null));
        assertNull(VALUES.createFromString(MODEL.getDate(), null));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "20/11/2026", "2026-11", "2026-02-30", "2026-11-20T10:00", " 2026-11-20", "demain" })
    void whatIsNoDayOfTheCalendarIsRefused(String text) {
        assertThrows(RuntimeException.class, () -> VALUES.createFromString(MODEL.getDate(), text));
    }

    @Test
    void aLiteralIsWrittenAsItIsNamed() {
        assertEquals("inReview", VALUES.convertToString(MODEL.getEntryStatus(), EntryStatus.IN_REVIEW));
        assertEquals(EntryStatus.ARCHIVED, VALUES.createFromString(MODEL.getEntryStatus(), "archived"));
        assertThrows(IllegalArgumentException.class,
                () -> VALUES.createFromString(MODEL.getEntryStatus(), "publiée"));
    }

    @Test
    void theFirstLiteralIsTheOneThatClaimsLeast() {
        ModelElements.enumerations().map(EEnum::getELiterals)
                .forEach(literals -> assertEquals(0, literals.getFirst().getValue()));
        assertEquals(EntryStatus.DRAFT, MaillageFactory.eINSTANCE.createTool().getStatus());
    }
}
