package org.maillage.ui.internal.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.maillage.api.search.Facet;
import org.maillage.api.search.Filter;
import org.maillage.ui.internal.Texts;

class RangeTextTest {

    private final Texts french = new Texts(Locale.FRENCH);
    private final RangeText days = RangeText.of(french, List.of(value("2026-11-20..2026-11-27")), "");
    private final RangeText euros = RangeText.of(french, List.of(value("..1000"), value("1000..4999.99")), "€");

    private static Facet.Value value(String value) {
        return new Facet.Value(value, value, 1, false);
    }

    @Test
    void aDayIsReadAsPeopleWriteIt() {
        assertEquals(Optional.of("2026-12-31"), days.read(" 31/12/2026 "));
        assertEquals(Optional.of("2026-03-01"), days.read("1.3.2026"));
        assertEquals(Optional.of("2026-12"), days.read("12/2026"));
        assertEquals(Optional.of("2026"), days.read("2026"));
        assertEquals(Optional.of("2026-12-31"), days.read("2026-12-31"));
        assertEquals(Optional.of(""), days.read(" "));
        assertEquals(Optional.empty(), days.read("31/02/2026"));
        assertEquals(Optional.empty(), days.read("demain"));
    }

    @Test
    void anAmountIsReadWithItsSpacesAndItsComma() {
        assertEquals(Optional.of("10000"), euros.read("10\u202f000 €"));
        assertEquals(Optional.of("1500.5"), euros.read("1 500,5"));
        assertEquals(Optional.empty(), euros.read("beaucoup"));
        assertEquals(Optional.empty(), euros.read("-5"));
    }

    @Test
    void whatIsWrittenIsReadBack() {
        assertEquals("31/12/2026", days.to("2026-01..2026-12-31"));
        assertEquals("01/2026", days.from("2026-01..2026-12-31"));
        assertEquals("", days.from("..2026"));
        assertEquals(Optional.of("10000"), euros.read(euros.from("10000..")));
    }

    @Test
    void aRangeIsCalledByItsEnds() {
        assertEquals("du 1er\u00a0janvier\u00a02026 au 31\u00a0mars\u00a02026", days.label("2026-01-01..2026-03-31"));
        assertEquals("jusqu’au 31\u00a0mars\u00a02026", days.label("..2026-03-31"));
        assertEquals("à partir de 10\u202f000\u00a0€", euros.label("10000.."));
        assertEquals(Optional.empty(), RangeText.value("", ""));
        assertEquals(Optional.of("5.."), RangeText.value("5", ""));
    }

    @Test
    void aRangeThatIsNoBandStandsInTheBoxesAndNotAmongTheValues() {
        Facet amounts = new Facet("amount", "Montant", List.of(value("..1000"), value("1000..4999.99")), 0);
        Question question = Question.ALL.withOnly("amount", "200..3000");
        FacetGroup group = FacetGroup.of(List.of(amounts), question, field -> 6).getFirst();
        assertTrue(group.ranges());
        assertEquals("200..3000", group.range());
        assertEquals(1, group.chosen());
        assertEquals(2, group.values().size());
        Question band = question.withOnly("amount", "..1000");
        assertEquals(List.of(Filter.of("amount", "..1000")), band.filters());
        assertEquals("", FacetGroup.of(List.of(amounts), band, field -> 6).getFirst().range());
        assertFalse(RangeText.isRange("voc:nature/pret"));
    }
}
