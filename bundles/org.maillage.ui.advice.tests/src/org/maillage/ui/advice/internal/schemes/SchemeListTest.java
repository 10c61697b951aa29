package org.maillage.ui.advice.internal.schemes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.maillage.api.match.Calendar;
import org.maillage.api.match.Fit;
import org.maillage.api.match.MatchReport;
import org.maillage.api.match.SchemeMatch;
import org.maillage.api.match.Truth;
import org.maillage.api.match.Verdict;
import org.maillage.model.MaillageFactory;
import org.maillage.ui.advice.internal.schemes.SchemeList.Filter;

class SchemeListTest {

    private final MatchReport report = new MatchReport(MaillageFactory.eINSTANCE.createProfile(),
            LocalDate.of(2026, 11, 29), List.of(),
            List.of(scheme("a", "Prêt d’honneur", ""), scheme("b", "Aide à l’embauche", ""),
                    scheme("c", "Prêt fermé", "closed"), scheme("d", "Prêt d’ailleurs", "territory"),
                    scheme("e", "Garantie", "territory")),
            Map.of("territory", 2, "closed", 1), 5, List.of());

    static SchemeMatch scheme(String id, String title, String aside) {
        return new SchemeMatch(id, "", title, aside.equals("closed") ? Verdict.CLOSED : Verdict.UNKNOWN, Verdict.UNKNOWN,
                List.of(), List.of(), List.of(), new Calendar(Truth.UNKNOWN), Optional.empty(), Fit.none, 0,
                Optional.empty(), Optional.empty(), Optional.of(aside).filter(each -> !each.isEmpty()), "", List.of());
    }

    private static List<String> ids(SchemeList list) {
        return list.rows().stream().map(SchemeMatch::id).toList();
    }

    @Test
    void whatIsSetAsideIsCountedByReasonAndNotShown() {
        SchemeList list = SchemeList.of(report, Filter.ALL, Set.of());
        assertEquals(List.of("a", "b"), ids(list));
        assertEquals(List.of("territory", "closed"), List.copyOf(list.aside().keySet()));
        assertEquals(2, list.aside().get("territory"));
    }

    @Test
    void aReasonOpensWhatWasSetAsideForIt() {
        assertEquals(List.of("d", "e"), ids(SchemeList.of(report, new Filter("", Optional.of("territory")), Set.of())));
    }

    @Test
    void wordsNarrowBothWithoutAccents() {
        SchemeList list = SchemeList.of(report, new Filter("pret", Optional.empty()), Set.of());
        assertEquals(List.of("a"), ids(list));
        assertEquals(2, list.total());
        assertEquals(Map.of("closed", 1, "territory", 1), list.aside());
    }

    @Test
    void whatASearchFindsIsKeptWhateverTheTitle() {
        assertEquals(List.of("b"), ids(SchemeList.of(report, new Filter("camion", Optional.empty()), Set.of("b"))));
    }
}
