package org.maillage.ui.pictures.internal.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;
import org.maillage.api.search.SearchRequest;
import org.maillage.ui.desk.CurrentSearch;
import org.maillage.ui.pictures.internal.Window;

class TimelineViewTest extends Window {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);
    private final CurrentSearch current = new CurrentSearch();
    private final Calls calls = new Calls().with("Sans date").with("Tôt", "2026-12-01").with("Tard", "2027-03-01");

    private Canvas open() {
        TimelineView view = new TimelineView(shell, texts, calls, current, desk, TODAY);
        shell.open();
        until(() -> says().contains("2 fiches à échéance"));
        view.focus();
        return all(shell, Canvas.class).stream().filter(each -> each.getListeners(SWT.KeyDown).length > 0).findFirst()
                .orElseThrow();
    }

    @Test
    void theNextDeadlineIsSaidAndEnterOpensTheChosenEntry() {
        Canvas canvas = open();
        assertTrue(says().contains("1er\u00a0décembre\u00a02026 · dans 2 jours"), this::says);
        press(canvas, SWT.HOME);
        press(canvas, SWT.ARROW_DOWN);
        press(canvas, SWT.CR);
        assertEquals(List.of("open test:2"), told);
    }

    @Test
    void whatHasNoDateCanBeReached() {
        open();
        follow(texts.of("timeline.permanent", texts.of("timeline.none", 1), 1));
        assertEquals(List.of("toggle deadline=?"), told);
    }

    @Test
    void whenNothingIsAheadTheViewSaysWhatToDo() {
        open();
        current.set(SearchRequest.of("rien", 0));
        until(() -> says().contains(texts.of("timeline.nothing")));
        follow(texts.of("timeline.schemes"));
        assertEquals(List.of("ask [deadline=2026-11-29..]"), told);
    }

    @Test
    void theTableSaysTheSame() {
        open();
        Table table = all(shell, Table.class).getFirst();
        assertEquals(2, table.getItemCount());
        assertEquals("dans 92 jours", table.getItem(1).getText(1));
        assertEquals("Région", table.getItem(1).getText(3));
    }
}
