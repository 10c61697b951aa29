package org.maillage.ui.advice.internal.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Optional;

import org.junit.jupiter.api.Test;

class StepsTest {

    private final Steps<String> steps = new Steps<>();

    @Test
    void whatIsTypedWithoutAPauseIsOneStep() {
        steps.note("need", 0, "");
        steps.note("need", 500, "r");
        steps.note("need", 1_000, "re");
        assertEquals(Optional.of(""), steps.undo("rec"));
        assertFalse(steps.canUndo());
        assertEquals(Optional.of("rec"), steps.redo(""));
    }

    @Test
    void aPauseAnotherFieldOrAStepOfItsOwnBeginsAnother() {
        steps.note("need", 0, "a");
        steps.note("need", Steps.PAUSE + 1, "b");
        steps.note("staff", Steps.PAUSE + 2, "c");
        steps.note("", Steps.PAUSE + 3, "d");
        steps.note("", Steps.PAUSE + 4, "e");
        assertEquals("edcba", undoAll("f"));
    }

    @Test
    void aChangeAfterAnUndoForgetsWhatWasUndone() {
        steps.note("", 0, "a");
        steps.undo("b");
        steps.note("", 1, "a");
        assertFalse(steps.canRedo());
    }

    @Test
    void typingAfterAnUndoIsAnotherStep() {
        steps.note("need", 0, "a");
        steps.note("need", 100, "b");
        steps.undo("c");
        steps.note("need", 200, "a");
        assertEquals(Optional.of("a"), steps.undo("d"));
    }

    private String undoAll(String now) {
        StringBuilder all = new StringBuilder();
        String state = now;
        while (steps.canUndo()) {
            state = steps.undo(state).orElseThrow();
            all.append(state);
        }
        return all.toString();
    }
}
