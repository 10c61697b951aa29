package org.maillage.ui.pictures.internal.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.maillage.api.MaillageException;
import org.maillage.api.search.Filter;
import org.maillage.api.search.SearchRequest;
import org.maillage.api.search.SearchService;
import org.maillage.ui.desk.CurrentSearch;
import org.maillage.ui.pictures.internal.Shipped;
import org.maillage.ui.pictures.internal.Window;

class ChartViewTest extends Window {

    private static Shipped shipped;
    private final CurrentSearch current = new CurrentSearch();

    @BeforeAll
    static void open() throws MaillageException {
        shipped = Shipped.open();
    }

    private void show(SearchRequest request) {
        current.set(request);
        new ChartView(shell, texts, shipped.content(), shipped.search(), current, desk);
        shell.open();
    }

    @Test
    void theFiguresOfTheResultsAreComparedWithTheirUnitPeriodAndSource() {
        show(SearchRequest.of("", 0).withFilters(List.of(Filter.of("measure", "voc:mesure/part-salaries"))));
        until(() -> says().contains("7 chiffres"));
        Table table = all(shell, Table.class).getFirst();
        assertEquals("Centre-Val de Loire", table.getItem(0).getText(1));
        assertEquals("10,5\u00a0%", table.getItem(0).getText(2));
        assertEquals("2015", table.getItem(0).getText(3));
        assertTrue(table.getItem(0).getText(4).contains("Insee, Clap 2015"), () -> table.getItem(0).getText(4));
        assertTrue(IntStream.range(2, 7).allMatch(each -> number(table, each - 1) >= number(table, each)),
                "départements stand in order");
    }

    private static double number(Table table, int row) {
        return Double.parseDouble(table.getItem(row).getText(2).replace(',', '.').replaceAll("[^0-9.]", ""));
    }

    @Test
    void withoutAFigureAmongTheResultsAllAreShownAndTheViewSaysSo() {
        show(SearchRequest.of("", 0).withFilters(List.of(Filter.of("type", "Tool"))));
        until(() -> says().contains("Aucun chiffre parmi les résultats"));
        follow(texts.of("chart.all"));
        assertEquals(List.of("ask [type=Observation]"), told);
    }

    @Test
    void aHiddenPictureAsksNothingUntilItIsSeen() {
        AtomicInteger asked = new AtomicInteger();
        SearchService counted = (SearchService) Proxy.newProxyInstance(SearchService.class.getClassLoader(),
                new Class<?>[] {SearchService.class}, (proxy, method, arguments) -> {
                    asked.incrementAndGet();
                    return method.invoke(shipped.search(), arguments);
                });
        current.set(SearchRequest.of("part", 0));
        new ChartView(shell, texts, shipped.content(), counted, current, desk);
        current.set(SearchRequest.of("", 0).withFilters(List.of(Filter.of("measure", "voc:mesure/part-salaries"))));
        long end = System.currentTimeMillis() + 1_000;
        until(() -> System.currentTimeMillis() > end);
        assertEquals(0, asked.get());
        shell.open();
        until(() -> says().contains("7 chiffres"));
        assertEquals(1, asked.get());
    }

    @Test
    void enterOpensTheChosenFigure() {
        show(SearchRequest.of("", 0));
        until(() -> says().contains("chiffres"));
        Canvas canvas = all(shell, Canvas.class).stream().filter(each -> each.getListeners(SWT.KeyDown).length > 0)
                .findFirst().orElseThrow();
        press(canvas, SWT.HOME);
        press(canvas, SWT.CR);
        assertEquals(1, told.size());
        assertTrue(told.getFirst().startsWith("open cvl:observations/"), told::toString);
    }
}
