package org.maillage.ui.pictures.internal.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.maillage.api.MaillageException;
import org.maillage.api.search.Filter;
import org.maillage.api.search.SearchRequest;
import org.maillage.ui.pictures.internal.Shipped;

/** On the collections that the product ships. */
class PlaceCounterTest {

    private static final List<String> CODES = Sheet.read().areas().stream().map(Area::code).toList();
    private static Shipped shipped;

    @BeforeAll
    static void open() throws MaillageException {
        shipped = Shipped.open();
    }

    private static Places count(SearchRequest request) throws MaillageException {
        return new PlaceCounter(shipped.search(), shipped.territories(), Locale.FRENCH).count(request, CODES,
                () -> false);
    }

    private static SearchRequest type(String... types) {
        return SearchRequest.of("", 0).withFilters(List.of(new Filter("type", List.of(types), false)));
    }

    @Test
    void aGoodPracticeCountsInTheDepartementOfItsCommune() throws MaillageException {
        Places practices = count(type("GoodPractice"));
        assertEquals(1, practices.of("28").here());
        assertEquals(1, practices.of("45").here(), "an EPCI lies in its département");
        assertEquals(0, practices.of("44").all());
        assertTrue(practices.towns().stream().anyMatch(each -> each.place().code().equals("28280")));
    }

    @Test
    void whatIsValidInARegionCountsInEachOfItsDepartementsAndIsSaidToBeWider() throws MaillageException {
        Places levers = count(type("PolicyLever"));
        assertEquals(new Places.Count(18, 0), levers.of("37"));
        assertEquals(6, levers.departements().size());
    }

    @Test
    void whatIsValidEverywhereIsCountedBesideTheMap() throws MaillageException {
        Places schemes = count(type("SupportScheme"));
        Map<String, Integer> wide = schemes.wide().stream()
                .collect(Collectors.toMap(each -> each.place().title(), Places.Wide::count));
        assertTrue(wide.get("France") > 100, wide::toString);
        assertEquals(0, schemes.of("75").all());
    }

    @Test
    void nothingIsLost() throws MaillageException {
        Places structures = count(type("Structure"));
        int wide = structures.wide().stream().mapToInt(Places.Wide::count).sum();
        int regional = structures.of("44").around();
        int inTowns = structures.towns().stream().mapToInt(Places.Wide::count).sum();
        assertEquals(structures.total(), wide + regional + inTowns + structures.nowhere());
    }

    @Test
    void severalPlacesInADepartementCountAnEntryOnce() throws MaillageException {
        Places all = count(SearchRequest.of("", 0));
        SearchRequest loiret = SearchRequest.of("", 0).withFilters(List.of(
                new Filter("type", List.of("Territory"), true), new Filter("territory", List.of("cog:departement/45",
                        "cog:region/24", "cog:commune/45234", "cog:commune/45147", "cog:epci/244500468"), false)));
        assertEquals(shipped.search().search(loiret, Locale.FRENCH).total(), all.of("45").all());
    }

    @Test
    void territoriesAreCountedApartUnlessTheyAreLookedFor() throws MaillageException {
        assertTrue(count(SearchRequest.of("", 0)).territories() > 35_000);
        Places territories = count(SearchRequest.of("orléans", 0).withFilters(List.of(Filter.of("type", "Territory"))));
        assertEquals(0, territories.territories());
        assertTrue(territories.of("45").here() > 0);
    }

    @Test
    void aPlaceChosenAmongTheValuesIsTheOnlyOneCounted() throws MaillageException {
        Places nowhere = count(SearchRequest.of("", 0).withFilters(List.of(Filter.of("territory", Filter.UNKNOWN))));
        assertTrue(nowhere.isBlank());
        assertEquals(nowhere.total(), nowhere.nowhere());
    }
}
