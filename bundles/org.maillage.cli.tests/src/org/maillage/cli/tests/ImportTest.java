package org.maillage.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.maillage.cli.internal.Maillage.maillage;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.maillage.api.content.ContentEditor;
import org.maillage.api.content.ContentService;
import org.maillage.api.exchange.ImportMappings;
import org.maillage.cli.ExitCode;
import org.maillage.cli.internal.Maillage.Result;
import org.maillage.model.CollectionDescriptor;
import org.maillage.model.MaillageFactory;

import com.fasterxml.jackson.databind.JsonNode;

/** Each option of the import from the command line. */
class ImportTest {

    private static final String MAPPING = """
            {"type": "Tool", "source": "essai", "id": "code", "fields": [
              {"to": "title", "from": "nom", "required": true}, {"to": "cost", "from": "prix"}]}
            """;

    @RegisterExtension
    private final Installation installation = new Installation();

    @TempDir
    private Path folder;

    private String collection;
    private Path table;
    private Path mapping;

    @BeforeEach
    void begin(TestInfo test) throws Exception {
        collection = "import-" + Integer.toHexString((test.getDisplayName() + System.nanoTime()).hashCode());
        CollectionDescriptor descriptor = MaillageFactory.eINSTANCE.createCollectionDescriptor();
        descriptor.setId(collection);
        descriptor.setTitle("À moi");
        installation.service(ContentEditor.class).create(descriptor);
        table = Files.writeString(folder.resolve("outils.csv"), "code;nom;prix\na;Budget;5\nb;;6\n");
        mapping = Files.writeString(folder.resolve("mapping.json"), MAPPING);
    }

    private Result imported(String... words) {
        List<String> all = new ArrayList<>(List.of("import", table.toString(), "--collection", collection));
        all.addAll(List.of(words));
        return maillage(all.toArray(String[]::new));
    }

    private List<String> titles() throws Exception {
        List<String> titles = new ArrayList<>();
        installation.service(ContentService.class).read(collection, view -> titles.add(view.entry().getTitle()));
        return titles;
    }

    @Test
    void aMappingSaysWhichColumnsGoWhereAndWhatIsLeftOutIsAFinding() throws Exception {
        Result result = imported("--as", "csv", "--mapping", mapping.toString());
        assertEquals(ExitCode.FINDINGS, result.exit(), result.err());
        assertEquals(List.of("Budget"), titles());
    }

    @Test
    void aDryRunWritesNothingAndTellsEachChange() throws Exception {
        Result result = imported("--mapping", mapping.toString(), "--dry-run", "--changes", "--format", "json");
        JsonNode json = result.json();
        assertEquals(1, json.get("created").asInt(), json.toString());
        assertEquals(1, json.get("rejected").asInt(), json.toString());
        assertTrue(json.get("records").toString().contains("\"field\":\"cost\""), json.toString());
        assertEquals(List.of(), titles());
        assertTrue(imported("--mapping", mapping.toString(), "--dry-run", "--changes").out().contains("Budget"));
    }

    @Test
    void aMappingIsSuggestedForTheTypeThatIsWanted() {
        Result tool = maillage("import", table.toString(), "--suggest-mapping");
        assertEquals(ExitCode.DONE, tool.exit(), tool.err());
        assertEquals("Tool", tool.json().get("type").asText());
        Result training = maillage("import", table.toString(), "--suggest-mapping", "--type", "Training");
        assertEquals("Training", training.json().get("type").asText());
        assertFalse(maillage("import", table.toString(), "--suggest-mapping", "--type", "Truc").exit() == ExitCode.DONE);
    }

    @Test
    void aMappingIsKeptAndUsedAgainByItsNameAndByItself() throws Exception {
        String name = "Outils " + collection;
        Files.writeString(table, "code;nom;" + collection + "\na;Budget;5\n", StandardCharsets.UTF_8);
        Files.writeString(mapping, MAPPING.replace("prix", collection));
        try {
            assertEquals(ExitCode.DONE, imported("--mapping", mapping.toString(), "--save-mapping", name).exit());
            Files.writeString(table, "code;nom;" + collection + "\na;Budget;7\n", StandardCharsets.UTF_8);
            Result again = imported("--format", "json");
            assertEquals(1, again.json().get("updated").asInt(), again.out());
            assertTrue(again.err().contains(name), again.err());
            assertEquals(1, imported("--mapping", name, "--format", "json").json().get("unchanged").asInt());
        } finally {
            for (var each : installation.service(ImportMappings.class).all()) {
                if (each.name().equals(name)) {
                    Files.delete(each.file());
                }
            }
        }
    }

    @Test
    void aSuggestedMappingIsKeptToo() throws Exception {
        String name = "Proposée " + collection;
        maillage("import", table.toString(), "--suggest-mapping", "--save-mapping", name);
        var kept = installation.service(ImportMappings.class).all().stream().filter(each -> each.name().equals(name))
                .findFirst().orElseThrow();
        Files.delete(kept.file());
    }

    @Test
    void withoutACollectionOrWithAFormatThatNobodyKnowsNothingHappens() throws Exception {
        assertEquals(ExitCode.USAGE, maillage("import", table.toString()).exit());
        assertFalse(imported("--as", "papyrus").exit() == ExitCode.DONE);
        assertEquals(List.of(), titles());
    }
}
