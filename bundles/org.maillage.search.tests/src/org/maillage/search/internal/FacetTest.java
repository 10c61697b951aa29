package org.maillage.search.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maillage.api.MaillageException;
import org.maillage.api.search.Facet;
import org.maillage.api.search.FieldInfo;
import org.maillage.api.search.Filter;
import org.maillage.api.search.Hit;
import org.maillage.api.search.SearchRequest;
import org.maillage.api.search.SearchResult;
import org.maillage.api.search.SortOrder;
import org.maillage.model.Call;
import org.maillage.model.Openness;
import org.maillage.model.SupportScheme;
import org.maillage.model.Tool;

/** Counts and filters are what a count over the source gives. */
class FacetTest {

    private static final int COUNT = 400;
    private static final List<SupportScheme> SCHEMES = Fixture.schemes(COUNT, 7);
    private static final SearchRequest ALL = SearchRequest.of("aide", COUNT);

    @TempDir
    private Path folder;
    private SearchBed bed;

    @BeforeEach
    void open() throws Exception {
        bed = new SearchBed(folder);
        Fixture.fill(bed, SCHEMES);
    }

    @AfterEach
    void close() throws Exception {
        bed.close();
    }

    private SearchResult search(SearchRequest request) throws MaillageException {
        return bed.service.search(request, Locale.FRENCH);
    }

    private Map<String, Integer> counts(SearchRequest request, String facet) throws MaillageException {
        Map<String, Integer> counts = new TreeMap<>();
        Facet found = search(request.withFacets(List.of(facet))).facets().getFirst();
        assertEquals(facet, found.field());
        found.values().stream().filter(each -> each.count() > 0)
                .forEach(each -> counts.put(each.value(), each.count()));
        return counts;
    }

    private static Map<String, Integer> expected(Predicate<SupportScheme> filter,
            Function<SupportScheme, List<String>> values) {
        Map<String, Integer> counts = new TreeMap<>();
        SCHEMES.stream().filter(filter).forEach(scheme -> {
            List<String> found = values.apply(scheme);
            (found.isEmpty() ? List.of("?") : found).forEach(each -> counts.merge(each, 1, Integer::sum));
        });
        return counts;
    }

    private static boolean speaksOf(SupportScheme scheme, String word) {
        return scheme.getTitle().contains(word) || scheme.getDescription().contains(word);
    }

    @Test
    void countsAreThoseOfTheSource() throws MaillageException {
        assertEquals(expected(each -> true, SupportScheme::getNatures), counts(ALL, "natures"));
        assertEquals(expected(each -> true, SupportScheme::getEligibilityTerritories), counts(ALL, "territory"));
        assertEquals(expected(each -> true, each -> List.of(each.getOpenness().getLiteral())),
                counts(ALL, "openness"));
        assertEquals(Map.of("SupportScheme", COUNT), counts(ALL, "type"));
        assertEquals(Map.of("fiches", COUNT), counts(ALL, "collection"));
        assertEquals(Map.of("?", COUNT), counts(ALL, "funders"));
    }

    @Test
    void countsFollowTheQuery() throws MaillageException {
        assertEquals(expected(each -> speaksOf(each, "rural"), SupportScheme::getNatures),
                counts(ALL.withText("rural"), "natures"));
    }

    @Test
    void countsAreTheSameInSeveralSegments() throws Exception {
        Tool tool = SearchBed.tool("Tableur rural");
        bed.content.put("outils", tool);
        bed.refresh();
        assertEquals(expected(each -> true, SupportScheme::getNatures), counts(ALL, "natures"));
        assertEquals(Map.of("SupportScheme", COUNT, "Tool", 1), counts(SearchRequest.of("", 1)
                .withFilters(List.of(Filter.of("collection", "outils", "fiches"))), "type"));
    }

    @Test
    void severalValuesOfAFacetKeepItsOtherCounts() throws MaillageException {
        SearchRequest request = ALL.withFilters(List.of(Filter.of("natures", "voc:nature/pret", "voc:nature/garantie"),
                Filter.of("openness", "permanent")));
        Predicate<SupportScheme> loans = each -> each.getNatures().contains("voc:nature/pret")
                || each.getNatures().contains("voc:nature/garantie");
        Predicate<SupportScheme> permanent = each -> each.getOpenness() == Openness.PERMANENT;
        assertEquals(SCHEMES.stream().filter(loans.and(permanent)).count(), search(request).total());
        assertEquals(expected(permanent, SupportScheme::getNatures), counts(request, "natures"));
        assertEquals(expected(loans, each -> List.of(each.getOpenness().getLiteral())), counts(request, "openness"));
        assertEquals(expected(loans.and(permanent), SupportScheme::getEligibilityTerritories),
                counts(request, "territory"));
    }

    @Test
    void everyValueOfEveryFacetFindsWhatItCounts() throws MaillageException {
        SearchResult all = search(ALL.withFacets(List.of(SearchRequest.ALL)));
        assertTrue(all.facets().size() > 6, all.facets().toString());
        for (Facet facet : all.facets()) {
            for (Facet.Value value : facet.values()) {
                long total = search(ALL.withFilters(List.of(Filter.of(facet.field(), value.value())))).total();
                assertEquals(value.count(), total, () -> facet.field() + " = " + value);
                assertFalse(value.label().isBlank());
            }
        }
    }

    @Test
    void bandsCountDaysAndAmounts() throws MaillageException {
        LocalDate today = Fixture.TODAY;
        Map<String, Integer> bands = counts(ALL, "deadline");
        long week = SCHEMES.stream().flatMap(each -> each.getCalls().stream()).map(Call::getDeadline)
                .filter(Objects::nonNull).filter(each -> !each.isBefore(today) && !each.isAfter(today.plusDays(7)))
                .count();
        assertEquals((int) week, bands.getOrDefault(today + ".." + today.plusDays(7), 0));
        assertEquals(SCHEMES.stream().filter(each -> each.getCalls().isEmpty()).count(), (long) bands.get("?"));
        assertEquals(COUNT, bands.values().stream().mapToInt(each -> each).sum(), "one deadline each");
        long large = SCHEMES.stream().flatMap(each -> each.getAmounts().stream())
                .filter(each -> each.getMax().intValue() >= 100_000).count();
        assertEquals((int) large, counts(ALL, "amount").entrySet().stream()
                .filter(each -> each.getKey().startsWith("100000..")).mapToInt(Map.Entry::getValue).sum());
        assertEquals(large, search(ALL.withFilters(List.of(Filter.of("montant", "100 000..")))).total());
    }

    private static Optional<Boolean> openOn(SupportScheme scheme, LocalDate day) {
        if (scheme.getOpenness() == Openness.ENDED || scheme.getOpenness() == Openness.TEMPORARILY_CLOSED) {
            return Optional.of(false);
        }
        if (!scheme.getCalls().isEmpty()) {
            return Optional.of(scheme.getCalls().stream()
                    .anyMatch(each -> (each.getOpens() == null || !day.isBefore(each.getOpens()))
                            && (each.getDeadline() == null || !day.isAfter(each.getDeadline()))));
        }
        return scheme.getOpenness() == Openness.PERMANENT ? Optional.of(true) : Optional.empty();
    }

    @Test
    void openOnADayIsWhatTheCallsSayAndUnknownIsKept() throws MaillageException {
        for (int days : new int[] {-300, -30, 0, 45}) {
            LocalDate day = Fixture.TODAY.plusDays(days);
            long kept = SCHEMES.stream().filter(each -> openOn(each, day).orElse(true)).count();
            SearchRequest request = ALL.withOpenOn(Optional.of(day));
            assertEquals(kept, search(request).total(), "on " + day);
            assertEquals(expected(each -> openOn(each, day).orElse(true),
                    each -> openOn(each, day).map(open -> List.of("open")).orElse(List.of())), counts(request, "open"));
        }
    }

    @Test
    void aValueIsNamedByIdLabelOrSynonym() throws MaillageException {
        long grants = SCHEMES.stream().filter(each -> each.getNatures().contains("voc:nature/subvention")).count();
        for (String name : List.of("voc:nature/subvention", "Subvention", "subvention", "don sans retour")) {
            for (String field : List.of("natures", "nature", "Natures", "Natures of support")) {
                assertEquals(grants, search(ALL.withFilters(List.of(Filter.of(field, name)))).total(), field + name);
            }
        }
        assertEquals(COUNT - grants,
                search(ALL.withFilters(List.of(Filter.parse("natures!=subvention")))).total());
        assertEquals(grants, search(ALL.withText("nature:subvention")).total());
        long permanent = SCHEMES.stream().filter(each -> each.getOpenness() == Openness.PERMANENT).count();
        assertEquals(permanent, search(ALL.withText("openness:permanente")).total());
        assertEquals(permanent, search(ALL.withFilters(List.of(Filter.of("openness", "permanent")))).total());
    }

    @Test
    void whatIsCountedIsWhatIsFound() throws MaillageException {
        for (String text : List.of("aide rural", "aides rurales ", "num", "prêt", "don sans retour", "\"projet rural\"",
                "rural -emploi", "rural OU emploi", "projet ET (emploi OU habitat)", "-rural", "nature:prêt rural",
                "bus", "locaux ", "titre:habitat", "description:rural", "rurall", "aide SAUF nature:prêt", "le la les", "")) {
            SearchRequest request = SearchRequest.of(text, 1000);
            SearchResult counted = search(request.withFacets(List.of("type")));
            assertEquals(search(request).hits().size(), counted.total(), text);
            assertEquals(counted.total(), counted.facets().getFirst().values().stream().mapToInt(Facet.Value::count)
                    .sum(), text);
            assertEquals(counted.total(), search(request.page(0, 0)).total(), text);
        }
    }

    @Test
    void anUnknownFieldIsAnErrorAndAnUnknownValueANotice() throws MaillageException {
        MaillageException error = assertThrows(MaillageException.class,
                () -> search(ALL.withFilters(List.of(Filter.of("couleur", "bleu")))));
        assertTrue(error.text(Locale.FRENCH).contains("couleur"));
        assertThrows(MaillageException.class, () -> search(ALL.withFacets(List.of("couleur"))));
        SearchResult nothing = search(ALL.withFilters(List.of(Filter.of("natures", "bleu"))));
        assertEquals(0, nothing.total());
        assertTrue(nothing.notices().getFirst().in(Locale.FRENCH).contains("bleu"));
    }

    @Test
    void anEmptyResultSaysWhatEachFilterCosts() throws MaillageException {
        SearchRequest request = ALL.withText("rural").withFilters(List.of(Filter.of("natures", "voc:nature/pret"),
                Filter.of("funders", "fiches:personne"))).withDetails(new SearchRequest.Details(false, false, true));
        SearchResult result = search(request);
        assertEquals(0, result.total());
        assertEquals(1, result.suggestions().size(), result.suggestions().toString());
        assertEquals(SCHEMES.stream().filter(each -> speaksOf(each, "rural")
                && each.getNatures().contains("voc:nature/pret")).count(), result.suggestions().getFirst().count());
        assertEquals("funders=fiches:personne", result.suggestions().getFirst().value());
    }

    @Test
    void deadlinesSortNextFirstThenNoneThenPast() throws MaillageException {
        List<LocalDate> next = new ArrayList<>();
        List<Integer> groups = new ArrayList<>();
        for (Hit hit : search(ALL.withSort(SortOrder.DEADLINE).withColumns(List.of("deadline"))).hits()) {
            List<String> days = hit.columns().get("deadline");
            LocalDate day = days.isEmpty() ? null : LocalDate.parse(days.getFirst());
            groups.add(day == null ? 1 : day.isBefore(Fixture.TODAY) ? 2 : 0);
            if (groups.getLast() == 0) {
                next.add(day);
            }
        }
        assertEquals(COUNT, groups.size());
        assertEquals(groups.stream().sorted().toList(), groups);
        assertEquals(next.stream().sorted().toList(), next);
        assertFalse(next.isEmpty());
    }

    @Test
    void titlesSortAndColumnsHaveLabels() throws MaillageException {
        SearchResult result = search(ALL.withSort(SortOrder.TITLE).withColumns(List.of("natures", "amount", "territory")));
        List<String> titles = result.hits().stream().map(Hit::title).toList();
        List<String> keys = titles.stream().map(org.maillage.search.internal.index.Keys::of).toList();
        assertEquals(keys.stream().sorted().toList(), keys);
        assertTrue(result.hits().stream().anyMatch(each -> each.columns().get("natures").contains("Prêt")));
        assertTrue(result.hits().stream().anyMatch(each -> each.columns().get("territory").contains("Nantes")));
        assertTrue(result.hits().stream().allMatch(each -> each.columns().get("amount").stream()
                .allMatch(amount -> amount.matches("\\d+"))));
    }

    @Test
    void theListOfFieldsNamesWhatCanBeAsked() {
        List<FieldInfo> fields = bed.service.fields(Locale.FRENCH);
        assertTrue(fields.stream().anyMatch(each -> each.name().equals("natures") && each.label().equals("Natures")
                && each.uses().contains(FieldInfo.Use.FACET) && each.types().equals(java.util.Set.of("SupportScheme"))));
        assertTrue(fields.stream().anyMatch(each -> each.name().equals("territory")));
    }
}
