package org.maillage.ui.pictures.internal.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Figures that can be compared: the same measure, unit and period. Shares of territories of all levels stand side by side;
 * amounts only with those of the same level, since a region is always more than its départements.
 *
 * @param measure what is measured
 * @param unit    unit; may be empty
 * @param period  period; may be empty
 * @param figures wider territories first, then the greatest
 * @param sources who says so, each once
 */
record Chart(String measure, String unit, String period, List<Figure> figures, List<String> sources) {

    private static final String SHARE = "%";

    private record Key(String measure, String unit, String period, String level) {
    }

    /** Copies. */
    Chart {
        figures = List.copyOf(figures);
        sources = List.copyOf(sources);
    }

    /** Sorts figures into charts, the one with most figures first. */
    static List<Chart> of(List<Figure> figures) {
        Map<Key, List<Figure>> groups = new LinkedHashMap<>();
        for (Figure each : figures) {
            String level = each.unit().equals(SHARE) ? "" : each.level();
            groups.computeIfAbsent(new Key(each.measure(), each.unit(), each.period(), level),
                    key -> new ArrayList<>()).add(each);
        }
        List<Chart> charts = new ArrayList<>();
        groups.forEach((key, all) -> {
            all.sort(Comparator.comparingInt(Figure::rank).thenComparing(Figure::value).reversed()
                    .thenComparing(Figure::place));
            Set<String> sources = new LinkedHashSet<>();
            all.stream().map(Figure::source).filter(each -> !each.isEmpty()).forEach(sources::add);
            charts.add(new Chart(key.measure(), key.unit(), key.period(), all, List.copyOf(sources)));
        });
        charts.sort(Comparator.comparingInt((Chart each) -> each.figures().size()).reversed()
                .thenComparing(Chart::measure).thenComparing(Comparator.comparing(Chart::period).reversed()));
        return charts;
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

    /** How long a bar is, from 0 to 1. */
    double share(Figure figure) {
        return Math.max(0, figure.value().doubleValue() / greatest().doubleValue());
    }
}
