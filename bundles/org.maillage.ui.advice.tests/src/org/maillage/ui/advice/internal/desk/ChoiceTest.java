package org.maillage.ui.advice.internal.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class ChoiceTest {

    private final Choice choice = new Choice("voc:forme/9220", "Association déclarée", "9220", "", List.of(),
            List.of("association loi 1901", "asso"));

    @Test
    void theNameComesFirstThenItsBeginningItsWordsItsOtherNames() {
        assertEquals(Optional.of(0), choice.rank("association declaree"));
        assertEquals(Optional.of(0), choice.rank("9220"));
        assertEquals(Optional.of(1), choice.rank("ASSOC"));
        assertEquals(Optional.of(2), choice.rank("92"));
        assertEquals(Optional.of(3), choice.rank("decl"));
        assertEquals(Optional.of(4), choice.rank("1901"));
        assertEquals(Optional.of(4), choice.rank("loi asso"));
    }

    @Test
    void aMiddleOfAWordIsNoName() {
        assertFalse(choice.isNamed("ciation"));
        assertFalse(choice.isNamed("association coopérative"));
    }
}
