package org.maillage.ui.curation.internal.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.layer.ILayer;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.viewport.command.ShowRowInViewportCommand;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.maillage.api.curation.HistoryService;
import org.maillage.api.curation.WorkflowService;
import org.maillage.ui.curation.internal.desk.Desk;
import org.maillage.ui.curation.internal.desk.DeskSettings;
import org.maillage.ui.curation.internal.desk.EntriesView;
import org.maillage.ui.curation.internal.desk.Scope;

/** Lists the large collection in the table and scrolls through it: page after page, and from place to place. */
final class TableBench {

    private static final int PAGES = 400;

    private final Window window;
    private final Desk desk;
    private final DeskSettings settings;

    TableBench(Window window, Desk desk, DeskSettings settings) {
        this.window = window;
        this.desk = desk;
        this.settings = settings;
    }

    void run(WorkflowService workflow, HistoryService history, int count) {
        EntriesView view = new EntriesView(window.shell(), desk, workflow, history, settings);
        window.shell().layout();
        window.drawn();
        window.longest();
        NatTable table = table(window.shell()).orElseThrow();
        long begin = System.nanoTime();
        desk.list(new Scope("mesure", "", false));
        window.until(() -> rows(table) > 0);
        window.drawn();
        double first = Window.since(begin);
        window.until(() -> rows(table) == count);
        window.drawn();
        System.out.printf(Locale.ROOT, "table: %d rows, the first to be read after %.0f ms, all after %.0f ms; the window"
                + " did not answer for %.0f ms at most%n", count, first, Window.since(begin), window.longest());
        int page = Math.max(1, table.getRowCount() - 2);
        Random places = new Random(1);
        say("a page of " + page + " rows", table, IntStream.range(0, PAGES).map(each -> each * page % count));
        say("to any place", table, IntStream.generate(() -> places.nextInt(count)).limit(PAGES));
        view.close();
        window.clear();
    }

    private void say(String what, NatTable table, IntStream rows) {
        List<Double> drawn = new ArrayList<>();
        List<Double> computed = new ArrayList<>();
        rows.forEach(row -> {
            long begin = System.nanoTime();
            long computing = Window.computed();
            table.doCommand(new ShowRowInViewportCommand(row));
            window.painted(table);
            drawn.add(Window.since(begin));
            computed.add((Window.computed() - computing) / 1e6);
        });
        double[] times = drawn.stream().mapToDouble(Double::doubleValue).toArray();
        double[] work = computed.stream().mapToDouble(Double::doubleValue).toArray();
        System.out.printf(Locale.ROOT, "scroll: %s, until drawn (the screen takes 60 pictures a second), median %.1f ms, 99 of"
                + " 100 under %.1f ms; of computing %.1f ms and %.1f ms%n", what, Window.median(times),
                Window.part(0.99, times), Window.median(work), Window.part(0.99, work));
    }

    /** All rows, in sight or not. */
    private static int rows(NatTable table) {
        ILayer layer = table.getUnderlyingLayerByPosition(0, 0).getUnderlyingLayerByPosition(0, 1);
        while (layer != null && !(layer instanceof SelectionLayer)) {
            layer = layer.getUnderlyingLayerByPosition(0, 0);
        }
        return layer == null ? 0 : layer.getRowCount();
    }

    private static Optional<NatTable> table(Control from) {
        return from instanceof NatTable table ? Optional.of(table) : from instanceof Composite parent
                ? Arrays.stream(parent.getChildren()).flatMap(each -> table(each).stream()).findFirst() : Optional.empty();
    }
}
