package org.maillage.ui.pictures.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.Test;
import org.maillage.ui.pictures.internal.Picture.Direction;

class WalkTest {

    private static final List<Point> CROSS = List.of(new Point(50, 50), new Point(50, 0), new Point(90, 55),
            new Point(60, 90), new Point(0, 45));

    @Test
    void arrowsGoToTheNeighbourStraightAhead() {
        assertEquals(1, Walk.next(CROSS, 0, Direction.UP));
        assertEquals(2, Walk.next(CROSS, 0, Direction.RIGHT));
        assertEquals(3, Walk.next(CROSS, 0, Direction.DOWN));
        assertEquals(4, Walk.next(CROSS, 0, Direction.LEFT));
    }

    @Test
    void atTheEdgeOneStays() {
        assertEquals(1, Walk.next(CROSS, 1, Direction.UP));
        assertEquals(4, Walk.next(CROSS, 4, Direction.LEFT));
    }

    @Test
    void whatIsAsideIsNoNeighbour() {
        List<Point> aside = List.of(new Point(0, 0), new Point(5, 100));
        assertEquals(0, Walk.next(aside, 0, Direction.RIGHT));
        assertEquals(1, Walk.next(aside, 0, Direction.DOWN));
    }

    @Test
    void oneBeginsAtTheFirst() {
        assertEquals(0, Walk.next(CROSS, -1, Direction.DOWN));
        assertEquals(0, Walk.next(CROSS, 3, Direction.FIRST));
        assertEquals(4, Walk.next(CROSS, 0, Direction.LAST));
        assertEquals(-1, Walk.next(List.of(), -1, Direction.LAST));
    }
}
