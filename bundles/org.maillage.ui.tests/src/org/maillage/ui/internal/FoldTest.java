package org.maillage.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.Twistie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.ui.widgets.Fold;

/** Headings that fold: by keys and by the mouse. */
class FoldTest extends WindowTest {

    private final List<String> told = new ArrayList<>();
    private Fold first;
    private Fold second;

    @BeforeEach
    void make() {
        shell.setLayout(new GridLayout());
        first = fold("Publics");
        second = fold("Montant & durée");
        shell.open();
    }

    private Fold fold(String text) {
        Fold made = new Fold(shell);
        made.text(text);
        made.onToggle(open -> told.add(text + " " + open));
        return made;
    }

    private static Twistie toggle(Fold fold) {
        return all(fold.control(), Twistie.class).getFirst();
    }

    @Test
    void theArrowsToTheSidesOpenAndFold() {
        press(toggle(first), SWT.ARROW_RIGHT);
        assertTrue(first.client().getVisible());
        press(toggle(first), SWT.ARROW_RIGHT);
        press(toggle(first), SWT.ARROW_LEFT);
        assertFalse(first.client().getVisible());
        assertEquals(List.of("Publics true", "Publics false"), told);
    }

    @Test
    void aClickOnTheWordsIsEnough() {
        Label words = all(second.control(), Label.class).getFirst();
        words.notifyListeners(SWT.MouseUp, new Event());
        assertTrue(second.isOpen());
        assertEquals(List.of("Montant & durée true"), told);
    }

    @Test
    void theArrowsUpAndDownLeadFromOneToTheOther() {
        shell.forceActive();
        toggle(first).forceFocus();
        press(toggle(first), SWT.ARROW_UP);
        press(toggle(first), SWT.ARROW_DOWN);
        // Windows of tests that run beside may take the focus.
        until(() -> {
            shell.forceActive();
            press(toggle(first), SWT.ARROW_DOWN);
            return toggle(second).isFocusControl();
        });
    }

    @Test
    void whoOpensItIsNotTold() {
        second.open(true);
        assertTrue(second.client().getVisible());
        assertEquals("Montant & durée", second.text());
        assertEquals(List.of(), told);
    }
}
