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
                period, FigureReader.year(period), "", "Insee");
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
                figure("Part", "Cher", 5, "1", "%", "2016"), figure("Part", "Indre", 5, "1", "", "2016"))).size());
    }

    @Test
    void periodsOfTheSamePlacesAreDrawnOverTimeAndTheLastOfThemSideBySide() {
        List<Chart> charts = Chart.of(List.of(figure("Part", "Cher", 5, "12", "%", "2019"),
                figure("Part", "Cher", 5, "11", "%", "2015"), figure("Part", "Indre", 5, "9", "%", "2015"),
                figure("Part", "Indre", 5, "10", "%", "2019-06"), figure("Part", "Loiret", 5, "8", "%", "2019")));
        assertEquals(List.of("2015–2019-06", "2019", "2019-06"), charts.stream().map(Chart::period).toList());
        Chart overTime = charts.getFirst();
        assertTrue(overTime.overTime());
        assertEquals(List.of("11", "12", "9", "10"), overTime.figures().stream().map(each -> each.value().toString())
                .toList(), "place by place, the oldest first");
    }

    @Test
    void twoFiguresOfAPlaceAtOnePeriodMakeNoLine() {
        assertTrue(Chart.of(List.of(figure("Part", "Cher", 5, "12", "%", "2019"),
                figure("Part", "Cher", 5, "11", "%", "2019"), figure("Part", "Cher", 5, "9", "%", "2015"))).stream()
                .noneMatch(Chart::overTime));
    }

    @Test
    void aMonthAndADayArePartsOfTheirYear() {
        assertEquals(2015, FigureReader.year("2015"));
        assertEquals(2015 + 181.0 / 365, FigureReader.year("2015-07"));
        assertEquals(2016 + 365.0 / 366, FigureReader.year("2016-12-31"));
        assertTrue(Double.isNaN(FigureReader.year("2015 à 2019")));
        assertTrue(Double.isNaN(FigureReader.year(null)));
    }

    @Test
    void theGreatestIsNeverNothingAndOnlyAWiderTerritoryIsReadAgainst() {
        Chart chart = Chart.of(List.of(figure("Solde", "A", 5, "-3", "%", ""), figure("Solde", "B", 5, "6", "%", "")))
                .getFirst();
        assertEquals(new BigDecimal("6"), chart.greatest());
        assertTrue(chart.reference().isEmpty(), "no territory is wider than the others");
        assertEquals(BigDecimal.ONE, Chart.of(List.of(figure("Solde", "A", 5, "-3", "%", ""))).getFirst().greatest());
    }
}
