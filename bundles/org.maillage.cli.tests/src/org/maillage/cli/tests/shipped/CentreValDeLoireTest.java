package org.maillage.cli.tests.shipped;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.cli.tests.Installation;
import org.maillage.model.Concept;
import org.maillage.model.Observation;
import org.maillage.model.PolicyLever;
import org.maillage.model.StrategyPart;
import org.maillage.model.StrategyPartKind;

/** What the chamber of Centre-Val de Loire wrote: its strategy 2025, and its leaflet for local authorities. */
class CentreValDeLoireTest {

    private static final String STRATEGY = "cvl:strategie/2025";

    @RegisterExtension
    private final Installation installation = new Installation();
    private Shipped shipped;

    @BeforeEach
    void read() {
        shipped = new Shipped(installation);
    }

    @Test
    void theStrategyHasFourMissionsWithTheirOrientations() {
        List<StrategyPart> missions = shipped.parts(STRATEGY, StrategyPartKind.MISSION);
        assertEquals(List.of("1", "2", "3", "4"), missions.stream().map(StrategyPart::getNotation).toList());
        assertEquals(List.of(4, 4, 3, 5), missions.stream()
                .map(each -> shipped.parts(each.getId(), StrategyPartKind.ORIENTATION).size()).toList());
    }

    @Test
    void theTwelveFieldsOfLocalPolicyAreThereAndEachHasALever() {
        Set<String> fields = shipped.entries("voc", Concept.class).stream().map(Concept::getId)
                .filter(each -> each.startsWith("voc:politique-locale/")).collect(Collectors.toSet());
        assertEquals(12, fields.size());
        Set<String> covered = shipped.entries("cvl", PolicyLever.class).stream()
                .filter(each -> !each.getActions().isEmpty()).map(PolicyLever::getField)
                .filter(fields::contains).collect(Collectors.toSet());
        assertEquals(fields, covered);
    }

    /**
     * The leaflet « L’économie sociale et solidaire pour une politique de développement ancrée sur son territoire », table
     * under « Des exemples de la région » (the text has no page numbers): share of employees, share of employing
     * establishments, in per cent; Insee, Clap 2015.
     */
    @ParameterizedTest
    @CsvSource({ "departement/18, 10.79, 10.00", "departement/28, 9.90, 11.20", "departement/36, 11.50, 12.20",
            "departement/37, 11.44, 11.54", "departement/41, 9.90, 12.77", "departement/45, 9.80, 10.70",
            "region/24, 10.50, 11.10" })
    void theFiguresOfTheTableAreThoseOfTheLeaflet(String area, BigDecimal employees, BigDecimal establishments) {
        assertFigure(employees, figures("part-salaries", area));
        assertFigure(establishments, figures("part-etablissements-employeurs", area));
    }

    @Test
    void theTableHasFourteenFigures() {
        assertEquals(14, shipped.entries("cvl", Observation.class).stream()
                .filter(each -> each.getSources().stream().anyMatch(source -> source.getLocator() != null
                        && source.getLocator().startsWith("Tableau des exemples de la région")))
                .count());
    }

    private static void assertFigure(BigDecimal expected, List<Observation> found) {
        assertEquals(List.of(expected), found.stream().map(Observation::getValue).toList());
        assertEquals("%", found.getFirst().getUnit());
        assertEquals("2015", found.getFirst().getPeriod());
        assertEquals("cvl:documents/plaquette-collectivites", found.getFirst().getSources().getFirst().getEntry());
    }

    private List<Observation> figures(String measure, String area) {
        return shipped.entries("cvl", Observation.class).stream()
                .filter(each -> ("voc:mesure/" + measure).equals(each.getMeasure()))
                .filter(each -> ("cog:" + area).equals(each.getArea())).toList();
    }
}
