package org.maillage.ui.pictures.internal.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.maillage.ui.pictures.internal.Look;
import org.maillage.ui.pictures.internal.Picture;
import org.maillage.ui.pictures.internal.Trimmed;

/** Charts one below the other, each with what is measured above and its unit and sources below. Its things are the figures. */
final class ChartPicture implements Picture {

    private static final int EDGE = 10;
    private static final int PAD = 4;
    private static final int BETWEEN = 26;
    private static final int LINES = 4;

    private final Composite hidden;
    private final ChartWords words;
    private final Locale language;
    private final List<Plot> plots = new ArrayList<>();
    private final List<Integer> tops = new ArrayList<>();
    private final List<Thing> things = new ArrayList<>();
    private int line = 16;
    private int width;

    /** A figure: the chart it stands in, where. */
    private record Thing(Chart chart, Figure figure, Rectangle place) {
    }

    /** @param parent where the widgets of the charts live, out of sight */
    ChartPicture(Composite parent, ChartWords words, Locale language) {
        hidden = new Composite(parent, SWT.NONE);
        hidden.setVisible(false);
        hidden.addListener(SWT.Dispose, event -> show(List.of()));
        this.words = words;
        this.language = language;
    }

    void show(List<Chart> charts) {
        plots.forEach(Plot::dispose);
        plots.clear();
        things.clear();
        charts.forEach(each -> plots.add(each.overTime() ? new LinePlot(hidden, each, words, language)
                : new BarPlot(hidden, each, words, language)));
    }

    /** The figure of a thing. */
    Figure figure(int thing) {
        return things.get(thing).figure();
    }

    @Override
    public int layOut(GC gc, int newWidth, int height) {
        width = newWidth - 2 * EDGE;
        line = gc.getFontMetrics().getHeight();
        things.clear();
        tops.clear();
        int y = EDGE;
        for (Plot plot : plots) {
            tops.add(y);
            y += lines(gc, words.title(plot.figures())).size() * line + PAD;
            plot.layOut(gc, width, plot.height(line));
            for (int i = 0; i < plot.figures().figures().size(); i++) {
                Rectangle place = plot.bounds(i);
                place.x += EDGE;
                place.y += y;
                things.add(new Thing(plot.figures(), plot.figures().figures().get(i), place));
            }
            y += plot.height(line) + PAD + lines(gc, words.below(plot.figures())).size() * line + BETWEEN;
        }
        return y;
    }

    private List<String> lines(GC gc, String text) {
        return Trimmed.lines(gc, text, width, LINES);
    }

    @Override
    public void paint(GC gc, Look look, Rectangle sight, State state) {
        for (int i = 0; i < tops.size(); i++) {
            int end = i + 1 < tops.size() ? tops.get(i + 1) : Integer.MAX_VALUE;
            if (tops.get(i) < sight.y + sight.height && end > sight.y) {
                paint(gc, look, plots.get(i), tops.get(i));
            }
        }
        mark(gc, look, state.pointed(), state);
        mark(gc, look, state.chosen(), state);
    }

    private void paint(GC gc, Look look, Plot plot, int top) {
        int y = text(gc, look.tones().good(), words.title(plot.figures()), top) + PAD;
        gc.drawImage(plot.image(look), EDGE, y);
        text(gc, look.tones().dim(), words.below(plot.figures()), y + plot.height(line) + PAD);
    }

    private int text(GC gc, Color colour, String text, int top) {
        int y = top;
        gc.setForeground(colour);
        for (String each : lines(gc, text)) {
            gc.drawText(each, EDGE, y, true);
            y += line;
        }
        return y;
    }

    private void mark(GC gc, Look look, int thing, State state) {
        if (thing >= 0 && thing < things.size()) {
            Rectangle place = bounds(thing);
            boolean chosen = thing == state.chosen();
            gc.setForeground(chosen ? look.chosen() : look.tones().dim());
            gc.setLineWidth(chosen && state.focus() ? 2 : 1);
            gc.drawRoundRectangle(place.x - PAD, place.y, place.width + 2 * PAD - 1, place.height - 1, PAD, PAD);
            gc.setLineWidth(1);
        }
    }

    @Override
    public int count() {
        return things.size();
    }

    @Override
    public Rectangle bounds(int thing) {
        return things.get(thing).place();
    }

    @Override
    public int at(int x, int y) {
        for (int i = 0; i < things.size(); i++) {
            if (bounds(i).contains(x, y)) {
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
            case LAST -> things.size() - 1;
        };
        return Math.max(0, Math.min(things.size() - 1, next));
    }

    @Override
    public String spoken(int thing) {
        return words.spoken(things.get(thing).chart(), things.get(thing).figure());
    }
}
