package org.maillage.ui.internal.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;
import org.maillage.api.search.Hit.Highlight;
import org.maillage.api.search.Hit;
import org.maillage.api.search.TerritoryFit;
import org.maillage.ui.internal.Texts;
import org.maillage.ui.widgets.Row;
import org.maillage.ui.widgets.Words.Tone;

class HitRowTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private final HitRow rows = new HitRow(new Texts(Locale.FRENCH), UnaryOperator.identity(),
            UnaryOperator.identity(), TODAY);

    private Row row(Map<String, List<String>> columns, TerritoryFit fit, Highlight... highlights) {
        Hit hit = new Hit("national:a", "", "national", "Dispositif", "Prêt solidaire", "Un résumé.", 1, fit, columns,
                List.of(highlights), List.of());
        return rows.row(hit, Arrays.asList(Column.values()), false, "");
    }

    private String first(Map<String, List<String>> columns) {
        return row(columns, TerritoryFit.NOT_ASKED).facts().getFirst().text();
    }

    @Test
    void theNextDeadlineComesWithTheDaysLeft() {
        Row row = row(Map.of("deadline", List.of("2027-03-01", "2025-01-31", "2026-11-30")), TerritoryFit.NOT_ASKED);
        assertEquals("jusqu’au 30\u00a0nov.\u00a02026 (dans 10 jours) · Dispositif",
                row.facts().getFirst().text());
        assertEquals(Tone.WARNING, row.facts().getFirst().pieces().getFirst().tone(), "soon");
    }

    @Test
    void aSchemeWhoseLastDeadlineIsPastSaysSo() {
        assertEquals("clos depuis le 31\u00a0janv.\u00a02025 · Dispositif",
                first(Map.of("deadline", List.of("2025-01-31"), "openness", List.of("Par appels"))));
    }

    @Test
    void withoutADeadlineTheOpeningIsSaid() {
        assertEquals("ouverture permanente · Dispositif", first(Map.of("openness", List.of("Permanente"))));
        assertEquals("Dispositif", first(Map.of("openness", List.of("Inconnue"))), "nothing is known");
    }

    @Test
    void amountsReadAsPeopleWriteThem() {
        assertEquals("jusqu’à 200\u202f000\u00a0€ · Dispositif · Prêt",
                first(Map.of("amount", List.of("5000", "200000"), "natures", List.of("Prêt"))));
        assertEquals("de 5\u202f000\u00a0€ à 20\u202f000\u00a0€ · Dispositif",
                first(Map.of("amount", List.of("20000"), "amountMin", List.of("5000"))));
    }

    @Test
    void whoIsEligibleIsNamedOnce() {
        Row row = row(Map.of("audiences", List.of("Association", "Entreprise"), "eligibleFamilies",
                List.of("Association", "Fondation")), TerritoryFit.NOT_ASKED);
        assertTrue(row.facts().get(1).text().contains("Pour\u00a0: Association, Entreprise +1"),
                row.facts().get(1).text());
    }

    @Test
    void anEntryWithoutTerritoryIsToldApart() {
        Row row = row(Map.of(), TerritoryFit.UNKNOWN);
        assertTrue(row.facts().get(1).text().startsWith("territoire non renseigné"), row.facts().get(1).text());
    }

    @Test
    void doubtComesBeforeTheAgeOfTheVerification() {
        Map<String, List<String>> columns = Map.of("verifiedOn", List.of("2026-11-20"), "toVerify", List.of("Oui"));
        assertEquals("à vérifier · national", row(columns, TerritoryFit.NOT_ASKED).facts().get(1).text());
        assertEquals("vérifiée aujourd’hui · national", row(Map.of("verifiedOn", List.of("2026-11-20")),
                TerritoryFit.NOT_ASKED).facts().get(1).text());
    }

    @Test
    void theWordsFoundAreMarked() {
        Row row = row(Map.of(), TerritoryFit.NOT_ASKED,
                new Highlight("title", "Prêt solidaire", List.of(new Highlight.Mark(0, 4))),
                new Highlight("description", "Un prêt sans intérêt", List.of(new Highlight.Mark(3, 7))));
        assertEquals("Prêt", row.title().pieces().getFirst().text());
        assertEquals(Tone.MARK, row.title().pieces().getFirst().tone());
        assertEquals("Un prêt sans intérêt", row.excerpt().text());
        assertEquals("prêt", row.excerpt().pieces().get(1).text());
    }

    @Test
    void onlyTheColumnsChosenAreSaid() {
        Hit hit = new Hit("national:a", "", "national", "Dispositif", "Prêt", "", 1);
        assertEquals(List.of("Nouveau · Dispositif", ""), rows.row(hit, List.of(Column.TYPE), true, "").facts().stream()
                .map(each -> each.text()).toList());
    }

    @Test
    void whatAPluginAddsBeginsTheLastLine() {
        Hit hit = new Hit("national:a", "", "national", "Outil", "Un outil", "", 1);
        assertEquals(List.of("Outil", "Ouvert le mardi"), rows.row(hit, List.of(Column.TYPE), false, "Ouvert le mardi").facts()
                .stream().map(each -> each.text()).toList());
    }
}
