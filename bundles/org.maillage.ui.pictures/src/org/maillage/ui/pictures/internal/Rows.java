package org.maillage.ui.pictures.internal;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.maillage.ui.widgets.Accessibility;

/** What a picture shows, as a table: for those who do not see it, and for those who prefer numbers. */
public final class Rows {

    /**
     * A row.
     *
     * @param cells  one text for each column
     * @param action what Enter or a double click does; empty when there is nothing to do
     */
    public record Line(List<String> cells, Optional<Runnable> action) {
    }

    private final Composite frame;
    private final Table table;
    private List<Line> lines = List.of();

    /** @param shares width of each column, in hundredths */
    public Rows(Composite parent, String name, List<String> columns, int... shares) {
        frame = Accessibility.frame(parent, name);
        table = new Table(frame, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        table.setHeaderVisible(true);
        Accessibility.name(table, name);
        for (String column : columns) {
            new TableColumn(table, SWT.NONE).setText(column);
        }
        table.addListener(SWT.Resize, event -> {
            for (int i = 0; i < shares.length; i++) {
                table.getColumn(i).setWidth(table.getClientArea().width * shares[i] / 100);
            }
        });
        table.addListener(SWT.SetData,
                event -> ((TableItem) event.item).setText(lines.get(event.index).cells().toArray(String[]::new)));
        table.addListener(SWT.DefaultSelection, event -> Optional.of(table.getSelectionIndex()).filter(each -> each >= 0)
                .flatMap(each -> lines.get(each).action()).ifPresent(Runnable::run));
    }

    /** The control. */
    public Composite control() {
        return frame;
    }

    /** The table itself. */
    public Table table() {
        return table;
    }

    /** Shows other rows. */
    public void show(List<Line> newLines) {
        lines = List.copyOf(newLines);
        table.setItemCount(lines.size());
        table.clearAll();
    }
}
