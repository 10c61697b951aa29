package org.maillage.search.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maillage.api.MaillageException;
import org.maillage.api.Place;
import org.maillage.api.content.EntryView;
import org.maillage.api.search.Hit;
import org.maillage.api.search.SearchForecast.Forecast;
import org.maillage.api.search.SearchRequest;
import org.maillage.api.search.TerritoryFilter;
import org.maillage.model.SupportScheme;

/** What searches will find once entries have come, changed or gone, while the index stays as it is. */
class ForecastTest {

    private static final Set<String> NOTHING = Set.of();

    @TempDir
    private Path folder;
    private SearchBed bed;

    @BeforeEach
    void open() throws Exception {
        bed = new SearchBed(folder);
        Fixture.fill(bed, List.of(scheme("un", "Aide rurale"), scheme("deux", "Aide urbaine")));
        bed.refresh();
    }

    @AfterEach
    void close() throws Exception {
        bed.close();
    }

    private static SupportScheme scheme(String path, String title, String... places) {
        SupportScheme scheme = Fixture.scheme(path, title);
        scheme.getEligibilityTerritories().addAll(List.of(places));
        return scheme;
    }

    private static EntryView view(SupportScheme scheme) {
        return EntryView.of(scheme, Place.collection("fiches", "fiches.jar"));
    }

    private static Set<String> found(Forecast forecast, SearchRequest request) throws MaillageException {
        return forecast.search(request, Locale.FRENCH).hits().stream().map(Hit::id).collect(Collectors.toSet());
    }

    private Map<String, Long> files() throws Exception {
        Map<String, Long> sizes = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.filter(Files::isRegularFile).toList()) {
                sizes.put(each.toString(), Files.size(each));
            }
        }
        return sizes;
    }

    @Test
    void whatComesIsFoundBesideWhatIsThereAndWhatGoesIsNot() throws Exception {
        Map<String, Long> before = files();
        try (Forecast forecast = bed.service.with(List.of(view(scheme("trois", "Aide maritime"))), Set.of("fiches:deux"))) {
            assertEquals(Set.of("fiches:un", "fiches:trois"), found(forecast, SearchRequest.of("aide", 10)));
            assertEquals(before, files(), "nothing is written");
        }
        assertEquals(Set.of("Aide rurale", "Aide urbaine"), Set.copyOf(bed.titles("aide")));
        assertEquals(before, files());
    }

    @Test
    void whatChangesTakesThePlaceOfWhatItWas() throws Exception {
        try (Forecast forecast = bed.service.with(List.of(view(scheme("un", "Fonds breton"))), NOTHING)) {
            assertEquals(Set.of("fiches:deux"), found(forecast, SearchRequest.of("aide", 10)));
            assertEquals(Set.of("fiches:un"), found(forecast, SearchRequest.of("fonds", 10)));
        }
    }

    @Test
    void placesCountAsInTheIndex() throws Exception {
        SearchRequest inNantes = SearchRequest.of("aide", 10)
                .withTerritory(Optional.of(new TerritoryFilter("cog:commune/44109", false)));
        try (Forecast forecast = bed.service.with(List.of(view(scheme("ici", "Aide régionale", "cog:region/52")),
                view(scheme("ailleurs", "Aide bretonne", "cog:region/53"))), NOTHING)) {
            assertEquals(true, found(forecast, inNantes).contains("fiches:ici"));
            assertEquals(false, found(forecast, inNantes).contains("fiches:ailleurs"));
        }
    }

    @Test
    void theIndexCanBeWrittenMeanwhile() throws Exception {
        try (Forecast forecast = bed.service.with(List.of(view(scheme("trois", "Aide maritime"))), NOTHING)) {
            Fixture.fill(bed, List.of(scheme("un", "Aide rurale"), scheme("quatre", "Aide alpine")));
            bed.refresh();
            assertEquals(Set.of("fiches:un", "fiches:deux", "fiches:trois"), found(forecast, SearchRequest.of("aide", 10)));
        }
        assertEquals(Set.of("Aide rurale", "Aide alpine"), Set.copyOf(bed.titles("aide")));
    }

    @Test
    void withoutAnIndexItSaysWhatToDo() throws Exception {
        try (SearchBed empty = new SearchBed(folder.resolve("empty"))) {
            assertThrows(MaillageException.class, () -> empty.service.with(List.of(), NOTHING));
        }
    }
}
