package org.maillage.ui.internal.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.maillage.api.search.Facet;
import org.maillage.api.search.FieldInfo;
import org.maillage.api.search.FieldInfo.Use;
import org.maillage.api.search.Filter;
import org.maillage.api.search.SearchRequest;
import org.maillage.api.search.Suggestion;
import org.maillage.ui.internal.Texts;

class QuestionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Question LOANS = Question.of("prêt").toggle("natures", "voc:nature/pret");

    private final Narrowing narrowing = new Narrowing(new Texts(Locale.FRENCH));

    @Test
    void aSecondValueOfAFieldIsAnAlternative() {
        Question two = LOANS.toggle("natures", "voc:nature/garantie");
        assertTrue(two.has("natures", "voc:nature/pret") && two.has("natures", "voc:nature/garantie"));
        assertFalse(two.toggle("natures", "voc:nature/pret").has("natures", "voc:nature/pret"));
        assertEquals(Question.of("prêt"), two.without("natures"));
    }

    @Test
    void theRequestCarriesEverything() {
        SearchRequest request = LOANS.withPlace(Optional.of(new Question.Place("cog:r/24", "Centre", true)))
                .withOpenToday(true).forList(TODAY, List.of("deadline"), 100);
        assertEquals("prêt", request.text());
        assertEquals(List.of(Filter.of("natures", "voc:nature/pret")), request.filters());
        assertEquals("cog:r/24", request.territory().orElseThrow().place());
        assertTrue(request.territory().orElseThrow().inside());
        assertEquals(Optional.of(TODAY), request.openOn());
        assertEquals(100, request.limit());
        assertTrue(request.details().highlights());
    }

    @Test
    void eachThingChosenCanBeGivenUpAndAllAtOnce() {
        Question question = LOANS.withOpenToday(true);
        List<Narrowing.Way> ways = narrowing.crosses(question, (field, value) -> "Prêt");
        assertEquals(List.of("Prêt ✕", "Ouvert aujourd’hui ✕", "Tout effacer"),
                ways.stream().map(Narrowing.Way::text).toList());
        assertFalse(ways.getFirst().change().apply(question).has("natures", "voc:nature/pret"));
        assertEquals(Question.of("prêt"), ways.getLast().change().apply(question));
    }

    @Test
    void anEmptyResultHasWaysOut() {
        List<Suggestion> found = List.of(
                new Suggestion(Suggestion.Kind.CORRECTION, "prêts", "prêts", "", 12),
                new Suggestion(Suggestion.Kind.WITHOUT_FILTER, "Natures\u00a0: Prêt", "natures", "", 1),
                new Suggestion(Suggestion.Kind.BROADER_TERRITORY, "Loiret", "cog:d/45", "", 4));
        List<Narrowing.Way> ways = narrowing.out(found, LOANS);
        assertEquals("prêts (12 fiches)", ways.getFirst().text());
        assertEquals("prêts", ways.getFirst().change().apply(LOANS).text());
        assertFalse(ways.get(1).change().apply(LOANS).isNarrowed());
        assertEquals("cog:d/45", ways.get(2).change().apply(LOANS).place().orElseThrow().id());
        assertEquals("Sans aucun filtre", narrowing.out(List.of(), LOANS).getFirst().text(), "never a dead end");
    }

    @Test
    void theRestOfAFieldIsShownOnDemandAndWhatIsChosenAlways() {
        List<Facet.Value> values = java.util.stream.IntStream.range(0, 20)
                .mapToObj(i -> new Facet.Value("v" + i, "V " + i, 20 - i, i == 15)).toList();
        List<Facet.Value> all = new java.util.ArrayList<>(values);
        all.add(new Facet.Value(Filter.UNKNOWN, "Non renseigné", 3, false));
        FacetGroup group = FacetGroup.of(List.of(new Facet("natures", "Natures", all, 4)), LOANS, field -> 6).getFirst();
        assertEquals(List.of("v0", "v1", "v2", "v3", "v4", "v5", "v15", "?", "voc:nature/pret"), group.values().stream()
                .map(Facet.Value::value).toList());
        assertEquals(13 + 4, group.more());
        assertEquals(2, group.chosen());
    }

    @Test
    void aFieldThatTellsNothingApartIsLeftOut() {
        Facet unknown = new Facet("stages", "Stades", List.of(new Facet.Value("?", "Non renseigné", 9, false)), 0);
        assertEquals(List.of(), FacetGroup.of(List.of(unknown), Question.ALL, field -> 6));
    }

    @Test
    void theFieldsOfATypeComeWithIt() {
        List<FieldInfo> fields = List.of(new FieldInfo("legalForm", "Forme", Set.of(Use.FACET), Set.of("Structure")),
                new FieldInfo("mode", "Modalité", Set.of(Use.FACET), Set.of("Training")));
        assertFalse(FacetFields.of(Question.ALL, fields).contains("legalForm"));
        List<String> ofStructure = FacetFields.of(Question.ALL.toggle("type", "Structure"), fields);
        assertTrue(ofStructure.contains("legalForm") && !ofStructure.contains("mode"), ofStructure.toString());
    }
}
