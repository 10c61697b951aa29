package org.maillage.ui.pictures.internal.chart;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.maillage.ui.pictures.internal.Look;
import org.maillage.ui.pictures.internal.Picture;
import org.maillage.ui.pictures.internal.Trimmed;

/** Charts one below the other, a horizontal bar for each figure: names of places need room. Its things are the bars. */
final class ChartPicture implements Picture {

    private static final int EDGE = 10;
    private static final int PAD = 4;
    private static final int BETWEEN = 26;
    private static final int LABELS = 38;
    private static final int MOST_LABEL = 260;
    private static final int LINES = 4;

    private final ChartWords words;
    private List<Chart> charts = List.of();
    private final List<Bar> bars = new ArrayList<>();
    private final List<Integer> tops = new ArrayList<>();
    private int line = 16;
    private int width;
    private int label;
    private int number;

    /** A bar: the chart it stands in, its figure, its row. */
    private record Bar(Chart chart, Figure figure, Rectangle row) {
    }

    ChartPicture(ChartWords words) {
        this.words = words;
    }

    void show(List<Chart> newCharts) {
        charts = newCharts;
    }

    /** The figure of a thing. */
    Figure figure(int thing) {
        return bars.get(thing).figure();
    }

    @Override
    public int layOut(GC gc, int newWidth, int height) {
        width = newWidth;
        line = gc.getFontMetrics().getHeight();
        label = Math.min(MOST_LABEL, (width - 2 * EDGE) * LABELS / 100);
        bars.clear();
        tops.clear();
        number = 0;
        int y = EDGE;
        for (Chart chart : charts) {
            tops.add(y);
            y += lines(gc, words.title(chart)).size() * line + 2 * PAD;
            for (Figure each : chart.figures()) {
                bars.add(new Bar(chart, each, new Rectangle(EDGE, y, width - 2 * EDGE, line + 2 * PAD)));
                number = Math.max(number, gc.textExtent(words.value(each)).x);
                y += line + 2 * PAD;
            }
            y += PAD + lines(gc, words.below(chart)).size() * line + BETWEEN;
        }
        return y;
    }

    private List<String> lines(GC gc, String text) {
        return Trimmed.lines(gc, text, width - 2 * EDGE, LINES);
    }

    @Override
    public void paint(GC gc, Look look, Rectangle sight, State state) {
        for (int i = 0; i < charts.size(); i++) {
            frame(gc, look, i);
        }
        for (int i = 0; i < bars.size(); i++) {
            bar(gc, look, i, state);
        }
    }

    private int room() {
        return width - 2 * EDGE - label - number - 3 * PAD;
    }

    private int left() {
        return EDGE + label + PAD;
    }

    private void frame(GC gc, Look look, int index) {
        Chart chart = charts.get(index);
        gc.setForeground(look.tones().good());
        int y = tops.get(index);
        for (String each : lines(gc, words.title(chart))) {
            gc.drawText(each, EDGE, y, true);
            y += line;
        }
        y += 2 * PAD;
        int rows = chart.figures().size() * (line + 2 * PAD);
        gc.setForeground(look.tones().rule());
        gc.drawLine(left(), y, left(), y + rows);
        chart.reference().ifPresent(each -> reference(gc, look, chart, each, rows, index));
        y += rows + PAD;
        gc.setForeground(look.tones().dim());
        for (String each : lines(gc, words.below(chart))) {
            gc.drawText(each, EDGE, y, true);
            y += line;
        }
    }

    /** A line that the others are read against. */
    private void reference(GC gc, Look look, Chart chart, Figure figure, int rows, int index) {
        int x = left() + (int) (room() * chart.share(figure));
        int y = tops.get(index) + lines(gc, words.title(chart)).size() * line + 2 * PAD;
        gc.setForeground(look.kind(1));
        gc.setLineDash(new int[] {3, 3});
        gc.drawLine(x, y, x, y + rows);
        gc.setLineDash(null);
    }

    private void bar(GC gc, Look look, int thing, State state) {
        Bar bar = bars.get(thing);
        Rectangle row = bar.row();
        String place = Trimmed.to(gc, words.place(bar.figure()), label - PAD);
        Point size = gc.textExtent(place);
        gc.setForeground(look.tones().text());
        gc.drawText(place, EDGE + label - size.x, row.y + PAD, true);
        boolean wide = bar.chart().reference().filter(bar.figure()::equals).isPresent();
        gc.setBackground(wide ? look.kind(1) : look.kind(0));
        int length = (int) Math.round(room() * bar.chart().share(bar.figure()));
        gc.fillRectangle(left() + 1, row.y + 3, Math.max(1, length), row.height - 6);
        gc.setBackground(look.back());
        gc.drawText(words.value(bar.figure()), left() + length + 2 * PAD, row.y + PAD, false);
        if (thing == state.chosen() || thing == state.pointed()) {
            gc.setForeground(thing == state.chosen() ? look.chosen() : look.tones().dim());
            gc.setLineWidth(thing == state.chosen() && state.focus() ? 2 : 1);
            gc.drawRoundRectangle(row.x - 4, row.y, row.width + 7, row.height - 1, 4, 4);
            gc.setLineWidth(1);
        }
    }

    @Override
    public int count() {
        return bars.size();
    }

    @Override
    public Rectangle bounds(int thing) {
        return bars.get(thing).row();
    }

    @Override
    public int at(int x, int y) {
        for (int i = 0; i < bars.size(); i++) {
            if (bars.get(i).row().contains(x, y)) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public int next(int thing, Direction direction) {
        int next = switch (direction) {
            case UP, LEFT -> thing - 1;
            case DOWN, RIGHT -> thing + 1;
            case FIRST -> 0;
            case LAST -> bars.size() - 1;
        };
        return Math.max(0, Math.min(bars.size() - 1, next));
    }

    @Override
    public String spoken(int thing) {
        return words.spoken(bars.get(thing).chart(), bars.get(thing).figure());
    }
}
