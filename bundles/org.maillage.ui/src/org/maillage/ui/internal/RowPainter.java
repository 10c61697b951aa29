package org.maillage.ui.internal;

import java.util.function.Function;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Draws the rows of a table with one column on three lines. */
public final class RowPainter {

    private static final int PADDING = 6;
    private static final int MARGIN = 8;
    private static final int LINES = 3;
    private static final String ELLIPSIS = "…";

    private final Table table;
    private final Function<TableItem, Row> rows;
    private final Font bold;
    private int lineHeight;

    /**
     * Takes over the drawing of a table.
     *
     * @param rows what stands in an item; null while it is not known
     */
    public RowPainter(Table table, Function<TableItem, Row> rows) {
        this.table = table;
        this.rows = rows;
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(table.getDisplay()),
                table);
        bold = resources.create(FontDescriptor.createFrom(table.getFont()).setStyle(SWT.BOLD));
        table.addListener(SWT.MeasureItem, event -> {
            lineHeight = event.gc.getFontMetrics().getHeight() + 2;
            event.height = LINES * lineHeight + 2 * PADDING;
            event.width = 0;
        });
        table.addListener(SWT.EraseItem, event -> event.detail &= ~SWT.FOREGROUND);
        table.addListener(SWT.PaintItem, this::paint);
        table.addListener(SWT.MouseMove, this::hint);
    }

    private void paint(Event event) {
        Row row = rows.apply((TableItem) event.item);
        GC gc = event.gc;
        int y = event.y + PADDING;
        if (row == null) {
            gc.drawText(ELLIPSIS, MARGIN, y, true);
            return;
        }
        int width = table.getClientArea().width - 2 * MARGIN;
        Font normal = gc.getFont();
        Color front = gc.getForeground();
        gc.setFont(bold);
        int cut = firstLine(gc, row.title(), width);
        gc.drawText(row.title().substring(0, cut).strip(), MARGIN, y, true);
        String rest = row.title().substring(cut).strip();
        gc.drawText(fit(gc, rest, width), MARGIN, y + lineHeight, true);
        gc.setFont(normal);
        if ((event.detail & SWT.SELECTED) == 0) {
            gc.setForeground(dim(front, table.getBackground()));
        }
        if (rest.isEmpty()) {
            gc.drawText(fit(gc, row.excerpt(), width), MARGIN, y + lineHeight, true);
        }
        int last = rest.isEmpty() && row.excerpt().isBlank() ? 1 : 2;
        gc.drawText(fit(gc, row.meta(), width), MARGIN, y + last * lineHeight, true);
        gc.setForeground(front);
    }

    private static Color dim(Color front, Color back) {
        RGB over = front.getRGB();
        RGB under = back.getRGB();
        return new Color((over.red * 7 + under.red * 3) / 10, (over.green * 7 + under.green * 3) / 10,
                (over.blue * 7 + under.blue * 3) / 10);
    }

    /** Where the first line ends: after as many whole words as fit. */
    private static int firstLine(GC gc, String text, int width) {
        if (gc.textExtent(text).x <= width) {
            return text.length();
        }
        int end = longest(gc, text, "", width);
        int space = text.lastIndexOf(' ', end);
        return space > 0 ? space : end;
    }

    private static String fit(GC gc, String text, int width) {
        return gc.textExtent(text).x <= width ? text
                : text.substring(0, longest(gc, text, ELLIPSIS, width)).strip() + ELLIPSIS;
    }

    /** How many characters fit, with something after them. */
    private static int longest(GC gc, String text, String after, int width) {
        int fits = 0;
        int tooLong = text.length();
        while (tooLong - fits > 1) {
            int middle = (fits + tooLong) / 2;
            if (gc.textExtent(text.substring(0, middle) + after).x <= width) {
                fits = middle;
            } else {
                tooLong = middle;
            }
        }
        return fits;
    }

    /** The whole texts, under the pointer. */
    private void hint(Event event) {
        TableItem item = table.getItem(new Point(event.x, event.y));
        Row row = item == null ? null : rows.apply(item);
        String text = row == null ? null
                : (row.excerpt().isBlank() ? row.title() : row.title() + "\n" + row.excerpt()).replace("&", "&&");
        if (!java.util.Objects.equals(text, table.getToolTipText())) {
            table.setToolTipText(text);
        }
    }
}
