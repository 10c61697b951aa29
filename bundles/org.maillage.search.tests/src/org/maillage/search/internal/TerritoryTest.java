package org.maillage.search.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maillage.api.MaillageException;
import org.maillage.api.search.Hit;
import org.maillage.api.search.SearchRequest;
import org.maillage.api.search.TerritoryFilter;
import org.maillage.api.search.TerritoryFit;
import org.maillage.api.territory.TerritoryInfo;
import org.maillage.model.Structure;
import org.maillage.model.SupportScheme;
import org.maillage.model.TerritoryKind;

/** Where places lie, and what is valid in them. */
class TerritoryTest {

    @TempDir
    private Path folder;
    private SearchBed bed;

    @BeforeEach
    void open() throws Exception {
        bed = new SearchBed(folder);
        SupportScheme nowhere = Fixture.scheme("nulle-part", "Sans territoire");
        Structure funder = SearchBed.structure("Région Bretagne");
        funder.setLocation("cog:region/53");
        SupportScheme national = at("national", "cog:pays/fr");
        national.getFunders().add(funder.getId());
        SupportScheme loire = at("loire", "cog:region/52");
        // What a scheme speaks of is not where one is eligible.
        loire.getTerritories().add("cog:commune/35238");
        Fixture.fill(bed, List.of(nowhere, funder, national, loire, at("nantes", "cog:commune/44109"),
                at("gereon", "cog:ancienne/44160"), at("rennes", "cog:commune/35238"),
                at("ouest", "cog:bassin/ouest")));
    }

    private static SupportScheme at(String path, String territory) {
        SupportScheme scheme = Fixture.scheme(path, "Aide " + path);
        scheme.getEligibilityTerritories().add(territory);
        return scheme;
    }

    @AfterEach
    void close() throws Exception {
        bed.close();
    }

    private List<String> find(String text) throws MaillageException {
        return bed.service.find(text, 5).stream().map(TerritoryInfo::title).toList();
    }

    @Test
    void aTerritoryIsFoundByIdCodeNameAndBeginning() throws MaillageException {
        assertEquals(List.of("Nantes"), find("cog:commune/44109"));
        assertEquals(List.of("Nantes"), find("44109"));
        assertEquals(List.of("Loire-Atlantique"), find("44"));
        assertEquals(List.of("Ancenis-Saint-Géréon"), find("ancenis saint gereon"));
        assertEquals(List.of("Pays de la Loire"), find("pays de la l"));
        assertEquals(List.of("Saint-Géréon"), find("SAINT GEREON"));
        assertEquals(List.of(), find("Atlantide"));
        assertEquals(List.of(), find(" "));
        assertEquals(List.of("Rennes"), find("Rennes (35)"));
        assertEquals(List.of(), find("Rennes (44)"));
        TerritoryInfo nantes = bed.service.get("cog:commune/44109").orElseThrow();
        assertEquals(new TerritoryInfo("cog:commune/44109", "Nantes", TerritoryKind.COMMUNE, "44109", 323_000), nantes);
        assertEquals(Optional.empty(), bed.service.get("fiches:nantes"));
    }

    @Test
    void containmentGoesUpThroughSuccessorsAndPerimeters() throws MaillageException {
        assertEquals(Set.of("cog:ancienne/44160", "cog:commune/44003", "cog:departement/44", "cog:region/52",
                "cog:pays/fr", "cog:bassin/ouest"), bed.service.containing("cog:ancienne/44160"));
        assertEquals(Set.of("cog:inconnu"), bed.service.containing("cog:inconnu"));
    }

    @Test
    void whatLiesBelowIsTheNextLevelOnly() throws MaillageException {
        assertEquals(Set.of("cog:pays/fr"), ids(bed.service.children("")));
        assertEquals(Set.of("cog:region/52", "cog:region/53"), ids(bed.service.children("cog:pays/fr")));
        assertEquals(Set.of("cog:departement/44", "cog:departement/49"), ids(bed.service.children("cog:region/52")));
        assertEquals(Set.of("cog:commune/44109", "cog:commune/44003"), ids(bed.service.children("cog:departement/44")));
        assertEquals(Set.of(), ids(bed.service.children("cog:commune/44109")));
    }

    private static Set<String> ids(List<TerritoryInfo> territories) {
        return territories.stream().map(TerritoryInfo::id).collect(Collectors.toSet());
    }

    @Test
    void insideGoesDownThroughSuccessorsAndMembers() throws MaillageException {
        assertEquals(Set.of("cog:departement/44", "cog:commune/44109", "cog:commune/44003", "cog:ancienne/44160"),
                bed.service.inside("cog:departement/44"));
        assertTrue(bed.service.inside("cog:bassin/ouest").contains("cog:commune/35238"));
        assertEquals(10, bed.service.inside("cog:pays/fr").size());
    }

    private Map<String, TerritoryFit> valid(String place, boolean inside) throws MaillageException {
        Map<String, TerritoryFit> fits = new TreeMap<>();
        for (Hit hit : bed.service.search(SearchRequest.of("aide", 50).withTypes(List.of("SupportScheme"))
                .withText("").withTerritory(Optional.of(new TerritoryFilter(place, inside))), Locale.FRENCH).hits()) {
            fits.put(hit.id().substring("fiches:".length()), hit.territory());
        }
        return fits;
    }

    @Test
    void whatIsValidInAPlaceIsWhatContainsItAndWhatNamesNoTerritory() throws MaillageException {
        assertEquals(Map.of("nantes", TerritoryFit.SAME, "loire", TerritoryFit.CONTAINS, "national",
                TerritoryFit.CONTAINS, "ouest", TerritoryFit.CONTAINS, "nulle-part", TerritoryFit.UNKNOWN),
                valid("Nantes", false));
        assertEquals(Map.of("gereon", TerritoryFit.SAME, "loire", TerritoryFit.CONTAINS, "national",
                TerritoryFit.CONTAINS, "ouest", TerritoryFit.CONTAINS, "nulle-part", TerritoryFit.UNKNOWN),
                valid("44160", false), "a merged municipality lies where its successor lies");
    }

    @Test
    void whatLiesInsideComesOnRequest() throws MaillageException {
        assertEquals(Map.of("nantes", TerritoryFit.INSIDE, "gereon", TerritoryFit.INSIDE, "loire",
                TerritoryFit.CONTAINS, "national", TerritoryFit.CONTAINS, "ouest", TerritoryFit.CONTAINS,
                "nulle-part", TerritoryFit.UNKNOWN), valid("44", true));
    }

    @Test
    void anUnknownPlaceIsAnErrorThatNamesIt() {
        MaillageException error = assertThrows(MaillageException.class, () -> valid("Atlantide", false));
        assertTrue(error.text(Locale.FRENCH).contains("Atlantide"), error.text(Locale.FRENCH));
    }
}
