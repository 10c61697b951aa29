package org.maillage.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.maillage.cli.internal.Maillage.maillage;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.maillage.api.match.MatchRequest;
import org.maillage.api.match.MatchService;
import org.maillage.api.match.ProfileDocuments;
import org.maillage.api.match.ProjectFiles;
import org.maillage.api.search.SearchService;
import org.maillage.cli.ExitCode;
import org.maillage.cli.internal.Maillage.Result;
import org.maillage.model.MaillageFactory;
import org.maillage.model.ProjectFile;

import com.fasterxml.jackson.databind.JsonNode;

/** The commands of matching, on a desk that answers what it is told. */
class MatchTest {

    @RegisterExtension
    final Installation installation = new Installation();

    @TempDir
    private Path folder;

    private final FakeDesk desk = new FakeDesk();
    private final FakeFiles files = new FakeFiles();
    private String profile;

    @BeforeEach
    void start() throws Exception {
        installation.register(SearchService.class, new FakeSearch(), Map.of());
        installation.register(MatchService.class, desk, Map.of());
        installation.register(ProfileDocuments.class, desk, Map.of());
        installation.register(ProjectFiles.class, files, Map.of());
        profile = Files.writeString(folder.resolve("fiche.json"), "{}").toString();
    }

    @Test
    void theContractOfTheDataIsKept() {
        Result result = maillage("match", "--profile", profile, "--on", "2026-11-20", "--format", "json");
        assertEquals(ExitCode.DONE, result.exit(), result.err());
        JsonNode json = result.json();
        assertEquals("voc:famille/association", json.at("/profile/family").asText());
        assertEquals("2026-11-20", json.get("on").asText());
        assertEquals("staff", json.at("/questions/0/field").asText());
        assertEquals(2, json.at("/questions/0/settles").asInt());
        JsonNode first = json.at("/results/0");
        assertEquals("essai:a", first.get("id").asText());
        assertEquals("12", first.get("sourceId").asText());
        assertEquals("CONDITIONAL", first.get("verdict").asText());
        assertEquals("any", first.at("/criteria/0/kind").asText());
        JsonNode criterion = first.at("/criteria/0/criteria/0");
        assertEquals(List.of("family", "UNKNOWN", "Association", "", "La phrase."),
                List.of("kind", "result", "expected", "actual", "source").stream()
                        .map(each -> criterion.get(each).asText()).toList());
        assertEquals("creation", first.at("/wouldBeEligibleIf/0/change").asText());
        assertEquals(3, json.at("/setAside/territory").asInt());
        assertFalse(first.has("order"), "Asked for with --explain alone");
    }

    @Test
    void optionsReachTheService() {
        maillage("match", "--profile", profile, "--type", "subvention", "--need", "un local", "--on", "2026-01-02",
                "--limit", "3", "--format", "json");
        MatchRequest asked = desk.asked();
        assertEquals(List.of("subvention"), asked.types());
        assertEquals("un local", asked.need());
        assertEquals(LocalDate.of(2026, 1, 2), asked.on());
        assertEquals(3, asked.limit());
    }

    @Test
    void dataHoldsEverythingUnlessALimitIsGiven() {
        maillage("match", "--profile", profile, "--format", "csv");
        assertEquals(Integer.MAX_VALUE, desk.asked().limit());
        maillage("match", "--profile", profile);
        assertEquals(20, desk.asked().limit());
    }

    @Test
    void peopleReadVerdictsInWords() {
        String text = maillage("match", "--profile", profile, "--explain").plain().out();
        assertTrue(text.contains("ÉLIGIBLE SOUS CONDITIONS"), text);
        assertTrue(text.contains("Créer la structure."), text);
        assertTrue(text.contains("La phrase."), text);
        assertTrue(text.contains("Combien de salariés ?"), text);
        assertTrue(text.contains("territoire : 3"), text);
    }

    @Test
    void everyReasonAndKindHasAText() {
        for (String kind : List.of("family", "legalForm", "approval", "territory", "activity", "filiere", "stage",
                "notYetCreated", "age", "staff", "budget", "public", "expense", "amountSought")) {
            String text = maillage("match", "--profile", desk.kind(kind, profile), "--explain").plain().out();
            assertTrue(text.contains("essai:a"), kind);
        }
    }

    @Test
    void aNegativeLimitIsRefused() {
        assertEquals(ExitCode.USAGE, maillage("match", "--profile", profile, "--limit", "-1").exit());
        assertEquals(ExitCode.USAGE, maillage("match").exit());
        assertEquals(ExitCode.USAGE, maillage("match", "--profile", profile, "--type", "nimporte").exit());
    }

    @Test
    void gapsAreFindings() {
        Result result = maillage("gaps", "--territory", "37261", "--format", "json");
        assertEquals(ExitCode.FINDINGS, result.exit(), result.err());
        assertEquals("voc:besoin/local", result.json().at("/gaps/0").asText());
        assertEquals("Tours", result.json().at("/territory/title").asText());
        assertEquals("essai:a", result.json().at("/needs/0/schemes/0").asText());
        assertTrue(maillage("gaps", "--territory", "37261").plain().out().contains("Trouver un local"));
    }

    @Test
    void unmetNeedsOfFilesAreCountedOnDemand() {
        files.create("Un").setProfile(MaillageFactory.eINSTANCE.createProfile());
        ProjectFile away = files.create("Deux");
        away.setProfile(MaillageFactory.eINSTANCE.createProfile());
        away.setArchived(true);
        maillage("gaps", "--territory", "37261");
        assertEquals(0, desk.counted());
        Result result = maillage("gaps", "--territory", "37261", "--files", "--format", "json");
        assertEquals(1, desk.counted(), "What is put away is not counted");
        assertEquals(1, result.json().at("/needs/1/unmet").asInt());
        assertFalse(result.out().contains("Un\""), "Nothing tells who it is");
    }
}
