package org.maillage.curation.internal.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jgit.lib.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maillage.api.MaillageException;
import org.maillage.api.content.ChangeAction;
import org.maillage.api.content.ChangeNote;
import org.maillage.api.curation.FieldChange;
import org.maillage.api.curation.Side;
import org.maillage.api.curation.SyncConflict;
import org.maillage.api.curation.SyncReport;
import org.maillage.api.curation.SyncService;
import org.maillage.curation.internal.history.Archive;
import org.maillage.curation.internal.tests.People;
import org.maillage.curation.internal.tests.Person;
import org.maillage.model.Concept;
import org.maillage.model.Link;
import org.maillage.model.LinkRole;
import org.maillage.model.MaillageFactory;
import org.maillage.model.Tool;

/** Two people, one shared folder, no server: what each did arrives, and only what both did differently is a question. */
class SyncTest {

    private static final String ID = "commune:tool/un";
    private static final SyncService.Decision OPEN = (entry, field) -> Optional.empty();

    @TempDir
    private Path folder;

    private final People people = new People();
    private String shared;
    private Person anna;
    private Person ben;

    @BeforeEach
    void begin() throws Exception {
        shared = folder.resolve("partage.git").toString();
        anna = people.at(folder.resolve("anna")).with("commune");
        Tool tool = Person.tool(ID, "Un");
        tool.getFreeKeywords().addAll(List.of("a", "b", "c"));
        tool.getLinks().add(link("https://example.org/1"));
        anna.editor().save(tool);
        ben = people.at(folder.resolve("ben"));
        sync(anna, Optional.of(shared));
        sync(ben, Optional.of(shared));
    }

    @AfterEach
    void end() throws Exception {
        people.close();
    }

    private static Link link(String url) {
        Link link = MaillageFactory.eINSTANCE.createLink();
        link.setUrl(url);
        return link;
    }

    private static SyncReport sync(Person person, Optional<String> remote) throws MaillageException {
        return sync(person, remote, OPEN);
    }

    private static SyncReport sync(Person person, Optional<String> remote, SyncService.Decision decision)
            throws MaillageException {
        return person.sync().sync("commune", remote, decision, ChangeNote.of(ChangeAction.SYNC), false);
    }

    /** Everybody exchanges until nobody has anything new. */
    private void settle() throws Exception {
        for (Person each : List.of(anna, ben, anna, ben)) {
            assertTrue(sync(each, Optional.empty()).isComplete());
        }
        assertEquals(anna.bytes(), ben.bytes());
        assertEquals(head(anna), head(ben));
    }

    private static ObjectId head(Person person) throws Exception {
        return person.archives().with("commune", person.collection("commune"), Archive::head).orElseThrow()
                .orElseThrow();
    }

    @Test
    void aNewPersonReceivesTheWholeCollection() throws Exception {
        assertEquals(anna.bytes(), ben.bytes());
        assertEquals(head(anna), head(ben));
        assertEquals(List.of("commune"), ben.sync().shared());
    }

    @Test
    void differentFieldsOfOneEntryCombineWithoutAQuestion() throws Exception {
        anna.edits(Tool.class, ID, tool -> tool.setSummary("D’Anna"));
        ben.edits(Tool.class, ID, tool -> tool.setTitle("De Ben"));
        sync(anna, Optional.empty());
        SyncReport report = sync(ben, Optional.empty());
        assertEquals(List.of(new FieldChange("summary", List.of(), List.of("D’Anna"))),
                report.received().getFirst().fields());
        settle();
        assertEquals("De Ben", anna.title(ID));
        assertEquals("D’Anna", anna.entry(ID).getSummary());
    }

    @Test
    void nothingNewMakesNoMoreHistory() throws Exception {
        anna.edits(Tool.class, ID, tool -> tool.setSummary("D’Anna"));
        ben.editor().save(Person.tool("commune:tool/deux", "Deux"));
        settle();
        ObjectId before = head(anna);
        settle();
        assertEquals(before, head(anna));
    }

    @Test
    void listsAreSets() throws Exception {
        anna.edits(Tool.class, ID, tool -> {
            tool.getFreeKeywords().remove("a");
            tool.getFreeKeywords().add("anna");
        });
        ben.edits(Tool.class, ID, tool -> {
            tool.getFreeKeywords().remove("c");
            tool.getFreeKeywords().add("ben");
        });
        settle();
        assertEquals(Set.of("b", "anna", "ben"), Set.copyOf(((Tool) ben.entry(ID)).getFreeKeywords()));
    }

    @Test
    void objectsInListsMergeByWhatTheyAre() throws Exception {
        anna.edits(Tool.class, ID, tool -> {
            tool.getLinks().getFirst().setLabel("Accueil");
            tool.getLinks().add(0, link("https://example.org/anna"));
        });
        ben.edits(Tool.class, ID, tool -> {
            tool.getLinks().getFirst().setRole(LinkRole.FORM);
            tool.getLinks().add(link("https://example.org/ben"));
        });
        settle();
        List<Link> links = anna.entry(ID).getLinks();
        assertEquals(Set.of("https://example.org/1", "https://example.org/anna", "https://example.org/ben"),
                Set.copyOf(links.stream().map(Link::getUrl).toList()));
        Link both = links.stream().filter(each -> each.getUrl().endsWith("/1")).findFirst().orElseThrow();
        assertEquals("Accueil", both.getLabel());
        assertEquals(LinkRole.FORM, both.getRole());
    }

    @Test
    void theSameFieldIsAQuestionAndNothingMovesUntilItIsDecided() throws Exception {
        anna.edits(Tool.class, ID, tool -> tool.setTitle("D’Anna"));
        ben.edits(Tool.class, ID, tool -> tool.setTitle("De Ben"));
        sync(anna, Optional.empty());
        ObjectId before = head(ben);
        SyncReport open = sync(ben, Optional.empty());
        assertFalse(open.isComplete());
        assertEquals(List.of(new SyncConflict(ID, "title", List.of("Un"), List.of("De Ben"), List.of("D’Anna"),
                Optional.empty())), open.conflicts());
        assertEquals("De Ben", ben.title(ID));
        assertEquals(before, head(ben));
        sync(ben, Optional.empty(), (entry, field) -> field.equals("title") ? Optional.of(Side.THEIRS)
                : Optional.empty());
        assertEquals("D’Anna", ben.title(ID));
        settle();
        for (Person each : List.of(anna, ben)) {
            List<String> titles = each.history().history(ID).stream().flatMap(step -> step.fields().stream())
                    .filter(field -> field.field().equals("title")).flatMap(field -> field.after().stream()).toList();
            assertTrue(titles.containsAll(List.of("Un", "D’Anna", "De Ben")), titles::toString);
        }
    }

    @Test
    void whoRemovesWhatAnotherChangesIsAsked() throws Exception {
        anna.editor().delete(ID);
        ben.edits(Tool.class, ID, tool -> tool.setTitle("De Ben"));
        sync(anna, Optional.empty());
        SyncReport open = sync(ben, Optional.empty());
        assertEquals(List.of(""), open.conflicts().stream().map(SyncConflict::field).toList());
        sync(ben, Optional.empty(), (entry, field) -> Optional.of(Side.OURS));
        settle();
        assertEquals("De Ben", anna.title(ID));
    }

    @Test
    void aRemovalArrives() throws Exception {
        anna.editor().delete(ID);
        settle();
        assertTrue(ben.content().find(ID).isEmpty());
    }

    @Test
    void overridesMergeFieldByField() throws Exception {
        Concept concept = (Concept) anna.entry(first("voc:theme/"));
        override(anna, concept, "title", "D’Anna");
        override(ben, concept, "scopeNote", "De Ben");
        settle();
        assertEquals("D’Anna", ben.title(concept.getId()));
        assertEquals("De Ben", ((Concept) anna.entry(concept.getId())).getScopeNote());
    }

    private String first(String prefix) throws MaillageException {
        List<String> ids = new java.util.ArrayList<>();
        anna.content().read("voc", view -> ids.add(view.id()));
        return ids.stream().filter(each -> each.startsWith(prefix)).findFirst().orElseThrow();
    }

    private static void override(Person person, Concept concept, String field, String value) throws MaillageException {
        Concept copy = EcoreUtil.copy(concept);
        copy.eSet(copy.eClass().getEStructuralFeature(field), value);
        person.editor().override("commune", copy, Set.of(field));
    }

    @Test
    void aDryRunChangesNothing() throws Exception {
        anna.edits(Tool.class, ID, tool -> tool.setTitle("D’Anna"));
        sync(anna, Optional.empty());
        SyncReport told = ben.sync().sync("commune", Optional.empty(), OPEN, ChangeNote.of(ChangeAction.SYNC), true);
        assertEquals(1, told.received().size());
        assertEquals("Un", ben.title(ID));
        ben.edits(Tool.class, ID, tool -> tool.setSummary("De Ben"));
        assertEquals(1, ben.sync().sync("commune", Optional.empty(), OPEN, ChangeNote.of(ChangeAction.SYNC), true)
                .sent());
        sync(anna, Optional.empty());
        assertEquals(null, anna.entry(ID).getSummary());
    }

    @Test
    void onesOwnChangeIsTakenBackUnlessOthersChangedItToo() throws Exception {
        anna.edits(Tool.class, ID, tool -> tool.setTitle("D’Anna"));
        ben.editor().save(Person.tool("commune:tool/deux", "Deux"));
        settle();
        anna.history().undo(false);
        assertEquals("Un", anna.title(ID));
        assertEquals("Deux", anna.title("commune:tool/deux"));
        anna.history().redo(false);
        settle();
        ben.edits(Tool.class, ID, tool -> tool.setTitle("De Ben"));
        settle();
        MaillageException said = assertThrows(MaillageException.class, () -> anna.history().undo(false));
        assertTrue(said.text(Locale.FRENCH).contains(ID), said.text(Locale.FRENCH));
        assertEquals("De Ben", anna.title(ID));
    }

    @Test
    void whatCannotBeReachedIsSaidWithoutSecrets() throws Exception {
        for (String bad : List.of(folder.resolve("absent/partage.git").toString(),
                "http://moi:secret@127.0.0.1:9/partage.git", "ssh://127.0.0.1/partage.git")) {
            MaillageException said = assertThrows(MaillageException.class, () -> sync(anna, Optional.of(bad)));
            assertFalse(said.text(Locale.FRENCH).contains("secret"), said.text(Locale.FRENCH));
        }
        assertEquals("Un", anna.title(ID));
    }

    @Test
    void bothAtOnceLoseNothing() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<?>> both = Stream.of(anna, ben).<Future<?>>map(person -> threads.submit(() -> {
                for (int i = 0; i < 12; i++) {
                    String name = (person == anna ? "anna" : "ben") + i;
                    person.editor().save(Person.tool("commune:tool/" + name, name));
                    person.edits(Tool.class, ID, tool -> tool.getFreeKeywords().add(name));
                    assertTrue(sync(person, Optional.empty()).isComplete());
                }
                return null;
            })).toList();
            for (Future<?> each : both) {
                each.get();
            }
        }
        settle();
        for (int i = 0; i < 12; i++) {
            for (String name : List.of("anna" + i, "ben" + i)) {
                assertEquals(name, anna.title("commune:tool/" + name));
                assertTrue(((Tool) ben.entry(ID)).getFreeKeywords().contains(name), name);
            }
        }
    }

    @Test
    void attachmentsTravelToo() throws Exception {
        byte[] picture = new byte[40_000];
        new java.util.Random(1).nextBytes(picture);
        Files.createDirectories(anna.collection("commune").resolve("images"));
        Files.write(anna.collection("commune").resolve("images/a.png"), picture);
        people.close();
        anna = people.at(folder.resolve("anna"));
        ben = people.at(folder.resolve("ben"));
        settle();
        org.junit.jupiter.api.Assertions.assertArrayEquals(picture,
                Files.readAllBytes(ben.collection("commune").resolve("images/a.png")));
    }
}
