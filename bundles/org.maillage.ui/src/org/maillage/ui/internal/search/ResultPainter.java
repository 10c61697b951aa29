package org.maillage.ui.internal.search;

import java.util.function.Function;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.maillage.api.search.Hit;

/** Draws a hit on two lines: its title, and dimmer what it is and where it comes from. */
final class ResultPainter {

    private static final int PADDING = 6;
    private static final int MARGIN = 8;
    private static final String ELLIPSIS = "…";

    private final Table table;
    private final Function<TableItem, Hit> hits;
    private final Function<Hit, String> secondLine;
    private final Font bold;
    private int lineHeight;

    ResultPainter(Table table, Function<TableItem, Hit> hits, Function<Hit, String> secondLine) {
        this.table = table;
        this.hits = hits;
        this.secondLine = secondLine;
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(table.getDisplay()),
                table);
        bold = resources.create(FontDescriptor.createFrom(table.getFont()).setStyle(SWT.BOLD));
    }

    void install() {
        table.addListener(SWT.MeasureItem, event -> {
            lineHeight = event.gc.getFontMetrics().getHeight() + 2;
            event.height = 2 * lineHeight + 2 * PADDING;
            event.width = 0;
        });
        table.addListener(SWT.EraseItem, event -> event.detail &= ~SWT.FOREGROUND);
        table.addListener(SWT.PaintItem, this::paint);
    }

    private void paint(Event event) {
        Hit hit = hits.apply((TableItem) event.item);
        GC gc = event.gc;
        int width = table.getClientArea().width - 2 * MARGIN;
        int y = event.y + PADDING;
        Font normal = gc.getFont();
        Color front = gc.getForeground();
        if (hit == null) {
            gc.drawText(ELLIPSIS, MARGIN, y, true);
            return;
        }
        gc.setFont(bold);
        gc.drawText(fit(gc, hit.title(), width), MARGIN, y, true);
        gc.setFont(normal);
        boolean selected = (event.detail & SWT.SELECTED) != 0;
        if (!selected) {
            gc.setForeground(dim(front, table.getBackground()));
        }
        gc.drawText(fit(gc, secondLine.apply(hit), width), MARGIN, y + lineHeight, true);
        gc.setForeground(front);
    }

    private static Color dim(Color front, Color back) {
        RGB over = front.getRGB();
        RGB under = back.getRGB();
        return new Color((over.red * 7 + under.red * 3) / 10, (over.green * 7 + under.green * 3) / 10,
                (over.blue * 7 + under.blue * 3) / 10);
    }

    private static String fit(GC gc, String text, int width) {
        if (gc.textExtent(text).x <= width) {
            return text;
        }
        int fits = 0;
        int tooLong = text.length();
        while (tooLong - fits > 1) {
            int middle = (fits + tooLong) / 2;
            if (gc.textExtent(text.substring(0, middle) + ELLIPSIS).x <= width) {
                fits = middle;
            } else {
                tooLong = middle;
            }
        }
        return text.substring(0, fits).stripTrailing() + ELLIPSIS;
    }
}
