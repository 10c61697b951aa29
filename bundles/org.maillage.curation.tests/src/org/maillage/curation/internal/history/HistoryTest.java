package org.maillage.curation.internal.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maillage.api.MaillageException;
import org.maillage.api.content.ChangeAction;
import org.maillage.api.content.ChangeNote;
import org.maillage.api.content.EntryBatch;
import org.maillage.api.curation.ChangeSet;
import org.maillage.api.curation.EntryChange;
import org.maillage.api.curation.FieldChange;
import org.maillage.api.curation.Revision;
import org.maillage.curation.internal.tests.People;
import org.maillage.curation.internal.tests.Person;
import org.maillage.model.Concept;
import org.maillage.model.Link;
import org.maillage.model.MaillageFactory;
import org.maillage.model.Tool;

/** What happens to an entry is kept, step by step, and every step can be taken back. */
class HistoryTest {

    private static final String ID = "mienne:tool/budget";

    @TempDir
    private Path folder;

    private final People people = new People();
    private Person person;

    @BeforeEach
    void begin() throws Exception {
        person = people.at(folder);
    }

    @AfterEach
    void end() throws Exception {
        people.close();
    }

    @Test
    void everySaveIsAStepWithWhatChanged() throws Exception {
        person.with("mienne").editor().save(Person.tool(ID, "Budget"));
        person.edits(Tool.class, ID, tool -> tool.setSummary("Un tableau."));
        List<Revision> steps = person.history().history(ID);
        assertEquals(List.of(ChangeAction.EDIT, ChangeAction.CREATE), steps.stream().map(Revision::action).toList());
        assertEquals(List.of(new FieldChange("summary", List.of(), List.of("Un tableau."))), steps.getFirst().fields());
        assertTrue(steps.getLast().fields().contains(new FieldChange("title", List.of(), List.of("Budget"))));
        assertEquals("documentaliste", steps.getFirst().role());
        assertEquals(16, steps.getFirst().installation().length());
    }

    @Test
    void changesInsideAListNameTheElement() throws Exception {
        Tool tool = Person.tool(ID, "Budget");
        tool.getLinks().add(link("https://example.org/a", "A"));
        tool.getLinks().add(link("https://example.org/b", "B"));
        person.with("mienne").editor().save(tool);
        person.edits(Tool.class, ID, each -> {
            each.getLinks().remove(0);
            each.getLinks().getFirst().setLabel("Bis");
            each.getLinks().add(link("https://example.org/c", "C"));
        });
        List<FieldChange> fields = person.history().history(ID).getFirst().fields();
        assertEquals(Map.of("links[1]", List.of("url=https://example.org/a; label=A"), "links[1].label", List.of("B"),
                "links[2]", List.of()), Map.copyOf(Stream.of(fields.toArray(FieldChange[]::new))
                        .collect(java.util.stream.Collectors.toMap(FieldChange::field, FieldChange::before))));
    }

    private static Link link(String url, String label) {
        Link link = MaillageFactory.eINSTANCE.createLink();
        link.setUrl(url);
        link.setLabel(label);
        return link;
    }

    @Test
    void aVersionComesBackAsAStepOfItsOwn() throws Exception {
        person.with("mienne").editor().save(Person.tool(ID, "Budget"));
        String first = person.history().history(ID).getFirst().version();
        person.edits(Tool.class, ID, tool -> tool.setTitle("Autre"));
        EntryChange told = person.history().restore(ID, first, ChangeNote.of(ChangeAction.RESTORE), true);
        assertEquals(List.of(new FieldChange("title", List.of("Autre"), List.of("Budget"))), told.fields());
        assertEquals("Autre", person.title(ID));
        person.history().restore(ID, first, ChangeNote.of(ChangeAction.RESTORE).because("Erreur"), false);
        assertEquals("Budget", person.title(ID));
        assertEquals("Erreur", person.history().history(ID).getFirst().reason());
        assertEquals(3, person.history().history(ID).size());
    }

    @Test
    void aRemovedEntryComesBack() throws Exception {
        person.with("mienne").editor().save(Person.tool(ID, "Budget"));
        String first = person.history().history(ID).getFirst().version();
        person.editor().delete(ID);
        assertEquals("Budget", person.history().version(ID, first).orElseThrow().getTitle());
        person.history().restore(ID, first, ChangeNote.of(ChangeAction.RESTORE), false);
        assertEquals("Budget", person.title(ID));
    }

    @Test
    void anUnknownVersionIsSaid() throws Exception {
        person.with("mienne").editor().save(Person.tool(ID, "Budget"));
        for (String bad : List.of("abcdef0123", "HEAD", "", "main")) {
            MaillageException said = assertThrows(MaillageException.class,
                    () -> person.history().restore(ID, bad, ChangeNote.of(ChangeAction.RESTORE), false));
            assertTrue(said.text(Locale.FRENCH).contains("history"), said.text(Locale.FRENCH));
        }
    }

    @Test
    void aCollectionWithoutHistoryGetsOneAtItsFirstChange() throws Exception {
        person.with("mienne").editor().save(Person.tool(ID, "Budget"));
        byte[] before = Files.readAllBytes(person.collection("mienne").resolve("entries/tool/budget.xml"));
        delete(folder.resolve("history"));
        Person next = people.at(folder);
        next.edits(Tool.class, ID, tool -> tool.setTitle("Autre"));
        List<Revision> steps = next.history().history(ID);
        assertEquals(List.of(ChangeAction.EDIT, ChangeAction.FOUND), steps.stream().map(Revision::action).toList());
        assertTrue(next.history().undo(false).isPresent());
        org.junit.jupiter.api.Assertions.assertArrayEquals(before,
                Files.readAllBytes(next.collection("mienne").resolve("entries/tool/budget.xml")));
        assertTrue(next.history().undo(false).isEmpty(), "what was there before the history stays");
    }

    @Test
    void aChangeByHandIsFound() throws Exception {
        person.with("mienne").editor().save(Person.tool(ID, "Budget"));
        assertEquals(1, person.history().history(ID).size(), "who looks waits until all is recorded");
        Path file = person.collection("mienne").resolve("entries/tool/budget.xml");
        Files.writeString(file, Files.readString(file).replace("Budget", "À la main"));
        Person next = people.at(folder);
        Revision found = next.history().history(ID).getFirst();
        assertEquals(ChangeAction.FOUND, found.action());
        assertEquals(List.of(new FieldChange("title", List.of("Budget"), List.of("À la main"))), found.fields());
    }

    @Test
    void overridesHaveAHistoryToo() throws Exception {
        person.with("mienne");
        Concept concept = (Concept) EcoreUtil.copy(person.entry("voc:theme"
                + "/" + firstTheme()));
        String original = concept.getTitle();
        concept.setTitle("Mon nom");
        person.editor().override("mienne", concept, Set.of("title"));
        Revision step = person.history().history(concept.getId()).getFirst();
        assertEquals(List.of(new FieldChange("title", List.of(original), List.of("Mon nom"))), step.fields());
        person.history().undo(false);
        assertEquals(original, person.title(concept.getId()));
        person.history().redo(false);
        assertEquals("Mon nom", person.title(concept.getId()));
    }

    private String firstTheme() throws MaillageException {
        List<String> themes = new java.util.ArrayList<>();
        person.content().read("voc", view -> {
            if (view.id().startsWith("voc:theme/")) {
                themes.add(view.id().substring("voc:theme/".length()));
            }
        });
        return themes.getFirst();
    }

    @Test
    void undoAndRedoWalkThroughTheChanges() throws Exception {
        person.with("mienne").editor().save(Person.tool(ID, "Un"));
        person.edits(Tool.class, ID, tool -> tool.setTitle("Deux"));
        person.edits(Tool.class, ID, tool -> tool.setTitle("Trois"));
        Map<String, String> three = person.bytes();
        assertEquals("Trois", person.title(ID));
        person.history().undo(false);
        assertEquals("Deux", person.title(ID));
        person.history().undo(false);
        assertEquals("Un", person.title(ID));
        person.history().redo(false);
        person.history().redo(false);
        assertEquals(three, person.bytes());
        assertTrue(person.history().redo(false).isEmpty());
        person.history().undo(false);
        person.edits(Tool.class, ID, tool -> tool.setTitle("Quatre"));
        assertTrue(person.history().redo(false).isEmpty(), "a new change ends what could be made again");
        assertEquals("Quatre", person.title(ID));
    }

    @Test
    void fiveThousandEntriesChangeAndComeBackByteForByte() throws Exception {
        person.with("mienne").with("autre");
        try (EntryBatch batch = person.editor().batch("mienne", ChangeNote.of(ChangeAction.IMPORT))) {
            for (int i = 0; i < 5_000; i++) {
                batch.save(Person.tool("mienne:tool/t" + i, "Outil " + i));
            }
        }
        person.editor().save(Person.tool("autre:tool/x", "Autre"));
        Map<String, String> before = person.bytes();
        ChangeNote note = ChangeNote.of(ChangeAction.EDIT).because("Résumés");
        try (EntryBatch batch = person.editor().batch("mienne", note)) {
            for (int i = 0; i < 4_900; i++) {
                Tool tool = Person.tool("mienne:tool/t" + i, "Outil " + i);
                tool.setSummary("Résumé " + i);
                batch.save(tool);
            }
            for (int i = 4_900; i < 5_000; i++) {
                batch.delete("mienne:tool/t" + i);
            }
            batch.save(Person.tool("mienne:tool/nouveau", "Nouveau"));
        }
        try (EntryBatch batch = person.editor().batch("autre", note)) {
            batch.save(Person.tool("autre:tool/x", "Changé"));
        }
        Map<String, String> after = person.bytes();
        ChangeSet undone = person.history().undo(false).orElseThrow();
        assertEquals(Set.of("mienne", "autre"), undone.collections());
        assertEquals(5_002, undone.entries().size());
        assertEquals(before, person.bytes());
        person.history().redo(false);
        assertEquals(after, person.bytes());
    }

    @Test
    void aHistoryThatCannotBeReadIsKeptAsideAndTheEntriesStay() throws Exception {
        person.with("mienne").editor().save(Person.tool(ID, "Budget"));
        people.close();
        Path objects = folder.resolve("history/mienne.git/objects");
        delete(objects);
        Files.createDirectories(objects);
        Person next = people.at(folder);
        next.edits(Tool.class, ID, tool -> tool.setTitle("Après"));
        assertEquals("Après", next.title(ID));
        assertEquals(2, next.history().history(ID).size());
        try (Stream<Path> kept = Files.list(folder.resolve("history"))) {
            assertTrue(kept.anyMatch(each -> each.getFileName().toString().startsWith("mienne.git-")));
        }
    }

    @Test
    void noPersonIsNamedAndNothingIsWrittenElsewhere() throws Exception {
        person.with("mienne").editor().save(Person.tool(ID, "Budget"));
        String user = System.getProperty("user.name");
        for (var commit : person.archives().with("mienne", person.collection("mienne"), Archive::commits).orElseThrow()) {
            assertFalse(commit.getAuthorIdent().toExternalString().contains(user + "@"));
            assertTrue(commit.getAuthorIdent().getEmailAddress().endsWith(Installation.DOMAIN));
            assertEquals("documentaliste", commit.getCommitterIdent().getName());
            assertEquals(0, commit.getAuthorIdent().getZoneOffset().getTotalSeconds());
        }
        assertFalse(Files.exists(person.collection("mienne").resolve(".git")));
    }

    static void delete(Path folder) throws java.io.IOException {
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path each : inside.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
