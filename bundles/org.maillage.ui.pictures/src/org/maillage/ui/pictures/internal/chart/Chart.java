package org.maillage.ui.pictures.internal.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Figures that can be compared: the same measure and unit, of several places at one period or of places over several
 * periods. Shares of territories of all levels stand side by side; amounts only with those of the same level, since a region
 * is always more than its départements.
 *
 * @param measure  what is measured
 * @param unit     unit; may be empty
 * @param period   period, from the first to the last over time; may be empty
 * @param overTime whether these are figures of places over several periods
 * @param figures  wider territories first, then the greatest; over time place by place, the oldest first
 * @param sources  who says so, each once
 */
record Chart(String measure, String unit, String period, boolean overTime, List<Figure> figures, List<String> sources) {

    private static final String SHARE = "%";
    private static final String TO = "–";

    private record Measure(String measure, String unit, String level) {

        static Measure of(Figure figure) {
            return new Measure(figure.measure(), figure.unit(), figure.unit().equals(SHARE) ? "" : figure.level());
        }
    }

    private record Place(String place, String dimensions) {

        static Place of(Figure figure) {
            return new Place(figure.place(), figure.dimensions());
        }
    }

    /** Copies. */
    Chart {
        figures = List.copyOf(figures);
        sources = List.copyOf(sources);
    }

    /**
     * Sorts figures into charts, the one with most figures first. A measure that places state for several periods is drawn
     * over time, and side by side for its last period only.
     */
    static List<Chart> of(List<Figure> figures) {
        Map<Measure, List<Figure>> groups = figures.stream()
                .collect(Collectors.groupingBy(Measure::of, LinkedHashMap::new, Collectors.toList()));
        List<Chart> charts = new ArrayList<>();
        groups.values().forEach(each -> add(each, charts));
        charts.sort(Comparator.comparingInt((Chart each) -> each.figures().size()).reversed()
                .thenComparing(Chart::measure).thenComparing(Comparator.comparing(Chart::period).reversed()));
        return charts;
    }

    private static void add(List<Figure> all, List<Chart> charts) {
        List<Figure> told = overTime(all);
        if (!told.isEmpty()) {
            List<Figure> byYear = told.stream().sorted(Comparator.comparingDouble(Figure::year)).toList();
            charts.add(of(byYear.getFirst().period() + TO + byYear.getLast().period(), true, told));
        }
        Set<Figure> drawn = new HashSet<>(told);
        double last = told.stream().mapToDouble(Figure::year).max().orElse(0);
        Map<String, List<Figure>> periods = all.stream()
                .collect(Collectors.groupingBy(Figure::period, LinkedHashMap::new, Collectors.toList()));
        periods.forEach((period, some) -> {
            if (some.getFirst().year() == last || !drawn.containsAll(some)) {
                some.sort(Comparator.comparingInt(Figure::rank).thenComparing(Figure::value).reversed()
                        .thenComparing(Figure::place));
                charts.add(of(period, false, some));
            }
        });
    }

    private static Chart of(String period, boolean overTime, List<Figure> figures) {
        Set<String> sources = new LinkedHashSet<>();
        figures.stream().map(Figure::source).filter(each -> !each.isEmpty()).forEach(sources::add);
        return new Chart(figures.getFirst().measure(), figures.getFirst().unit(), period, overTime, figures,
                List.copyOf(sources));
    }

    /** The figures of places that state several periods; two figures of a place at one period cannot be told apart in a line. */
    private static List<Figure> overTime(List<Figure> all) {
        Map<Place, Map<Double, Figure>> places = new LinkedHashMap<>();
        Map<Place, Integer> counts = new HashMap<>();
        all.stream().filter(each -> !Double.isNaN(each.year()))
                .sorted(Comparator.comparingInt(Figure::rank).reversed().thenComparing(Figure::place)
                        .thenComparing(Figure::year))
                .forEach(each -> {
                    places.computeIfAbsent(Place.of(each), key -> new LinkedHashMap<>()).put(each.year(), each);
                    counts.merge(Place.of(each), 1, Integer::sum);
                });
        return places.entrySet().stream()
                .filter(each -> each.getValue().size() > 1 && each.getValue().size() == counts.get(each.getKey()))
                .flatMap(each -> each.getValue().values().stream()).toList();
    }

    /** The greatest value, or one where all are nothing or less. */
    BigDecimal greatest() {
        return figures.stream().map(Figure::value).max(Comparator.naturalOrder()).filter(each -> each.signum() > 0)
                .orElse(BigDecimal.ONE);
    }

    /** The one figure of a wider territory than all others, which the others can be read against; shares only. */
    Optional<Figure> reference() {
        boolean one = unit.equals(SHARE) && figures.size() > 1 && figures.get(0).rank() > figures.get(1).rank();
        return one ? Optional.of(figures.getFirst()) : Optional.empty();
    }
}
