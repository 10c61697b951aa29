package org.maillage.ui.pictures.internal.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class ChartTest {

    private static Figure figure(String measure, String place, int rank, String value, String unit, String period) {
        return new Figure("t:" + place, place, measure, place, "level" + rank, rank, new BigDecimal(value), false, unit,
                period, "", "Insee");
    }

    @Test
    void sharesOfAllLevelsStandTogetherTheWidestFirst() {
        List<Chart> charts = Chart.of(List.of(figure("Part", "Indre", 5, "11.5", "%", "2015"),
                figure("Part", "Région", 6, "10.5", "%", "2015"), figure("Part", "Cher", 5, "12", "%", "2015")));
        assertEquals(1, charts.size());
        assertEquals(List.of("Région", "Cher", "Indre"), charts.getFirst().figures().stream().map(Figure::place).toList());
        assertEquals(Optional.of("Région"), charts.getFirst().reference().map(Figure::place));
        assertEquals(List.of("Insee"), charts.getFirst().sources(), "a source is said once");
    }

    @Test
    void amountsAreOnlyComparedWithThoseOfTheSameLevel() {
        assertEquals(2, Chart.of(List.of(figure("Emplois", "Indre", 5, "4000", "emplois", "2015"),
                figure("Emplois", "Région", 6, "90000", "emplois", "2015"))).size());
    }

    @Test
    void otherPeriodsAndUnitsAreOtherCharts() {
        assertEquals(3, Chart.of(List.of(figure("Part", "Indre", 5, "1", "%", "2015"),
                figure("Part", "Indre", 5, "1", "%", "2016"), figure("Part", "Indre", 5, "1", "", "2016"))).size());
    }

    @Test
    void theLongestBarIsTheGreatestAndNothingIsNegative() {
        Chart chart = Chart.of(List.of(figure("Solde", "A", 5, "-3", "%", ""), figure("Solde", "B", 5, "6", "%", ""),
                figure("Solde", "C", 5, "3", "%", ""))).getFirst();
        assertEquals(1, chart.share(chart.figures().getFirst()));
        assertEquals(0.5, chart.share(chart.figures().get(1)));
        assertEquals(0, chart.share(chart.figures().get(2)));
        assertTrue(chart.reference().isEmpty(), "no territory is wider than the others");
    }
}
