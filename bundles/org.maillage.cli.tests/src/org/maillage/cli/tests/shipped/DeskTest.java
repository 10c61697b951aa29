package org.maillage.cli.tests.shipped;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.maillage.cli.internal.Maillage.maillage;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.maillage.cli.ExitCode;
import org.maillage.cli.internal.Maillage.Result;
import org.maillage.cli.tests.Installation;

import com.fasterxml.jackson.databind.JsonNode;

/** The adviser’s desk as a whole: shipped schemes, the real index, the real search for the need. */
class DeskTest {

    private static final List<String> BUNDLES = List.of("org.maillage.match", "org.maillage.note");

    @RegisterExtension
    final Installation installation = new Installation();

    @TempDir
    private Path folder;
    private String profile;

    @BeforeEach
    void start() throws Exception {
        for (String each : BUNDLES) {
            installation.bundle(each).start();
        }
        profile = Files.writeString(folder.resolve("fiche.json"), """
                {"family":"association","legalForm":"9220","territory":"Tours","createdOn":"2015-03-01","staff":3,
                "stage":"developpement","approvals":[]}""").toString();
    }

    /** Other tests have desks of their own. */
    @AfterEach
    void stop() throws Exception {
        for (String each : BUNDLES) {
            installation.bundle(each).stop();
        }
    }

    private JsonNode results(String need) {
        Result result = maillage("match", "--profile", profile, "--on", "2026-11-20", "--need", need, "--format", "json");
        assertEquals(ExitCode.DONE, result.exit(), result.err());
        return result.json().get("results");
    }

    @Test
    void theWordsOfTheNeedOrderTheSchemesAndChangeNoVerdict() {
        JsonNode jobs = results("recruter un salarié dans une association");
        JsonNode rooms = results("acheter ou rénover un local");
        assertTrue(jobs.size() > 100, () -> "Only " + jobs.size() + " schemes");
        assertEquals("strong", jobs.get(0).get("fit").asText());
        assertEquals(verdicts(jobs), verdicts(rooms));
        assertNotEquals(jobs.get(0).get("id").asText(), rooms.get(0).get("id").asText());
        List<String> best = new ArrayList<>();
        jobs.forEach(each -> best.add(each.get("id").asText()));
        assertTrue(best.subList(0, 20).contains("national:fonjep"), best.subList(0, 20).toString());
        assertTrue(best.indexOf("national:fonjep") < best.indexOf("national:solidatech"));
    }

    private static Map<String, String> verdicts(JsonNode results) {
        Map<String, String> verdicts = new TreeMap<>();
        results.forEach(each -> verdicts.put(each.get("id").asText(), each.get("verdict").asText()));
        return verdicts;
    }

    @Test
    void aNoteIsWrittenFromAProfile() throws Exception {
        Path note = folder.resolve("note.html");
        Result result = maillage("note", "--profile", profile, "--select", "national:dla=À voir en premier.",
                "national:fonjep", "-o", note.toString());
        assertEquals(ExitCode.DONE, result.exit(), result.err());
        String text = Files.readString(note, StandardCharsets.UTF_8);
        assertTrue(text.contains("À voir en premier.") && text.contains("Poste Fonjep"), text);
        Result unknown = maillage("note", "--profile", profile, "--select", "national:absent", "-o", note.toString());
        assertEquals(ExitCode.FAILURE, unknown.exit());
        assertTrue(unknown.err().contains("national:absent"), unknown.err());
    }
}
