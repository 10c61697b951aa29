package org.maillage.ui.pictures.internal.chart;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swtchart.IBarSeries;
import org.eclipse.swtchart.ISeries.SeriesType;
import org.eclipse.swtchart.Range;
import org.maillage.ui.pictures.internal.Look;
import org.maillage.ui.pictures.internal.Trimmed;

/**
 * Places side by side, a horizontal bar for each: names of places need room. Each value stands behind its bar; a line goes up
 * from the wider territory that the others can be read against.
 */
final class BarPlot extends Plot {

    private static final int PAD = 4;
    private static final int AXIS = 14;
    private static final int LABELS = 38;
    private static final int MOST_LABEL = 260;
    private static final int PADDING = 35;
    private static final int SHARE = 100;

    private final ChartWords words;
    private final IBarSeries<?> others;
    private final IBarSeries<?> wider;
    private Look look;

    BarPlot(Composite hidden, Chart figures, ChartWords words, Locale language) {
        super(hidden, figures);
        this.words = words;
        chart().setOrientation(SWT.VERTICAL);
        across().enableCategory(true);
        across().setReversed(true);
        along().getTick().setFormat(numbers(language));
        others = series("others", figures.figures().stream().map(each -> isWider(each) ? 0 : positive(each)));
        wider = series("wider", figures.figures().stream().map(each -> isWider(each) ? positive(each) : 0));
        chart().getPlotArea().addCustomPaintListener(event -> words(event.gc));
    }

    private IBarSeries<?> series(String id, Stream<Double> values) {
        IBarSeries<?> series = (IBarSeries<?>) chart().getSeriesSet().createSeries(SeriesType.BAR, id);
        series.setYSeries(values.mapToDouble(each -> each).toArray());
        series.setBarOverlay(true);
        series.setBarPadding(PADDING);
        return series;
    }

    private boolean isWider(Figure figure) {
        return figures().reference().filter(figure::equals).isPresent();
    }

    private static double positive(Figure figure) {
        return Math.max(0, figure.value().doubleValue());
    }

    @Override
    int height(int line) {
        return figures().figures().size() * (line + 2 * PAD) + line + AXIS;
    }

    @Override
    void prepare(GC gc, int width) {
        List<Figure> all = figures().figures();
        int label = Math.min(MOST_LABEL, width * LABELS / SHARE);
        across().setCategorySeries(all.stream().map(each -> Trimmed.to(gc, words.place(each), label))
                .toArray(String[]::new));
        across().setRange(new Range(0, all.size() - 1.0));
        // Room behind the longest bar for the widest value.
        int values = all.stream().mapToInt(each -> gc.textExtent(words.value(each)).x).max().orElse(0) + 2 * PAD;
        int labels = all.stream().mapToInt(each -> gc.textExtent(Trimmed.to(gc, words.place(each), label)).x).max()
                .orElse(0);
        double room = Math.max(1, width - labels - 2 * AXIS);
        double greatest = figures().greatest().doubleValue();
        along().setRange(new Range(0, greatest * room / Math.max(room / 2, room - values)));
    }

    @Override
    Rectangle bounds(int index) {
        int step = area().height / Math.max(1, figures().figures().size());
        return new Rectangle(0, area().y + index * step, chart().getSize().x, step);
    }

    @Override
    void colour(Look newLook) {
        look = newLook;
        others.setBarColor(look.kind(0));
        wider.setBarColor(look.kind(1));
    }

    private Rectangle bar(int index) {
        return Stream.of(others, wider).map(IBarSeries::getBounds)
                .flatMap(each -> Arrays.stream(each).skip(index).limit(1)).reduce((a, b) -> a.width > b.width ? a : b)
                .orElseThrow();
    }

    private void words(GC gc) {
        List<Figure> all = figures().figures();
        for (int i = 0; i < all.size(); i++) {
            Rectangle bar = bar(i);
            if (isWider(all.get(i))) {
                line(gc, bar.x + bar.width, look.kind(1));
            }
            String value = words.value(all.get(i));
            gc.setForeground(look.tones().text());
            gc.setBackground(look.back());
            gc.drawText(value, bar.x + bar.width + PAD, bar.y + (bar.height - gc.textExtent(value).y) / 2, false);
        }
    }

    private void line(GC gc, int x, Color colour) {
        gc.setForeground(colour);
        gc.setLineStyle(SWT.LINE_DASH);
        gc.drawLine(x, 0, x, area().height);
        gc.setLineStyle(SWT.LINE_SOLID);
    }
}
