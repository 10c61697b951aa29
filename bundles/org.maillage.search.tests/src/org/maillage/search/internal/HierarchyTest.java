package org.maillage.search.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maillage.api.search.Facet;
import org.maillage.api.search.Filter;
import org.maillage.api.search.SearchRequest;
import org.maillage.api.search.SearchResult;
import org.maillage.model.Concept;
import org.maillage.model.SupportScheme;

/** A filter by a concept finds what is narrower, and the concept counts as much as its filter finds. */
class HierarchyTest {

    private static final SearchRequest ALL = SearchRequest.of("", 20).withTypes(List.of("SupportScheme"));

    @TempDir
    private Path folder;
    private SearchBed bed;

    @BeforeEach
    void open() throws Exception {
        bed = new SearchBed(folder);
        bed.with(concept("Transition"), concept("Energie", "transition"), concept("Solaire", "energie"),
                concept("Eolien", "energie"), concept("Logement"),
                scheme("Toits", "solaire"), scheme("Parcs", "solaire", "eolien"), scheme("Audits", "energie"),
                scheme("Habitat", "logement", "eolien"), scheme("Foyers", "logement"), scheme("Rien"));
    }

    @AfterEach
    void close() throws Exception {
        bed.close();
    }

    private static Concept concept(String title, String... broader) {
        Concept made = SearchBed.concept(title);
        List.of(broader).forEach(each -> made.getBroader().add("fiches:" + each));
        return made;
    }

    private static SupportScheme scheme(String title, String... themes) {
        SupportScheme made = SearchBed.scheme(title);
        List.of(themes).forEach(each -> made.getThemes().add("fiches:" + each));
        return made;
    }

    private SearchResult filtered(Filter filter) throws Exception {
        return bed.service.search(ALL.withFilters(List.of(filter)), Locale.FRENCH);
    }

    private Map<String, Integer> counts(SearchRequest request) throws Exception {
        Map<String, Integer> counts = new TreeMap<>();
        for (Facet.Value each : bed.service.search(request.withFacets(List.of("themes")), Locale.FRENCH).facets()
                .getFirst().values()) {
            counts.put(each.value().replace("fiches:", ""), each.count());
        }
        return counts;
    }

    @Test
    void everyLevelCountsEachEntryBelowItOnce() throws Exception {
        assertEquals(Map.of("transition", 4, "energie", 4, "solaire", 2, "eolien", 2, "logement", 2, "?", 1),
                counts(ALL));
        assertEquals(Map.of("transition", 1, "energie", 1, "solaire", 1), counts(ALL.withText("toits")));
    }

    @Test
    void aFilterFindsWhatItsValueCounts() throws Exception {
        for (Map.Entry<String, Integer> each : counts(ALL).entrySet()) {
            String value = each.getKey().equals("?") ? "?" : "fiches:" + each.getKey();
            assertEquals((long) each.getValue(), filtered(Filter.of("themes", value)).total(), value);
        }
    }

    @Test
    void aConceptThatNoEntryNamesIsFoundByItsTitle() throws Exception {
        assertEquals(4, filtered(Filter.of("themes", "Transition")).total());
        assertFalse(filtered(Filter.of("themes", "Transition")).hits().isEmpty());
        assertEquals(4, bed.search("theme:transition", "SupportScheme").total());
    }

    @Test
    void whatIsExcludedTakesWhatIsNarrowerWithIt() throws Exception {
        assertEquals(2, filtered(new Filter("themes", List.of("fiches:energie"), true)).total());
    }

    @Test
    void aCircleOfConceptsHarmsNobody() throws Exception {
        bed.with(concept("Oeuf", "poule"), concept("Poule", "oeuf"), scheme("Elevage", "poule"));
        assertEquals(Map.of("oeuf", 1, "poule", 1), counts(ALL));
        assertEquals(1, filtered(Filter.of("themes", "fiches:oeuf")).total());
    }
}
