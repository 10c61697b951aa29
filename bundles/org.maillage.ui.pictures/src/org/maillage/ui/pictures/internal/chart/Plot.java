package org.maillage.ui.pictures.internal.chart;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageGcDrawer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.LineStyle;
import org.maillage.ui.pictures.internal.Look;

/**
 * A chart as SWTChart draws it: axes, grid and series are its own. Its widget is never seen: an image is made of it, at the
 * zoom of the screen, for the picture that gives focus, names and keys to bars and points.
 */
abstract class Plot {

    /** Kinds of marks that SWTChart names by a style of lines. */
    private static final LineStyle GRID = LineStyle.DOT;

    private final Chart figures;
    private final org.eclipse.swtchart.Chart chart;
    private Image image;
    private Look painted;

    /** @param hidden where the widget may live without being seen */
    Plot(Composite hidden, Chart figures) {
        this.figures = figures;
        chart = new org.eclipse.swtchart.Chart(hidden, SWT.NONE);
        chart.suspendUpdate(true);
        // Each point is asked for by its number.
        chart.enableCompress(false);
        chart.getTitle().setVisible(false);
        chart.getLegend().setVisible(false);
        for (IAxis each : List.of(across(), along())) {
            each.getTitle().setVisible(false);
            each.getGrid().setStyle(LineStyle.NONE);
        }
        along().getGrid().setStyle(GRID);
    }

    /** The figures. */
    final Chart figures() {
        return figures;
    }

    /** The widget. */
    final org.eclipse.swtchart.Chart chart() {
        return chart;
    }

    /** The axis of the places or the periods. */
    final IAxis across() {
        return chart.getAxisSet().getXAxis(0);
    }

    /** The axis of the values. */
    final IAxis along() {
        return chart.getAxisSet().getYAxis(0);
    }

    /** Writes the numbers of an axis as the language does. */
    static NumberFormat numbers(Locale language) {
        NumberFormat format = NumberFormat.getNumberInstance(language);
        format.setMaximumFractionDigits(2);
        return format;
    }

    /** The height that it needs, when a line of words is as high as this. */
    abstract int height(int line);

    /** Takes a size. */
    final void layOut(GC gc, int width, int height) {
        forget();
        chart.suspendUpdate(true);
        prepare(gc, width);
        chart.setSize(width, height);
        chart.suspendUpdate(false);
    }

    /** Whatever depends on the width there is. */
    abstract void prepare(GC gc, int width);

    /** Where a figure is, in the coordinates of the image. */
    abstract Rectangle bounds(int index);

    /** The part of the image where the figures are drawn. */
    final Rectangle area() {
        return chart.getPlotArea().getBounds();
    }

    /** Takes the colours of the theme. */
    abstract void colour(Look look);

    /** The image, made anew when the size or the colours have changed. */
    final Image image(Look look) {
        if (image == null || !look.equals(painted)) {
            forget();
            painted = look;
            chart.setBackground(look.back());
            chart.getPlotArea().setBackground(look.back());
            for (IAxis each : List.of(across(), along())) {
                each.getTick().setForeground(look.tones().text());
                each.getGrid().setForeground(look.tones().rule());
            }
            colour(look);
            Point size = chart.getSize();
            ImageGcDrawer drawer = (gc, width, height) -> {
                gc.setBackground(look.back());
                gc.fillRectangle(0, 0, width, height);
                Look.smooth(gc);
                chart.printChart(gc, new Rectangle(0, 0, width, height));
            };
            image = new Image(chart.getDisplay(), drawer, Math.max(1, size.x), Math.max(1, size.y));
        }
        return image;
    }

    private void forget() {
        if (image != null) {
            image.dispose();
            image = null;
        }
    }

    /** Gives back what the system lent. */
    final void dispose() {
        forget();
        if (!chart.isDisposed()) {
            chart.dispose();
        }
    }
}
