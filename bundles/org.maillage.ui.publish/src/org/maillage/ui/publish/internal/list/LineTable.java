package org.maillage.ui.publish.internal.list;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.maillage.ui.publish.internal.Texts;
import org.maillage.ui.widgets.Accessibility;
import org.maillage.ui.widgets.Row;
import org.maillage.ui.widgets.RowPainter;

/** The list of programs and collections: title, version, origin, signature, and whether there is something newer. */
final class LineTable {

    private final Texts texts;
    private final Table table;
    private List<Line> rows = List.of();

    LineTable(Composite parent, Texts texts) {
        this.texts = texts;
        table = new Table(Accessibility.frame(parent, texts.of("list.name")),
                SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        TableColumn column = new TableColumn(table, SWT.NONE);
        table.addListener(SWT.Resize, event -> column.setWidth(table.getClientArea().width));
        Accessibility.name(table, texts.of("list.name"));
        new RowPainter(table, 1, item -> (Row) item.getData());
    }

    void onSelect(Runnable action) {
        table.addListener(SWT.Selection, event -> action.run());
    }

    void focus() {
        table.setFocus();
    }

    Optional<Line> selected() {
        int index = table.getSelectionIndex();
        return index < 0 ? Optional.empty() : Optional.of(rows.get(index));
    }

    List<Line> rows() {
        return rows;
    }

    /** Shows these; the one that was selected stays so. */
    void show(List<Line> fresh) {
        Optional<String> selected = selected().map(Line::id);
        rows = List.copyOf(fresh);
        table.removeAll();
        for (Line each : rows) {
            TableItem item = new TableItem(table, SWT.NONE);
            Row row = each.row(texts);
            item.setData(row);
            item.setText(row.spoken());
        }
        selected.ifPresent(this::select);
    }

    void select(String id) {
        List<String> ids = rows.stream().map(Line::id).toList();
        if (ids.contains(id)) {
            table.setSelection(ids.indexOf(id));
        }
    }
}
