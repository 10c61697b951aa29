package org.maillage.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.maillage.cli.internal.Maillage.maillage;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.maillage.cli.ExitCode;
import org.maillage.cli.internal.Maillage.Result;

import com.fasterxml.jackson.databind.JsonNode;

/** {@code suggest}, {@code similar}, {@code index}, {@code shell} and facets, over the real search of shipped content. */
class FindingCommandsTest {

    @RegisterExtension
    private final Installation installation = new Installation();

    @Test
    void suggestCompletesNames() {
        JsonNode found = maillage("suggest", "coop", "--limit", "5", "--format", "json").json();
        assertTrue(found.size() > 0 && found.size() <= 5);
        assertTrue(StreamSupport.stream(found.spliterator(), false)
                .allMatch(each -> !each.get("value").asText().isEmpty()), found.toString());
    }

    @Test
    void suggestBringsBackWhatWasSearchedUntilItIsForgotten() {
        maillage("search", "Éco-conception  de meubles", "--limit", "1");
        maillage("search", "économie sociale", "--limit", "1", "--private");
        maillage("search", "xyzzyxyzzy");
        JsonNode found = maillage("suggest", "eco", "--format", "json").json();
        assertEquals("PAST_QUERY", found.get(0).get("kind").asText(), found.toString());
        assertEquals("Éco-conception de meubles", found.get(0).get("text").asText());
        assertEquals(1, pastQueries("eco"));
        assertEquals(0, pastQueries("xyzzy"), "it found nothing");
        assertEquals(ExitCode.DONE, maillage("suggest", "--forget").exit());
        assertEquals(0, pastQueries("eco"));
        assertEquals(ExitCode.USAGE, maillage("suggest").exit());
    }

    private static long pastQueries(String text) {
        JsonNode found = maillage("suggest", text, "--format", "json").json();
        return StreamSupport.stream(found.spliterator(), false)
                .filter(each -> each.get("kind").asText().equals("PAST_QUERY")).count();
    }

    @Test
    void similarLeavesTheEntryItselfOut() {
        JsonNode found = maillage("similar", "national:dla", "--type", "SupportScheme", "--format", "json").json();
        assertTrue(found.size() > 0);
        found.forEach(each -> {
            assertFalse(each.get("id").asText().equals("national:dla"));
            assertEquals("SupportScheme", each.get("type").asText());
            assertTrue(each.get("explanation").size() > 0);
        });
        Result unknown = maillage("similar", "national:inconnu");
        assertEquals(ExitCode.FAILURE, unknown.exit());
        assertTrue(unknown.err().contains("national:inconnu"), unknown.err());
    }

    @Test
    void theIndexIsCurrentAfterASearchAndMadeAnewOnRequest() {
        maillage("search", "dla");
        assertEquals("L’index est à jour.\n", maillage("index").out());
        JsonNode report = maillage("index", "--rebuild", "--format", "json").json();
        assertTrue(report.get("indexed").asInt() > 1000, report.toString());
        assertEquals(0, report.get("problems").asInt());
    }

    @Test
    void facetsCountWhatAFilterFinds() {
        JsonNode json = maillage("search", "--type", "SupportScheme", "--facets", "natures,openness", "--limit", "0",
                "--format", "json").json();
        int sum = 0;
        for (JsonNode value : json.get("facets").get("openness")) {
            sum += value.get("count").asInt();
        }
        assertEquals(json.get("total").asInt(), sum);
        JsonNode first = json.get("facets").get("natures").get(0);
        JsonNode filtered = maillage("search", "--type", "SupportScheme", "--filter",
                "nature=" + first.get("label").asText(), "--format", "json").json();
        assertEquals(first.get("count").asInt(), filtered.get("total").asInt());
    }

    @Test
    void aShellRunsLineAfterLine() {
        Result result = shell("""
                search dla --limit 1 --format csv

                show national:inconnu
                "prêt d’honneur" création
                shell
                quit
                search jamais
                """);
        assertEquals(ExitCode.DONE, result.exit());
        assertTrue(result.out().contains("national:dla"), result.out());
        assertTrue(result.err().contains("national:inconnu"), result.err());
        assertTrue(result.out().contains("trouvées"), result.out());
        assertFalse(result.out().contains("jamais"));
    }

    private static Result shell(String lines) {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
        try {
            return maillage("shell");
        } finally {
            System.setIn(before);
        }
    }
}
