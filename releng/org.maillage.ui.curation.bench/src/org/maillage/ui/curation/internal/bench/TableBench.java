package org.maillage.ui.curation.internal.bench;

import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.maillage.api.curation.HistoryService;
import org.maillage.api.curation.WorkflowService;
import org.maillage.ui.curation.internal.DeskTexts;
import org.maillage.ui.curation.internal.desk.Desk;
import org.maillage.ui.curation.internal.desk.DeskSettings;
import org.maillage.ui.curation.internal.desk.EntriesView;
import org.maillage.ui.curation.internal.desk.Scope;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** Lists a large collection, jumps through it, and the same with a table of plain strings. */
final class TableBench {

    private static final int JUMPS = 200;
    private static final int WIDTH = 150;

    private final Window window;
    private final Desk desk;
    private final DeskSettings settings;

    TableBench(Window window, Desk desk, DeskSettings settings) {
        this.window = window;
        this.desk = desk;
        this.settings = settings;
    }

    void run() {
        BundleContext bundle = FrameworkUtil.getBundle(DeskTexts.class).getBundleContext();
        EntriesView view = new EntriesView(window.shell(), desk,
                bundle.getService(bundle.getServiceReference(WorkflowService.class)),
                bundle.getService(bundle.getServiceReference(HistoryService.class)), settings);
        window.shell().layout();
        Table table = tables(window.shell()).findFirst().orElseThrow();
        long begin = System.nanoTime();
        desk.list(new Scope("mesure", "", false));
        window.until(() -> table.getItemCount() > 0);
        window.drawn();
        double first = Window.since(begin);
        window.until(this::complete);
        double all = Window.since(begin);
        double[] jumps = jumps(table);
        int rows = table.getItemCount();
        view.close();
        window.clear();
        double[] plain = jumps(plain(rows));
        System.out.printf(Locale.ROOT, "table: %d rows, the first in sight after %.0f ms, all after %.0f ms; a jump median"
                + " %.1f ms, 19 of 20 under %.1f ms; the same table of plain strings %.1f ms, %.1f ms%n", rows, first, all,
                Window.median(jumps), Window.high(jumps), Window.median(plain), Window.high(plain));
    }

    /** All are there when the sentence below says so: it names the number of rows once they are read. */
    private boolean complete() {
        return Stream.of(window.shell().getChildren()).flatMap(TableBench::texts).anyMatch(each -> each.contains("F2"));
    }

    private static Stream<String> texts(Control control) {
        return control instanceof org.eclipse.swt.widgets.Label label ? Stream.of(label.getText())
                : control instanceof Composite inner ? Stream.of(inner.getChildren()).flatMap(TableBench::texts)
                        : Stream.empty();
    }

    private static Stream<Table> tables(Composite parent) {
        return Stream.of(parent.getChildren()).flatMap(each -> each instanceof Table table ? Stream.of(table)
                : each instanceof Composite inner ? tables(inner) : Stream.empty());
    }

    private Table plain(int rows) {
        Table table = new Table(window.shell(), SWT.VIRTUAL | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        for (int i = 0; i < 5; i++) {
            new TableColumn(table, SWT.LEFT).setWidth(WIDTH);
        }
        table.addListener(SWT.SetData, event -> ((TableItem) event.item)
                .setText(new String[] { "Outil " + event.index, "Outil", "Publiée", "", "57" }));
        table.setItemCount(rows);
        window.shell().layout();
        window.drawn();
        return table;
    }

    private double[] jumps(Table table) {
        Random random = new Random(1);
        double[] millis = new double[JUMPS];
        for (int i = 0; i < JUMPS; i++) {
            long begin = System.nanoTime();
            table.setTopIndex(random.nextInt(table.getItemCount()));
            table.update();
            window.drawn();
            millis[i] = Window.since(begin);
        }
        return millis;
    }
}
