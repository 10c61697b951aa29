package org.maillage.ui.pictures.internal.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.api.MaillageException;
import org.maillage.api.search.Filter;
import org.maillage.api.search.SearchRequest;
import org.maillage.ui.desk.CurrentSearch;
import org.maillage.ui.pictures.internal.Shipped;
import org.maillage.ui.pictures.internal.Window;

class MapViewTest extends Window {

    private static Shipped shipped;
    private final CurrentSearch current = new CurrentSearch();
    private MapView view;

    @BeforeAll
    static void open() throws MaillageException {
        shipped = Shipped.open();
    }

    @BeforeEach
    void show() {
        current.set(SearchRequest.of("", 0).withFilters(List.of(Filter.of("type", "GoodPractice"))));
        view = new MapView(shell, texts, shipped.search(), shipped.territories(), current, desk);
        shell.open();
        until(() -> says().contains("6 fiches"));
    }

    private Canvas map() {
        return all(shell, Canvas.class).stream().filter(each -> each.getListeners(SWT.KeyDown).length > 0
                && each.getClass() == Canvas.class).findFirst().orElseThrow();
    }

    @Test
    void arrowsWalkAndEnterFilters() {
        press(map(), SWT.HOME);
        assertTrue(says().contains("Ain (01)"), this::says);
        press(map(), SWT.ARROW_LEFT);
        assertTrue(!says().contains("Ain (01)"), this::says);
        press(map(), SWT.CR);
        assertEquals(1, told.size());
        assertTrue(told.getFirst().startsWith("place "), told::toString);
    }

    @Test
    void theMapFollowsTheSearch() {
        current.set(SearchRequest.of("zzzyq", 0));
        until(() -> says().contains(texts.of("map.nothing")));
        current.set(SearchRequest.of("", 0).withFilters(List.of(Filter.of("type", "PolicyLever"))));
        until(() -> says().contains("18 fiches"));
    }

    @Test
    void theSameIsThereAsATable() {
        ToolItem table = button(texts.of("form.table"));
        table.notifyListeners(SWT.Selection, new Event());
        Table rows = all(shell, Table.class).getFirst();
        assertTrue(rows.isVisible());
        List<String> first = List.of(rows.getItem(0).getText(0), rows.getItem(0).getText(2));
        assertEquals("1", first.get(1), first::toString);
        rows.setSelection(0);
        rows.notifyListeners(SWT.DefaultSelection, new Event());
        assertEquals(List.of("place " + first.get(0)), told);
        assertEquals(texts.of("form.picture"), table.getText());
    }

    @Test
    void whatIsOffTheMapCanBeReached() {
        current.set(SearchRequest.of("", 0).withFilters(List.of(Filter.of("type", "SupportScheme"))));
        until(() -> says().contains("France\u00a0: "));
        follow("France");
        assertEquals(List.of("toggle territory=cog:pays/FR"), told);
    }

    @Test
    void noPlaceStatedCanBeReached() {
        current.set(SearchRequest.of("", 0).withFilters(List.of(Filter.of("type", "Concept"))));
        until(() -> says().contains(texts.of("map.nowhere")));
        follow(texts.of("map.nowhere"));
        assertEquals(List.of("toggle territory=?"), told);
    }

    @Test
    void aClickChoosesTheDepartementUnderThePointer() {
        until(() -> map().getClientArea().width > 0);
        Sheet sheet = Sheet.read();
        Lens lens = Lens.whole(sheet, map().getClientArea().width, map().getClientArea().height);
        int[] middle = sheet.area("37").orElseThrow().middle();
        click(map(), (int) lens.x(middle[0]), (int) lens.y(middle[1]));
        assertTrue(says().contains("Indre-et-Loire (37)"), this::says);
        press(map(), '+');
        click(map(), map().getClientArea().width / 2, map().getClientArea().height / 2);
        assertTrue(says().contains("Indre-et-Loire (37)"), this::says);
    }

    private ToolItem button(String text) {
        return all(shell, ToolBar.class).stream().flatMap(each -> List.of(each.getItems()).stream())
                .filter(each -> each.getText().equals(text)).findFirst().orElseThrow();
    }
}
