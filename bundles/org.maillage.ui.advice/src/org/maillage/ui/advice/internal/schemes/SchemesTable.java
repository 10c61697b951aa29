package org.maillage.ui.advice.internal.schemes;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.maillage.api.match.SchemeMatch;
import org.maillage.ui.widgets.Accessibility;
import org.maillage.ui.widgets.Row;
import org.maillage.ui.widgets.RowPainter;

/** The schemes: a virtual list, only the rows in sight are filled. */
final class SchemesTable {

    private static final int AT_ONCE = 1_000;
    private static final int PAUSE = 15;
    private static final int FACTS = 2;

    private final Composite frame;
    private final Table table;
    private final Function<SchemeMatch, Row> writer;
    private List<SchemeMatch> rows = List.of();

    SchemesTable(Composite parent, String name, Function<SchemeMatch, Row> writer) {
        this.writer = writer;
        frame = Accessibility.frame(parent, name);
        frame.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        table = new Table(frame, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        TableColumn column = new TableColumn(table, SWT.NONE);
        table.addListener(SWT.Resize, event -> {
            column.setWidth(table.getClientArea().width);
            // The questions above grow and shrink.
            table.showSelection();
        });
        table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
        new RowPainter(table, FACTS, item -> (Row) item.getData()).marked((gc, item, tones, place) -> VerdictLook
                .draw(gc, rows.get(table.indexOf(item)).verdict(), tones, table.getBackground(), place));
        Accessibility.name(table, name);
    }

    Composite control() {
        return frame;
    }

    Table table() {
        return table;
    }

    /** Shows other schemes; the one that is looked at stays selected, and where it was when it can. */
    void show(List<SchemeMatch> newRows, Optional<String> looked) {
        int top = table.getTopIndex();
        rows = newRows;
        int selected = looked.map(id -> index(id, newRows)).orElse(-1);
        table.setRedraw(false);
        try {
            table.deselectAll();
            table.clearAll();
            table.setItemCount(Math.min(AT_ONCE, newRows.size()));
            if (selected >= 0 && selected < table.getItemCount()) {
                table.select(selected);
            }
            table.setTopIndex(Math.min(top, Math.max(0, table.getItemCount() - 1)));
        } finally {
            table.setRedraw(true);
        }
        grow(newRows);
    }

    private static int index(String id, List<SchemeMatch> rows) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    /** Makes room for the rest bit by bit: ten thousand rows at once would hold the window for a while. */
    private void grow(List<SchemeMatch> of) {
        if (table.getItemCount() < of.size()) {
            table.getDisplay().timerExec(PAUSE, () -> {
                if (!table.isDisposed() && of == rows) {
                    table.setItemCount(Math.min(table.getItemCount() + AT_ONCE, of.size()));
                    grow(of);
                }
            });
        }
    }

    /** Writes the rows anew. */
    void refresh() {
        table.clearAll();
    }

    Optional<SchemeMatch> selected() {
        int index = table.getSelectionIndex();
        return index < 0 || index >= rows.size() ? Optional.empty() : Optional.of(rows.get(index));
    }

    /** Goes to the list. */
    void enter() {
        if (table.getItemCount() > 0 && table.getSelectionIndex() < 0) {
            table.setSelection(0);
            table.notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
        }
        table.setFocus();
    }

    void onSelect(Consumer<SchemeMatch> action) {
        table.addListener(SWT.Selection, event -> selected().ifPresent(action));
    }

    /** Called on Enter or a double click. */
    void onOpen(Consumer<SchemeMatch> action) {
        table.addListener(SWT.DefaultSelection, event -> selected().ifPresent(action));
    }

    private void fill(TableItem item, int index) {
        Row row = index < rows.size() ? writer.apply(rows.get(index)) : null;
        item.setData(row);
        item.setText(row == null ? "" : row.spoken());
    }
}
