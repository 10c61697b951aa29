package org.maillage.ui.widgets;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.maillage.ui.widgets.Words.Piece;
import org.maillage.ui.widgets.Words.Tone;

/** Draws the rows of a table with one column on several lines. */
public final class RowPainter {

    private static final int PADDING = 6;
    private static final int MARGIN = 8;
    private static final int HEAD = 2;
    private static final String ELLIPSIS = "…";
    private static final int MARK_WIDTH = 26;

    /** Draws something at the left of a row. */
    public interface Mark {

        /**
         * Draws it.
         *
         * @param tones    the colours of the row
         * @param place    where there is room for it, beside the first line
         */
        void draw(GC gc, TableItem item, Tones tones, Rectangle place);
    }

    private final Table table;
    private final Function<TableItem, Row> rows;
    private final Font bold;
    private int lineHeight;
    private Tones tones;
    private Mark mark;
    private int margin = MARGIN;

    /**
     * Takes over the drawing of a table.
     *
     * @param facts lines of facts that each row has room for
     * @param rows  what stands in an item; null while it is not known
     */
    public RowPainter(Table table, int facts, Function<TableItem, Row> rows) {
        this.table = table;
        this.rows = rows;
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(table.getDisplay()),
                table);
        bold = resources.create(FontDescriptor.createFrom(table.getFont()).setStyle(SWT.BOLD));
        table.addListener(SWT.MeasureItem, event -> {
            lineHeight = event.gc.getFontMetrics().getHeight() + 2;
            event.height = (HEAD + facts) * lineHeight + 2 * PADDING;
            event.width = 0;
        });
        table.addListener(SWT.EraseItem, event -> event.detail &= ~SWT.FOREGROUND);
        table.addListener(SWT.PaintItem, this::paint);
        table.addListener(SWT.MouseMove, this::hint);
    }

    /** Leaves room at the left of each row, and has something drawn there. */
    public RowPainter marked(Mark newMark) {
        mark = newMark;
        margin = MARGIN + MARK_WIDTH;
        return this;
    }

    private void paint(Event event) {
        Row row = rows.apply((TableItem) event.item);
        GC gc = event.gc;
        int y = event.y + PADDING;
        if (row == null) {
            gc.drawText(ELLIPSIS, margin, y, true);
            return;
        }
        boolean selected = (event.detail & SWT.SELECTED) != 0;
        tones = Tones.of(gc.getForeground(), table.getBackground(), selected);
        int width = table.getClientArea().width - MARGIN - margin;
        if (mark != null) {
            mark.draw(gc, (TableItem) event.item, tones, new Rectangle(MARGIN, y, lineHeight - 2, lineHeight - 2));
        }
        Font normal = gc.getFont();
        Color front = gc.getForeground();
        gc.setFont(bold);
        String title = row.title().text();
        int cut = firstLine(gc, title, width);
        draw(gc, row.title().part(0, cut), y, width, front);
        boolean twoLines = !title.substring(cut).isBlank();
        if (twoLines) {
            draw(gc, row.title().part(cut + 1, title.length()), y + lineHeight, width, front);
        }
        gc.setFont(normal);
        int line = 1;
        if (twoLines || !row.excerpt().isBlank()) {
            if (!twoLines) {
                draw(gc, row.excerpt(), y + lineHeight, width, tones.dim());
            }
            line++;
        }
        for (Words facts : flow(gc, row.facts(), width)) {
            draw(gc, facts, y + line++ * lineHeight, width, tones.dim());
        }
        // Rows are of one height, whatever they hold: a rule says where each ends.
        gc.setForeground(tones.rule());
        int bottom = event.y + event.height - 1;
        gc.drawLine(MARGIN, bottom, table.getClientArea().width - MARGIN, bottom);
        gc.setForeground(front);
    }

    /** What does not fit on a line stands at the beginning of the next. */
    private static List<Words> flow(GC gc, List<Words> lines, int width) {
        List<Words> flowed = new ArrayList<>();
        Words left = Words.NONE;
        for (int i = 0; i < lines.size(); i++) {
            Words line = Words.join(Stream.of(left, lines.get(i)).filter(each -> !each.isBlank()).toList(), Row.BETWEEN);
            String text = line.text();
            boolean last = i == lines.size() - 1;
            int cut = last || gc.textExtent(text).x <= width ? -1
                    : text.lastIndexOf(Row.BETWEEN, longest(gc, text, "", width));
            left = cut > 0 ? line.part(cut + Row.BETWEEN.length(), text.length()) : Words.NONE;
            Words head = cut > 0 ? line.part(0, cut) : line;
            if (!head.isBlank()) {
                flowed.add(head);
            }
        }
        return flowed;
    }

    /** Draws a line, its last words left out where they do not fit. */
    private void draw(GC gc, Words words, int y, int width, Color plain) {
        String text = words.text();
        boolean fits = gc.textExtent(text).x <= width;
        Words seen = fits ? words : words.part(0, longest(gc, text, ELLIPSIS, width));
        int x = margin;
        Font font = gc.getFont();
        for (Piece each : seen.pieces()) {
            gc.setForeground(tones.of(each.tone(), plain));
            gc.setFont(each.tone() == Tone.MARK ? bold : font);
            gc.drawText(each.text(), x, y, true);
            x += gc.textExtent(each.text()).x;
        }
        if (!fits) {
            gc.drawText(ELLIPSIS, x, y, true);
        }
        gc.setFont(font);
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
        String text = row == null ? null : row.hint().replace("&", "&&");
        if (!java.util.Objects.equals(text, table.getToolTipText())) {
            table.setToolTipText(text);
        }
    }
}
