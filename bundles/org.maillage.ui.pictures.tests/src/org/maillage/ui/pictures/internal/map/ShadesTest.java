package org.maillage.ui.pictures.internal.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.maillage.ui.pictures.internal.map.Shades.Step;

class ShadesTest {

    @Test
    void fewDifferentCountsHaveAStepEach() {
        assertEquals(List.of(new Step(1, 1), new Step(7, 7)), Shades.of(List.of(7, 1, 0, 7, 1), 5).steps());
    }

    @Test
    void manyCountsShareStepsEvenlyAndNoCountIsInTwo() {
        Shades shades = Shades.of(IntStream.rangeClosed(1, 100).boxed().toList(), 5);
        assertEquals(List.of(new Step(1, 20), new Step(21, 40), new Step(41, 60), new Step(61, 80), new Step(81, 100)),
                shades.steps());
        assertEquals(0, shades.of(20));
        assertEquals(1, shades.of(21));
        assertEquals(4, shades.of(100));
        assertEquals(-1, shades.of(0));
    }

    @Test
    void oneGreatCountDoesNotMakeTheOthersAlike() {
        Shades shades = Shades.of(List.of(1, 1, 1, 1, 2, 3, 4, 5, 6, 900), 5);
        assertTrue(shades.of(1) < shades.of(3) && shades.of(3) < shades.of(900), () -> shades.steps().toString());
        assertEquals(900, shades.steps().getLast().to());
    }

    @Test
    void nothingHasNoStep() {
        assertEquals(List.of(), Shades.of(List.of(0, 0), 5).steps());
    }

    @Test
    void fewStepsAreSpreadOverAllShades() {
        Shades two = Shades.of(List.of(3, 9), 5);
        assertEquals(0, two.shade(0, 5));
        assertEquals(4, two.shade(1, 5));
        assertEquals(2, Shades.of(List.of(3), 5).shade(0, 5));
    }
}
