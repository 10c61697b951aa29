package org.maillage.ui.pictures.internal.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

class LensTest {

    private static final Sheet SHEET = new Sheet(1000, 2000, List.of(), List.of(), List.of(), Map.of());
    private final Lens whole = Lens.whole(SHEET, 600, 400);

    @Test
    void theWholeSheetFitsIntoTheWindow() {
        assertTrue(whole.x(0) >= 0 && whole.x(1000) <= 600);
        assertTrue(whole.y(0) >= 0 && whole.y(2000) <= 400);
        assertEquals(300, whole.x(500), 0.01);
    }

    @Test
    void whatIsUnderThePointerStaysThere() {
        double x = whole.sheetX(250);
        double y = whole.sheetY(100);
        Lens nearer = whole.zoom(3, 250, 100, whole);
        assertEquals(250, nearer.x(x), 0.01);
        assertEquals(100, nearer.y(y), 0.01);
    }

    @Test
    void oneIsNeverFartherThanTheWholeNorNearerThanTheLimit() {
        assertSame(whole, whole.zoom(0.1, 0, 0, whole));
        assertEquals(whole.scale() * Lens.NEAREST, whole.zoom(1e6, 0, 0, whole).scale(), 1e-9);
    }

    @Test
    void someOfTheSheetIsAlwaysInSight() {
        Lens moved = whole.zoom(4, 300, 200, whole).move(1e6, -1e6, SHEET, 600, 400);
        assertTrue(moved.x(0) < 600 && moved.y(2000) > 0);
    }

    @Test
    void anAreaComesToTheMiddle() {
        Lens on = Lens.on(new int[] {100, 100, 200, 150}, 600, 400);
        assertEquals(300, on.x(150), 0.01);
        assertEquals(200, on.y(125), 0.01);
        assertTrue(on.x(100) > 0 && on.x(200) < 600);
    }
}
