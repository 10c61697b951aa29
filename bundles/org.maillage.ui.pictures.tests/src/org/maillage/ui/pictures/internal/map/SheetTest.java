package org.maillage.ui.pictures.internal.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class SheetTest {

    private final Sheet sheet = Sheet.read();

    @Test
    void thereAreAllDepartementsAndTheInhabitedTerritoriesOverseas() {
        assertEquals(96 + 11, sheet.areas().size());
        for (String code : List.of("01", "2A", "2B", "75", "95", "971", "973", "974", "976", "975", "988")) {
            assertTrue(sheet.area(code).isPresent(), code);
        }
        assertTrue(IntStream.of(1, 95).filter(each -> each != 20).mapToObj(each -> String.format("%02d", each))
                .allMatch(each -> sheet.area(each).isPresent()));
    }

    @Test
    void everythingLiesOnTheSheet() {
        sheet.areas().forEach(each -> assertTrue(each.bounds()[0] >= 0 && each.bounds()[1] >= 0
                && each.bounds()[2] <= sheet.width() && each.bounds()[3] <= sheet.height(), each.code()));
    }

    @Test
    void communesLieInTheirDepartement() {
        long within = sheet.towns().entrySet().stream().filter(town -> {
            String code = town.getKey().startsWith("97") ? town.getKey().substring(0, 3) : town.getKey().substring(0, 2);
            return sheet.area(code).orElseThrow().contains(town.getValue()[0], town.getValue()[1]);
        }).count();
        assertTrue(sheet.towns().size() > 14_000, () -> "known: " + sheet.towns().size());
        assertTrue(within > 0.99 * sheet.towns().size(), () -> within + " of " + sheet.towns().size());
    }

    @Test
    void aPointInTheLargerCopyMeansTheSameDepartement() {
        Area paris = sheet.again().stream().filter(each -> each.code().equals("75")).findFirst().orElseThrow();
        int[] middle = paris.middle();
        assertEquals("75", sheet.areas().get(sheet.at(middle[0], middle[1])).code());
        assertEquals(-1, sheet.at(-10, -10));
    }

    @Test
    void theMiddleOfASquareIsItsMiddle() {
        Area square = Area.read("00 10 10 20 0 0 20 -20 0;100 100 2 0 0 2 -2 0");
        assertEquals(20, square.middle()[0]);
        assertEquals(20, square.middle()[1]);
        assertTrue(square.contains(101, 101));
        assertTrue(!square.contains(60, 60));
    }
}
