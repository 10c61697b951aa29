package org.maillage.note.internal.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;

/** Whatever the chamber’s colour, texts can be read. */
class LookTest {

    @Test
    void textsInAnyColourCanBeReadOnWhite() {
        Random random = new Random(1);
        for (int i = 0; i < 500; i++) {
            int color = random.nextInt(0x1000000);
            assertTrue(Look.contrast(Look.of(color).ink()) >= 4.5, () -> Look.hex(color));
        }
        assertEquals(0x0B5D66, Look.of(0x0B5D66).ink(), "A colour that can be read stays as it is");
    }

    @Test
    void contrastIsThatOfTheStandard() {
        assertEquals(21, Look.contrast(0), 0.01);
        assertEquals(1, Look.contrast(0xFFFFFF), 0.01);
        assertEquals(4.54, Look.contrast(0x767676), 0.01);
    }

    @Test
    void coloursAreReadAsPeopleWriteThem() {
        assertEquals(Optional.of(0x0B5D66), Look.parse(" #0b5d66 "));
        assertEquals(Optional.empty(), Look.parse("rouge"));
    }
}
