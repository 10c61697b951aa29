package org.maillage.cli.tests.shipped;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.maillage.cli.internal.Maillage.maillage;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.maillage.api.exchange.ImportMappings;
import org.maillage.cli.ExitCode;
import org.maillage.cli.internal.Maillage.Result;
import org.maillage.cli.tests.Installation;

import com.fasterxml.jackson.databind.JsonNode;

/** What the librarian’s windows do, from the command line: import, look before, find twins, keep the register. */
class ImportingTest {

    private static final List<String> BUNDLES = List.of("org.maillage.exchange", "org.maillage.curation");

    @RegisterExtension
    final Installation installation = new Installation();

    @TempDir
    private Path folder;
    private final String collection = "importees-" + Long.toString(System.nanoTime(), 36);

    @BeforeEach
    void start() throws Exception {
        for (String each : BUNDLES) {
            installation.bundle(each).start();
        }
    }

    /** Other tests do without. */
    @AfterEach
    void stop() throws Exception {
        installation.service(ImportMappings.class).remove(collection);
        for (String each : BUNDLES) {
            installation.bundle(each).stop();
        }
    }

    private Result done(String... words) {
        Result result = maillage(words);
        assertEquals(ExitCode.DONE, result.exit(), result.err() + result.out());
        return result;
    }

    @Test
    void aMappingIsSuggestedKeptAndFoundAndAReimportSaysWhatItWouldChange() throws Exception {
        Path file = Files.writeString(folder.resolve("annuaire.csv"),
                "id;Nom;SIRET;Famille\n1;Atelier Un;73282932000074;Association\n2;Atelier Deux;55210055400013;\n");
        Result suggested = done("import", file.toString(), "--suggest-mapping", "--save-mapping", collection);
        assertTrue(suggested.out().contains("\"Structure\""), suggested.out());
        Result first = done("import", file.toString(), "--collection", collection);
        assertTrue(first.err().contains(collection), "says which mapping it uses: " + first.err());
        Files.writeString(file, "id;Nom;SIRET;Famille\n1;Atelier 1;73282932000074;Association\n2;Atelier Deux;55210055400013;\n");
        JsonNode would = done("import", file.toString(), "--collection", collection, "--dry-run", "--changes", "--format",
                "json").json();
        JsonNode change = would.get("records").get(0).get("fields").get(0);
        assertEquals("title", change.get("field").asText());
        assertEquals("Atelier Un", change.get("before").get(0).asText());
        assertEquals("Atelier 1", change.get("after").get(0).asText());
        assertEquals(0, would.get("records").get(1).get("fields").size());
        Result read = done("import", file.toString(), "--collection", collection, "--dry-run", "--changes");
        assertTrue(read.out().contains("Atelier Un") && read.out().contains("Atelier 1"), read.out());
        Result unknown = maillage("import", Files.write(folder.resolve("rien"), new byte[] { 1, 2, 3 }).toString(),
                "--collection", collection);
        assertEquals(ExitCode.FAILURE, unknown.exit());
        assertTrue(unknown.err().contains("--as"), unknown.err());
    }

    @Test
    void theRegisterSaysYesByLawAndUnknownOtherwise() throws Exception {
        Path file = Files.writeString(folder.resolve("s.csv"), "id;nom;famille\na;Une association;voc:famille/association\n"
                + "s;Une société;\n");
        Path mapping = Files.writeString(folder.resolve("m.json"), """
                {"type": "Structure", "source": "Essai", "id": "id",
                 "fields": [{"to": "title", "from": "nom"}, {"to": "family", "from": "famille"}]}
                """);
        done("import", file.toString(), "--mapping", mapping.toString(), "--collection", collection);
        JsonNode register = done("register", "--collection", collection, "--format", "json").json();
        assertEquals("yes", register.get(0).get("ess").asText(), register.toString());
        assertEquals("lawByForm", register.get(0).get("basis").asText());
        assertEquals("unknown", register.get(1).get("ess").asText());
        Result ledger = done("register", register.get(0).get("id").asText());
        assertTrue(ledger.out().contains("Une association"), ledger.out());
    }
}
