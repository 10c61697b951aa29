package org.maillage.ui.internal.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.junit.jupiter.api.Test;

class HistoryTest {

    private final History history = new History();

    @Test
    void aPreviewWhoseLinkIsFollowedIsWhereBackLeads() {
        History history = new History();
        history.preview("a");
        history.preview("b");
        history.keep();
        history.open("c");
        assertEquals(Optional.of("b"), history.back());
        assertEquals(Optional.of("c"), history.forward());
    }

    @Test
    void backAndForwardRetraceTheWay() {
        history.open("a:1");
        history.open("a:2");
        history.open("a:3");
        assertEquals(Optional.of("a:2"), history.back());
        assertEquals(Optional.of("a:1"), history.back());
        assertEquals(Optional.empty(), history.back());
        assertEquals(Optional.of("a:2"), history.forward());
    }

    @Test
    void openingForgetsWhatLayAhead() {
        history.open("a:1");
        history.open("a:2");
        history.back();
        history.open("a:3");
        assertFalse(history.canGoForward());
        assertEquals(Optional.of("a:1"), history.back());
    }

    @Test
    void runningThroughResultsLeavesOneStep() {
        history.open("a:1");
        history.preview("a:2");
        history.preview("a:3");
        history.preview("a:4");
        assertEquals(Optional.of("a:1"), history.back());
        assertFalse(history.canGoBack());
    }

    @Test
    void aPreviewThatIsOpenedStays() {
        history.preview("a:1");
        history.open("a:1");
        history.open("a:2");
        assertTrue(history.canGoBack());
        assertEquals(Optional.of("a:1"), history.back());
    }
}
