package org.maillage.ui.pictures.internal.chart;

import java.text.DecimalFormat;
import java.text.FieldPosition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swtchart.ILineSeries;
import org.eclipse.swtchart.ILineSeries.PlotSymbolType;
import org.eclipse.swtchart.ISeries.SeriesType;
import org.eclipse.swtchart.Range;
import org.maillage.ui.pictures.internal.Look;

/** How the figures of places went over the years: a line for each place, told apart by its colour and the form of its points. */
final class LinePlot extends Plot {

    private static final int HEIGHT = 220;
    private static final int REACH = 7;
    private static final int SIZE = 4;
    private static final int WIDTH = 2;
    private static final double ABOVE = 1.1;
    private static final double BESIDE = 0.08;
    private static final PlotSymbolType[] FORMS = {PlotSymbolType.CIRCLE, PlotSymbolType.SQUARE,
        PlotSymbolType.DIAMOND, PlotSymbolType.TRIANGLE, PlotSymbolType.INVERTED_TRIANGLE, PlotSymbolType.CROSS,
        PlotSymbolType.PLUS};

    private final List<ILineSeries<?>> lines = new ArrayList<>();
    private final List<Spot> spots = new ArrayList<>();

    /** A point: its line and its number in it. */
    private record Spot(ILineSeries<?> line, int index) {
    }

    LinePlot(Composite hidden, Chart figures, ChartWords words, Locale language) {
        super(hidden, figures);
        Map<String, List<Figure>> places = new LinkedHashMap<>();
        figures.figures().forEach(each -> places.computeIfAbsent(words.place(each), key -> new ArrayList<>()).add(each));
        places.forEach(this::line);
        double first = figures.figures().stream().mapToDouble(Figure::year).min().orElse(0);
        double last = figures.figures().stream().mapToDouble(Figure::year).max().orElse(1);
        double beside = Math.max(BESIDE, (last - first) * BESIDE);
        across().setRange(new Range(first - beside, last + beside));
        across().getTick().setFormat(new WholeYears());
        double least = figures.figures().stream().mapToDouble(each -> each.value().doubleValue()).min().orElse(0);
        along().setRange(new Range(Math.min(0, least * ABOVE), figures.greatest().doubleValue() * ABOVE));
        along().getTick().setFormat(numbers(language));
        chart().getLegend().setVisible(true);
        chart().getLegend().setPosition(SWT.BOTTOM);
    }

    private void line(String place, List<Figure> figures) {
        ILineSeries<?> line = (ILineSeries<?>) chart().getSeriesSet().createSeries(SeriesType.LINE, place);
        line.setXSeries(figures.stream().mapToDouble(Figure::year).toArray());
        line.setYSeries(figures.stream().mapToDouble(each -> each.value().doubleValue()).toArray());
        line.setSymbolType(FORMS[lines.size() % FORMS.length]);
        line.setSymbolSize(SIZE);
        line.setLineWidth(WIDTH);
        line.setDescription(place);
        lines.add(line);
        for (int i = 0; i < figures.size(); i++) {
            spots.add(new Spot(line, i));
        }
    }

    @Override
    int height(int line) {
        return HEIGHT + 2 * line;
    }

    @Override
    void prepare(GC gc, int width) {
        // Everything follows from the figures.
    }

    @Override
    Rectangle bounds(int index) {
        Spot spot = spots.get(index);
        Point at = spot.line().getPixelCoordinates(spot.index());
        return new Rectangle(area().x + at.x - REACH, area().y + at.y - REACH, 2 * REACH, 2 * REACH);
    }

    @Override
    void colour(Look look) {
        chart().getLegend().setBackground(look.back());
        chart().getLegend().setForeground(look.tones().text());
        for (int i = 0; i < lines.size(); i++) {
            Color colour = look.kind(i);
            lines.get(i).setLineColor(colour);
            lines.get(i).setSymbolColor(colour);
        }
    }

    /** Years without parts of them, and without a thousands separator. */
    private static final class WholeYears extends DecimalFormat {

        private static final long serialVersionUID = 1L;

        WholeYears() {
            super("0");
        }

        @Override
        public StringBuffer format(double year, StringBuffer text, FieldPosition position) {
            return Math.abs(year - Math.rint(year)) < 1e-6 ? super.format(year, text, position) : text;
        }
    }
}
