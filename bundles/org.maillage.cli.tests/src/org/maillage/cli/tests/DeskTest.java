package org.maillage.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.maillage.cli.internal.Maillage.maillage;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.maillage.api.content.ChangeAction;
import org.maillage.api.content.ChangeNote;
import org.maillage.api.content.ContentEditor;
import org.maillage.api.content.ContentService;
import org.maillage.api.content.EntryBatch;
import org.maillage.cli.ExitCode;
import org.maillage.cli.internal.Maillage.Result;
import org.maillage.model.CollectionDescriptor;
import org.maillage.model.MaillageFactory;

import com.fasterxml.jackson.databind.JsonNode;

/** The librarian's desk from the command line, each command as a script calls it. */
class DeskTest {

    @RegisterExtension
    private final Installation installation = new Installation();

    @TempDir
    private Path folder;

    private String collection;

    @BeforeEach
    void begin(org.junit.jupiter.api.TestInfo test) throws Exception {
        collection = "desk-" + Integer.toHexString((test.getDisplayName() + System.nanoTime()).hashCode());
        CollectionDescriptor descriptor = MaillageFactory.eINSTANCE.createCollectionDescriptor();
        descriptor.setId(collection);
        descriptor.setTitle("À moi");
        installation.service(ContentEditor.class).create(descriptor);
    }

    private String made(String title) {
        Result result = maillage("new", "--type", "Tool", "--collection", collection, "title=" + title, "--format",
                "json");
        assertEquals(ExitCode.DONE, result.exit(), result.err());
        return result.json().get(0).get("id").asText();
    }

    private String title(String id) throws Exception {
        return installation.service(ContentService.class).find(id).orElseThrow().entry().getTitle();
    }

    @Test
    void anEntryIsMadeChangedAndItsStoryTold() throws Exception {
        String id = made("Budget");
        assertEquals(ExitCode.DONE, maillage("set", id, "title=Budget 2027", "--reason", "Nouvelle année", "--role",
                "relecteur").exit());
        Result told = maillage("history", id, "--field", "title", "--format", "json");
        assertEquals(2, told.json().size());
        JsonNode latest = told.json().get(0);
        assertEquals("relecteur", latest.get("role").asText());
        assertEquals("Nouvelle année", latest.get("reason").asText());
        assertEquals("Budget", latest.get("fields").get(0).get("before").get(0).asText());
        assertTrue(maillage("history", id).plain().out().contains("title : Budget → Budget 2027"));
        String first = told.json().get(1).get("version").asText();
        assertEquals(ExitCode.DONE, maillage("restore", id, "--version", first).exit());
        assertEquals("Budget", title(id));
        assertEquals(ExitCode.DONE, maillage("undo").exit());
        assertEquals("Budget 2027", title(id));
        assertEquals(ExitCode.DONE, maillage("redo").exit());
        assertEquals("Budget", title(id));
        assertEquals(List.of("REDO", "UNDO", "RESTORE", "EDIT"), maillage("changes", "--format", "csv").csv().stream()
                .limit(4).map(each -> each.get("action")).toList());
    }

    @Test
    void aDryRunShowsWhatWouldChange() throws Exception {
        String id = made("Budget");
        Result result = maillage("set", id, "--replace", "title=/Bud/Pro/", "--dry-run");
        assertTrue(result.plain().out().contains("title : Budget → Proget"), result.out());
        assertEquals("Budget", title(id));
        assertEquals(ExitCode.FAILURE, maillage("set", id, "--replace", "title=Bud").exit());
        assertEquals(ExitCode.FAILURE, maillage("set", id, "nexiste=x").exit());
        assertEquals(ExitCode.USAGE, maillage("set", id).exit());
    }

    @Test
    void statusCommentAndFourEyes() throws Exception {
        String id = made("Budget");
        assertEquals(ExitCode.FAILURE, maillage("status", id, "--to", "archived").exit());
        assertEquals(ExitCode.USAGE, maillage("status", id, "--to", "fini").exit());
        assertEquals("true", maillage("four-eyes", collection, "on", "--format", "csv").csv().getFirst().get("fourEyes"));
        assertEquals(ExitCode.FAILURE, maillage("status", id, "--to", "published").exit());
        assertEquals(ExitCode.DONE, maillage("status", id, "--to", "inReview").exit());
        assertEquals(ExitCode.DONE, maillage("comment", id, "Relu.", "--role", "relecteur").exit());
        assertEquals(ExitCode.DONE, maillage("status", id, "--to", "published", "--role", "relecteur").exit());
    }

    @Test
    void aCollectionIsSharedThroughAFolder() throws Exception {
        made("Budget");
        Path shared = folder.resolve("partage.git");
        Result result = maillage("sync", "--collection", collection, "--remote", shared.toString(), "--format", "json");
        assertEquals(ExitCode.DONE, result.exit(), result.err());
        assertTrue(result.json().get(0).get("complete").asBoolean());
        assertTrue(Files.isDirectory(shared.resolve("objects")));
        assertEquals(ExitCode.DONE, maillage("sync", "--collection", collection).exit());
        assertEquals(ExitCode.USAGE, maillage("sync", "--remote", shared.toString()).exit());
    }

    @Test
    void duplicatesAreFoundAndMerged() throws Exception {
        String keep = made("Tableau de budget associatif");
        String other = made("Tableau du budget associatif");
        Result pairs = maillage("duplicates", "--collection", collection, "--json");
        assertEquals(ExitCode.FINDINGS, pairs.exit());
        assertEquals("SIMILAR", pairs.json().get(0).get("reasons").asText());
        assertEquals(ExitCode.DONE, maillage("merge", keep, other).exit());
        assertTrue(installation.service(ContentService.class).find(other).isEmpty());
        assertEquals(ExitCode.DONE, maillage("duplicates", "--collection", collection).exit());
    }

    @Test
    void termsAreCountedAndWordsAskToBecomeTerms() throws Exception {
        String id = made("Budget");
        assertEquals(ExitCode.DONE, maillage("set", id, "freeKeywords=" + collection, "themes=voc:theme/egalite")
                .exit());
        assertTrue(maillage("terms", "voc:theme", "--format", "csv").csv().stream()
                .anyMatch(each -> each.get("id").equals("voc:theme/egalite") && !each.get("use").equals("0")));
        assertTrue(maillage("terms", "voc:theme", "--candidates", "--limit", "1000", "--format", "csv").csv().stream()
                .anyMatch(each -> each.get("word").equals(collection) && each.get("entries").equals(id)));
    }

    @Test
    void qualityFreshnessAndFixes() throws Exception {
        String id = made("Budget.");
        assertTrue(maillage("quality", id).plain().out().contains("Citer une source."));
        assertEquals(id, maillage("quality", "--collection", collection, "--format", "csv").csv().getFirst().get("id"));
        assertEquals(ExitCode.DONE, maillage("set", id, "reviewBy=2020-01-01").exit());
        assertEquals(Map.of("kind", "DUE", "on", "2020-01-01", "id", id, "title", "Budget."),
                maillage("freshness", "--collection", collection, "--format", "csv").csv().getFirst());
        assertEquals(ExitCode.DONE, maillage("verified", id).exit());
        assertEquals(ExitCode.DONE, maillage("freshness", "--collection", collection).exit());
        assertEquals(ExitCode.DONE, maillage("validate", "--collection", collection, "--fix", "--code", "style.untidy")
                .exit());
        assertEquals("Budget", title(id));
    }

    @Test
    void aChangeOfSpacesAloneIsSeen() throws Exception {
        String id = made("Budget");
        assertEquals(ExitCode.DONE, maillage("set", id, "summary=Deux  espaces").exit());
        String said = maillage("set", id, "summary=Deux espaces", "--dry-run").out();
        assertTrue(said.contains("Deux··espaces → Deux·espaces"), said);
    }

    @Test
    void filesThatNoEntryUsesAreRemarkedAndDeleted() throws Exception {
        try (EntryBatch batch = installation.service(ContentEditor.class).batch(collection,
                ChangeNote.of(ChangeAction.EDIT))) {
            batch.write("files/plan.png", new byte[] { 1 });
        }
        List<String> remarks = List.of("validate", "--collection", collection, "--remarks", "--code",
                "attachment.unused", "--format", "csv");
        assertEquals("files/plan.png", maillage(remarks.toArray(String[]::new)).csv().getFirst().get("file"));
        Map<String, String> planned = maillage("validate", "--collection", collection, "--fix", "--code", "attachment.unused",
                "--dry-run", "--format", "csv").csv().getFirst();
        assertEquals(List.of("", "file", "files/plan.png", ""),
                List.of(planned.get("id"), planned.get("field"), planned.get("before"), planned.get("after")));
        Result fixed = maillage("validate", "--collection", collection, "--fix", "--code", "attachment.unused");
        assertEquals(ExitCode.DONE, fixed.exit(), fixed.err());
        assertTrue(fixed.out().contains("files/plan.png"), fixed.out());
        assertTrue(fixed.out().endsWith("Un fichier supprimé.\n"), fixed.out());
        assertEquals(List.of(), maillage(remarks.toArray(String[]::new)).csv());
        assertEquals(ExitCode.DONE, maillage("undo").exit());
        assertEquals(1, maillage(remarks.toArray(String[]::new)).csv().size());
    }

    @Test
    void theFirstEntryMakesItsCollection() {
        String fresh = collection + "-neuve";
        String[] words = { "new", "--type", "Tool", "--collection", fresh, "title=Carnet de terrain" };
        Result planned = maillage(Stream.concat(Stream.of(words), Stream.of("--dry-run")).toArray(String[]::new));
        assertEquals("Nouvelle collection, à créer : " + fresh + ".\n", planned.err());
        assertEquals(ExitCode.FAILURE, maillage("stats", "--collection", fresh).exit());
        Result made = maillage(words);
        assertEquals(ExitCode.DONE, made.exit(), made.err());
        assertEquals("Nouvelle collection : " + fresh + ".\n", made.err());
        assertEquals(1, maillage("list", "--type", "Tool", "--collection", fresh, "--format", "csv").csv().size());
        assertEquals(ExitCode.FAILURE, maillage("new", "--type", "Tool", "--collection", "Pas un nom", "title=Carnet").exit());
    }

    @Test
    void withoutLinksThereIsNothingToAsk() {
        made("Budget");
        assertEquals(ExitCode.DONE, maillage("check-links", "--collection", collection).exit());
        assertEquals(ExitCode.FAILURE, maillage("check-links", "--collection", "nexiste").exit());
    }

    @Test
    void templatesAreListed() {
        assertTrue(maillage("new", "--templates", "--format", "csv").csv().stream()
                .anyMatch(each -> each.get("template").equals("appel-a-projets")));
        assertEquals(ExitCode.USAGE, maillage("new", "--type", "Tool").exit());
    }
}
