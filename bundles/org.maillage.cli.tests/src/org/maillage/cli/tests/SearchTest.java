package org.maillage.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.maillage.cli.internal.Maillage.maillage;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.maillage.api.search.Filter;
import org.maillage.api.search.Hit;
import org.maillage.api.search.SearchRequest;
import org.maillage.api.search.SearchService;
import org.maillage.api.search.SortOrder;
import org.maillage.api.search.TerritoryFilter;
import org.maillage.cli.ExitCode;
import org.maillage.cli.internal.Maillage.Result;
import org.osgi.framework.Constants;

import com.fasterxml.jackson.databind.JsonNode;

/** {@code search TEXT}, over a search that is made up. */
class SearchTest {

    private static final Hit HIT = new Hit("national:dla", "source-1", "national", "SupportScheme",
            "Dispositif \"local\", dit DLA", "Accompagnement gratuit", 2.5f);

    @RegisterExtension
    private final Installation installation = new Installation();
    private final FakeSearch search = new FakeSearch().finds(12, HIT);

    @BeforeEach
    void replaceTheSearch() {
        installation.register(SearchService.class, search, Map.of(Constants.SERVICE_RANKING, Integer.MAX_VALUE));
    }

    @Test
    void wordsAreSearchedTogether() {
        assertEquals(ExitCode.DONE, maillage("search", "conseil", "aux", "associations").exit());
        assertEquals("conseil aux associations", search.asked().text());
        assertEquals(10, search.asked().limit());
    }

    @Test
    void withoutWordsEverythingIsFound() {
        maillage("search");
        assertEquals("", search.asked().text());
    }

    @Test
    void aWordMayBeginWithAnAtSign() {
        maillage("search", "@insee");
        assertEquals("@insee", search.asked().text());
    }

    @Test
    void optionsNarrowTheSearch() {
        maillage("search", "eau", "--type", "Tool", "--type", "Guide", "--limit", "3", "--offset", "6");
        assertEquals(new SearchRequest("eau", List.of("Tool", "Guide"), 3, 6)
                .withDetails(new SearchRequest.Details(true, false, true)), search.asked());
    }

    @Test
    void hitsAreShownWithTheirTypeInTheLanguageOfThePerson() {
        assertEquals("""
                Dispositif "local", dit DLA
                  national:dla · Dispositif d’aide
                  Accompagnement gratuit

                12 fiches trouvées, 1 montrées en 3 ms.
                """, maillage("search", "dla").out());
        assertTrue(maillage("--lang", "en", "search", "dla").out().endsWith("12 entries found, 1 shown in 3 ms.\n"));
    }

    @Test
    void filtersTerritoryDayAndOrderAreHandedOn() {
        maillage("search", "eau", "--type", "tool", "--territory", "Nantes", "--inside", "--filter", "natures=prêt",
                "--filter", "natures=garantie", "--filter", "openness!=ended", "--facets", "natures,type", "--columns",
                "deadline", "--open-on", "2026-12-01", "--sort", "deadline", "--explain");
        SearchRequest asked = search.asked();
        assertEquals(List.of("Tool"), asked.types());
        assertEquals(Optional.of(new TerritoryFilter("Nantes", true)), asked.territory());
        assertEquals(Set.of(Filter.of("natures", "prêt", "garantie"), new Filter("openness", List.of("ended"), true)),
                Set.copyOf(asked.filters()));
        assertEquals(List.of("natures", "type"), asked.facets());
        assertEquals(List.of("deadline"), asked.columns());
        assertEquals(Optional.of(LocalDate.of(2026, 12, 1)), asked.openOn());
        assertEquals(SortOrder.DEADLINE, asked.sort());
        assertTrue(asked.details().reasons());
    }

    @Test
    void aFilterThatCannotBeReadIsRefused() {
        Result result = maillage("search", "eau", "--filter", "natures");
        assertEquals(ExitCode.USAGE, result.exit());
        assertTrue(result.err().contains("--filter champ=valeur"), result.err());
        assertEquals(ExitCode.USAGE, maillage("search", "eau", "--open-on", "demain").exit());
        assertEquals(ExitCode.USAGE, maillage("search", "eau", "--sort", "couleur").exit());
    }

    @Test
    void fieldsAreListed() {
        assertEquals("natures", maillage("search", "--fields", "--format", "csv").csv().getFirst().get("field"));
    }

    @Test
    void nothingFoundIsSaidWithAdvice() {
        search.finds(0);
        Result result = maillage("search", "introuvable");
        assertEquals(ExitCode.DONE, result.exit());
        assertEquals("Aucune fiche trouvée. Essayez moins de mots, ou des mots plus généraux.\n", result.out());
    }

    @Test
    void jsonHasTheTotalTheTimeAndTheHits() {
        JsonNode json = maillage("search", "dla", "--format", "json").json();
        assertEquals(12, json.get("total").asLong());
        assertEquals(3.0, json.get("tookMs").asDouble());
        JsonNode hit = json.get("hits").get(0);
        assertEquals(List.of("id", "sourceId", "collection", "type", "title", "summary", "score", "highlights"),
                Fields.of(hit));
        assertEquals("Dispositif \"local\", dit DLA", hit.get("title").asText());
        assertEquals(2.5, hit.get("score").asDouble());
    }

    @Test
    void csvHasTheHits() {
        Map<String, String> row = maillage("search", "dla", "--format", "csv").csv().getFirst();
        assertEquals("Dispositif \"local\", dit DLA", row.get("title"));
        assertEquals("source-1", row.get("sourceId"));
    }

    @Test
    void indexingIsToldBesideTheResult() {
        search.indexes("voc", "cvl").isReadOnly().meetsAProblem();
        Result result = maillage("search", "dla", "--format", "json");
        assertEquals(12, result.json().get("total").asLong());
        assertTrue(result.err().contains("Centre-Val de Loire (2/2)"), result.err());
        assertTrue(result.err().contains("Un autre Maillage écrit dans les données"), result.err());
        assertTrue(result.err().contains("Un fichier n’a pas pu être indexé"), result.err());
    }

    @Test
    void anUnknownTypeIsRefused() {
        Result result = maillage("search", "eau", "--type", "Outil");
        assertEquals(ExitCode.USAGE, result.exit());
        assertTrue(result.err().contains("SupportScheme, Territory, Tool"), result.err());
    }

    @Test
    void negativeNumbersAreRefused() {
        Result result = maillage("search", "eau", "--limit=-1");
        assertEquals(ExitCode.USAGE, result.exit());
        assertEquals("--limit et --offset attendent un nombre positif ou nul.\n", result.err());
    }
}
