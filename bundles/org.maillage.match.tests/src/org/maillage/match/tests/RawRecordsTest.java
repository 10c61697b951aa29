package org.maillage.match.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.api.DataArea;
import org.maillage.api.exchange.ImportMonitor;
import org.maillage.api.exchange.ImportRequest;
import org.maillage.api.exchange.ImportService;
import org.maillage.api.match.MatchRequest;
import org.maillage.api.match.SchemeMatch;
import org.maillage.api.match.Truth;
import org.maillage.api.match.Verdict;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Real records, imported and matched, against verdicts worked out from the records themselves: audience, territory and
 * dates, by other code and without the collections.
 */
@TestInstance(Lifecycle.PER_CLASS)
class RawRecordsTest {

    private static final String RECORDS = "../shared/data/aids-aides-territoires-2021/AT_aides_full.json";
    private static final Set<String> WHOLE = Set.of("France", "France métropolitaine", "Europe");

    /** Of this run alone: what an earlier one left does not matter. */
    private final String collection = "aides-" + Long.toString(System.nanoTime(), Character.MAX_RADIX);
    private Desk desk;
    private JsonNode records;

    @BeforeAll
    void importRecords() throws Exception {
        Path file = Desk.above(RECORDS);
        Assumptions.assumeTrue(file != null, "No real data at " + RECORDS + ": test skipped");
        for (Bundle bundle : FrameworkUtil.getBundle(RawRecordsTest.class).getBundleContext().getBundles()) {
            if (bundle.getSymbolicName().matches("org\\.maillage\\.(?:exchange|content)")) {
                bundle.start();
            }
        }
        Desk.service(ImportService.class).run(new ImportRequest(List.of(file), "aides-territoires", Optional.empty(),
                collection, false), ImportMonitor.NONE);
        desk = new Desk();
        records = new ObjectMapper().readTree(file.toFile());
    }

    @AfterAll
    void delete() throws IOException {
        Path folder = Desk.service(DataArea.class).folder().resolve("collections").resolve(collection);
        if (Files.exists(folder)) {
            try (Stream<Path> inside = Files.walk(folder)) {
                for (Path each : inside.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({ "33063,Bordeaux Métropole,Gironde,Nouvelle-Aquitaine,2021-12-15",
            "31555,Toulouse Métropole,Haute-Garonne,Occitanie,2022-02-01",
            "67482,Eurométropole de Strasbourg,Bas-Rhin,Grand Est,2021-11-01",
            "37261,Tours Métropole Val de Loire,Indre-et-Loire,Centre-Val de Loire,2026-11-20" })
    void verdictsOfAnAssociationAreThoseOfTheRecords(String commune, String epci, String departement, String region,
            LocalDate on) throws Exception {
        String profile = """
                {"family":"association","territory":"%s","createdOn":"2010-01-01","staff":4,"publics":[],
                "activities":["94.99Z"]}""".formatted(commune);
        Map<String, SchemeMatch> found = desk.matching()
                .match(MatchRequest.of(desk.documents().readProfile(profile), on, Locale.FRENCH)).results().stream()
                .filter(each -> each.id().startsWith(collection + ":"))
                .collect(Collectors.toMap(SchemeMatch::sourceId, each -> each));
        List<String> differences = new ArrayList<>();
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        for (JsonNode each : records) {
            Verdict expected = verdict(each, List.of(epci + " (EPCI)", departement + " (Département)",
                    region + " (Région)"), on);
            counts.merge(expected, 1, Integer::sum);
            SchemeMatch match = found.get(each.get("id").asText());
            if (match == null || match.verdict() != expected) {
                differences.add(each.get("id") + " " + each.get("perimeter") + " " + each.get("targeted_audiences")
                        + " " + each.get("submission_deadline") + ": " + expected + ", not "
                        + (match == null ? "found" : match.verdict()));
            }
        }
        assertEquals(List.of(), differences.stream().limit(5).toList(), () -> differences.size() + " differ");
        assertEquals(records.size(), found.size());
        assertTrue(counts.size() >= 3, () -> "The records say too little: " + counts);
    }

    private static Verdict verdict(JsonNode each, List<String> around, LocalDate on) {
        if (isClosed(each, on)) {
            return Verdict.CLOSED;
        }
        Set<String> audiences = new HashSet<>();
        each.get("targeted_audiences").forEach(audience -> audiences.add(audience.asText()));
        Truth place = place(each.get("perimeter").asText(), around);
        if (place == Truth.NO || !audiences.contains("Associations")) {
            return Verdict.NOT_ELIGIBLE;
        }
        if (place == Truth.UNKNOWN) {
            return Verdict.UNKNOWN;
        }
        // Records with conditions have them as text alone; of the others nobody knows that there are none.
        return Verdict.CONDITIONAL;
    }

    private static boolean isClosed(JsonNode each, LocalDate on) {
        boolean permanent = each.path("recurrence").asText().equals("Permanente")
                && !each.path("is_call_for_project").asBoolean();
        boolean over = each.hasNonNull("submission_deadline")
                && LocalDate.parse(each.get("submission_deadline").asText()).isBefore(on);
        boolean ahead = each.hasNonNull("start_date") && LocalDate.parse(each.get("start_date").asText()).isAfter(on);
        return !permanent && (over || ahead);
    }

    /** Official levels by name; of other perimeters the name does not tell where they lie. */
    private static Truth place(String perimeter, List<String> around) {
        if (WHOLE.contains(perimeter) || around.contains(perimeter)) {
            return Truth.YES;
        }
        return perimeter.matches("Outre-mer|.* \\((?:Région|Département|EPCI)\\)") ? Truth.NO : Truth.UNKNOWN;
    }
}
