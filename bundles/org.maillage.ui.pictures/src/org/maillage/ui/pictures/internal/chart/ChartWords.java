package org.maillage.ui.pictures.internal.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.maillage.ui.pictures.internal.Rows.Line;
import org.maillage.ui.pictures.internal.Texts;
import org.maillage.ui.text.Formats;

/** What charts say. Without widgets. */
final class ChartWords {

    private final Texts texts;
    private final Formats formats;

    ChartWords(Texts texts) {
        this.texts = texts;
        this.formats = new Formats(texts);
    }

    /** What is measured, when. */
    String title(Chart chart) {
        return title(chart, chart.period());
    }

    private String title(Chart chart, String period) {
        return period.isEmpty() ? chart.measure() : texts.of("chart.title", chart.measure(), period);
    }

    /** The unit and the sources. */
    String below(Chart chart) {
        List<String> parts = new ArrayList<>();
        if (!chart.unit().isEmpty()) {
            parts.add(texts.of("chart.unit", chart.unit()));
        }
        chart.sources().forEach(each -> parts.add(texts.of("chart.source", each)));
        return String.join(" · ", parts);
    }

    /** The value with its unit. */
    String value(Figure figure) {
        String value = formats.quantity(figure.value(), figure.unit());
        return figure.approximate() ? texts.of("chart.about", value) : value;
    }

    /** The territory, and what the figure is restricted to. */
    String place(Figure figure) {
        return figure.dimensions().isEmpty() ? figure.place()
                : texts.of("chart.restricted", figure.place(), figure.dimensions());
    }

    /** All of a bar or a point in one sentence. */
    String spoken(Chart chart, Figure figure) {
        return texts.of("chart.bar.spoken", title(chart, figure.period()), place(figure), value(figure));
    }

    /** The same as the picture, row by row, each figure once. */
    List<Line> rows(List<Chart> charts, Consumer<String> open) {
        return charts.stream().flatMap(each -> each.figures().stream()).distinct()
                .map(each -> new Line(List.of(each.measure(), place(each), value(each), each.period(), each.source()),
                        Optional.of(() -> open.accept(each.id())))).toList();
    }
}
