package org.maillage.ui.curation.internal.desk;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.TableEditor;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.maillage.ui.curation.internal.DeskTexts;
import org.maillage.ui.widgets.Accessibility;

/** The table: rows are filled when they come into sight, F2 or a second click edits a cell in place. */
final class EntriesTable {

    /** So many stay chosen when other rows come. */
    private static final int MOST_CHOSEN = 200;
    /** Rows that are made at once, in a few milliseconds, and the milliseconds between. */
    private static final int AT_ONCE = 5_000;
    private static final int PAUSE = 10;

    private final Desk desk;
    private final DeskTexts texts;
    private final Rows rows;
    private final Composite frame;
    private final Table table;
    private final CellEditing cells;
    private List<Column> columns = List.of();
    private List<Row> displayed = List.of();
    private int column;

    EntriesTable(Composite parent, Desk desk, Rows rows, Consumer<String> said) {
        this.desk = desk;
        this.texts = desk.needs().texts();
        this.rows = rows;
        frame = new Composite(parent, SWT.NONE);
        frame.setLayout(new FillLayout());
        Accessibility.name(frame, texts.of("table.name"));
        table = new Table(frame, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        table.setHeaderVisible(true);
        Accessibility.name(table, texts.of("table.name"));
        TableEditor editor = new TableEditor(table);
        editor.grabHorizontal = true;
        cells = new CellEditing(desk, table, editor, said);
        table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
        table.addListener(SWT.Selection, event -> preview());
        table.addListener(SWT.DefaultSelection, event -> open());
        table.addListener(SWT.KeyDown, this::key);
        table.addListener(SWT.MouseDown, event -> column = columnAt(event));
        table.addListener(SWT.MouseDoubleClick, event -> {
            column = columnAt(event);
            edit();
        });
    }

    Control control() {
        return frame;
    }

    void focus() {
        table.setFocus();
        if (table.getSelectionIndex() < 0 && table.getItemCount() > 0) {
            table.setSelection(0);
            preview();
        }
    }

    /** Shows these columns; the widths of those that stay are kept. */
    void columns(List<Column> newColumns) {
        if (newColumns.equals(columns)) {
            return;
        }
        columns = newColumns;
        displayed = List.of();
        table.setItemCount(0);
        Arrays.stream(table.getColumns()).forEach(TableColumn::dispose);
        for (int i = 0; i < columns.size(); i++) {
            int index = i;
            TableColumn made = new TableColumn(table, SWT.LEFT);
            made.setText(columns.get(i).label());
            made.setWidth(columns.get(i).width());
            made.setMoveable(true);
            made.addListener(SWT.Selection, event -> {
                rows.sort(index);
                table.setSortColumn(made);
                table.setSortDirection(rows.isDescending() ? SWT.DOWN : SWT.UP);
            });
        }
        if (rows.sorted() < 0) {
            table.setSortColumn(null);
        }
    }

    /** Shows the rows that are there now; what was chosen stays chosen. */
    void show() {
        List<String> chosen = chosen();
        table.setRedraw(false);
        try {
            table.deselectAll();
            displayed = rows.shown();
            table.setItemCount(Math.min(Math.max(table.getItemCount(), AT_ONCE), displayed.size()));
            table.clearAll();
            int[] again = places(chosen.subList(0, Math.min(chosen.size(), MOST_CHOSEN)));
            int[] selected = again.length > 0 ? again : places(desk.entry().stream().toList());
            select(selected, 0);
            grow(displayed, selected);
        } finally {
            table.setRedraw(true);
        }
    }

    private void select(int[] places, int from) {
        table.select(Arrays.stream(places).filter(each -> each >= from && each < table.getItemCount()).toArray());
    }

    /** Makes room for the rest bit by bit: a hundred thousand rows at once would hold the window for a while. */
    private void grow(List<Row> of, int[] selected) {
        if (table.getItemCount() < of.size()) {
            table.getDisplay().timerExec(PAUSE, () -> {
                if (!table.isDisposed() && of == displayed) {
                    int there = table.getItemCount();
                    table.setItemCount(Math.min(there + AT_ONCE, of.size()));
                    if (table.getSelectionCount() == 0) {
                        select(selected, there);
                    }
                    grow(of, selected);
                }
            });
        }
    }

    private int[] places(List<String> ids) {
        Set<String> wanted = new HashSet<>(ids);
        return wanted.isEmpty() ? new int[0] : IntStream.range(0, displayed.size())
                .filter(each -> wanted.contains(displayed.get(each).id())).toArray();
    }

    /** Draws anew: entries have got or lost changes that are not saved. */
    void redraw() {
        if (!table.isDisposed()) {
            table.clearAll();
        }
    }

    private void fill(TableItem item, int index) {
        if (index < 0 || index >= displayed.size()) {
            return;
        }
        Row row = displayed.get(index);
        boolean dirty = desk.sessions().isDirty(row.id());
        for (int i = 0; i < row.cells().size(); i++) {
            item.setText(i, i == 0 && dirty ? texts.of("table.dirty", row.cells().get(0)) : row.cells().get(i));
        }
    }

    /** Ids of the chosen entries, in the order of the table. */
    List<String> chosen() {
        return Arrays.stream(table.getSelectionIndices()).filter(each -> each < displayed.size()).sorted()
                .mapToObj(each -> displayed.get(each).id()).toList();
    }

    private void preview() {
        List<String> chosen = chosen();
        if (chosen.size() == 1) {
            desk.open(new Desk.Wanted(chosen.getFirst(), "", false));
        }
    }

    private void open() {
        chosen().stream().findFirst().ifPresent(id -> desk.open(new Desk.Wanted(id, "", true)));
    }

    private int columnAt(Event event) {
        TableItem item = table.getItem(new Point(event.x, event.y));
        for (int i = 0; item != null && i < table.getColumnCount(); i++) {
            if (item.getBounds(i).contains(event.x, event.y)) {
                return i;
            }
        }
        return column;
    }

    private void key(Event event) {
        if (event.keyCode == SWT.F2) {
            edit();
        } else if (event.keyCode == SWT.ARROW_RIGHT && (event.stateMask & SWT.MOD1) != 0) {
            column = Math.min(column + 1, columns.size() - 1);
            event.doit = false;
        } else if (event.keyCode == SWT.ARROW_LEFT && (event.stateMask & SWT.MOD1) != 0) {
            column = Math.max(column - 1, 0);
            event.doit = false;
        }
    }

    private void edit() {
        int index = table.getSelectionIndex();
        if (index < 0 || index >= displayed.size() || column >= columns.size()) {
            return;
        }
        Row row = displayed.get(index);
        EStructuralFeature feature = columns.get(column).feature(row.type()).orElse(null);
        if (feature == null || !cells.edit(table.getItem(index), column, row, feature)) {
            desk.open(new Desk.Wanted(row.id(), columns.get(column).name(), true));
        }
    }
}
