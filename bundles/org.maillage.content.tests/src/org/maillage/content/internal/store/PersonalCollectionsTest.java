package org.maillage.content.internal.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.api.content.CollectionInfo;
import org.maillage.api.content.Origin;
import org.maillage.content.tests.Installation;
import org.maillage.content.tests.Said;
import org.maillage.content.tests.SyntheticBundle;
import org.maillage.content.tests.Xml;
import org.maillage.model.MaillageFactory;
import org.maillage.model.Tool;

/** A person's own collections: made, changed, removed, kept over a restart. */
class PersonalCollectionsTest {

    @RegisterExtension
    private final Installation installation = new Installation();

    @TempDir
    private Path folder;
    private Person person;

    @BeforeEach
    void sitDown() {
        person = new Person(installation.context(), folder.resolve("data"));
    }

    @AfterEach
    void leave() {
        person.leaves();
    }

    @Test
    void nothingIsWrittenBeforeAPersonWrites() {
        person.content().collections();
        assertFalse(Files.exists(folder.resolve("data")));
    }

    @Test
    void aNewCollectionIsThereAtOnceAndAfterARestart() throws Exception {
        person.with("perso");
        CollectionInfo info = person.content().collection("perso").orElseThrow();
        assertEquals(Origin.PERSONAL, info.origin());
        assertEquals(folder.resolve("data/collections/perso").toString(), info.location());
        assertTrue(person.restarted().content().collection("perso").isPresent());
        assertEquals(List.of(), person.reads("perso").ids());
    }

    @Test
    void anEntryIsSavedInItsOwnReadableFile() throws Exception {
        person.with("perso").content().save(Person.tool("perso:outils/un", "Un"));
        assertEquals(Xml.HEAD + """
                <m:Tool xmlns:m="http://maillage.org/model" id="perso:outils/un">
                  <title>Un</title>
                </m:Tool>
                """, person.text("perso/entries/outils/un.xml"));
        assertEquals(List.of("perso:outils/un"), person.restarted().reads("perso").ids());
    }

    @Test
    void aSavedEntryReplacesTheFormer() throws Exception {
        person.with("perso").content().save(Person.tool("perso:un", "Avant"));
        String before = person.content().collection("perso").orElseThrow().stamp();
        person.content().save(Person.tool("perso:un", "Après tout"));
        assertEquals("Après tout", person.sees(Tool.class, "perso:un").getTitle());
        assertNotEquals(before, person.content().collection("perso").orElseThrow().stamp());
    }

    @Test
    void theNextProcessFindsTheStampThatWritingHasLeft() throws Exception {
        person.with("perso").content().save(Person.tool("perso:un", "Avant"));
        person.content().collection("perso").orElseThrow().stamp();
        person.content().save(Person.tool("perso:un", "Après tout"));
        person.content().save(Person.tool("perso:deux", "Encore"));
        person.content().save(Person.tool("perso:trois", "Pas longtemps"));
        person.content().delete("perso:trois");
        String after = person.content().collection("perso").orElseThrow().stamp();
        assertEquals(after, person.restarted().content().collection("perso").orElseThrow().stamp());
    }

    @Test
    void whatIsSavedIsNotTiedToWhatThePersonGoesOnChanging() throws Exception {
        Tool tool = Person.tool("perso:un", "Enregistré");
        person.with("perso").content().save(tool);
        tool.setTitle("Pas encore");
        assertEquals("Enregistré", person.sees(Tool.class, "perso:un").getTitle());
    }

    @Test
    void aDeletedEntryIsGone() throws Exception {
        person.with("perso").content().save(Person.tool("perso:un", "Un"));
        person.content().delete("perso:un");
        assertTrue(person.content().find("perso:un").isEmpty());
        assertTrue(Said.refused(() -> person.content().delete("perso:un")).contains("perso:un"));
    }

    @Test
    void noTemporaryFileStays() throws Exception {
        person.with("perso").content().save(Person.tool("perso:un", "Un"));
        person.content().save(Person.tool("perso:un", "Deux"));
        try (Stream<Path> files = Files.walk(folder)) {
            assertEquals(List.of("collection.xml", "un.xml"), files.filter(Files::isRegularFile)
                    .map(each -> each.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void anInstalledCollectionIsNotChanged() throws Exception {
        installation.install(SyntheticBundle.collection("essai").content("entries/un.xml", Xml.tool("essai:un")));
        assertTrue(Said.refused(() -> person.content().save(Person.tool("essai:un", "x"))).contains("surcharge"));
        Said.refused(() -> person.content().delete("essai:un"));
        Said.refused(() -> person.content().override("essai", Person.tool("essai:un", "x"), Set.of("title")));
    }

    @Test
    void whatCannotBeWrittenIsSaidAndTheFormerStateStays() throws Exception {
        person.with("perso").content().save(Person.tool("perso:un", "Un"));
        Files.createDirectories(person.file("perso/entries/deux.xml/sous"));
        String sentence = Said.refused(() -> person.content().save(Person.tool("perso:deux", "Deux")));
        assertTrue(sentence.contains("deux.xml") && sentence.contains("intact"), sentence);
        assertEquals(List.of("perso:un"), person.reads("perso").ids());
        Said.refused(() -> person.content().delete("perso:deux"));
    }

    @Test
    void anIdThatIsTakenIsRefused() throws Exception {
        installation.install(SyntheticBundle.collection("essai"));
        person.with("perso");
        assertTrue(Said.refused(() -> person.with("perso")).contains("perso"));
        assertTrue(Said.refused(() -> person.with("essai")).contains("essai"));
    }

    @Test
    void aFolderThatIsThereIsNotOverwritten() throws Exception {
        Files.createDirectories(person.file("perso"));
        Said.refused(() -> person.with("perso"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = { "", "..", "../x", "Perso", "a/b", "a b", "C:" })
    void anIdThatIsNoneIsRefused(String id) {
        Said.refused(() -> person.with(id));
        assertFalse(Files.exists(folder.resolve("data")));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = { "", "un", "perso:", "perso:../../evasion", "perso:a/../../b", "absente:un" })
    void anEntryWithoutAPlaceIsRefused(String id) throws Exception {
        person.with("perso");
        Said.refused(() -> person.content().save(Person.tool(id, "x")));
        Said.refused(() -> person.content().delete(id));
        assertEquals(List.of(), person.reads("perso").ids());
    }

    @ParameterizedTest
    @ValueSource(strings = { "a\u0000b", "a\u000Bb", "\uD83C", "\uFFFE", "\u001B[0m" })
    void aCharacterThatNoFileCanHoldIsRefusedWithItsField(String text) throws Exception {
        person.with("perso").content().save(Person.tool("perso:un", "Avant"));
        Tool pasted = Person.tool("perso:un", "Après");
        pasted.setUsage(text);
        assertTrue(Said.refused(() -> person.content().save(pasted)).contains("usage"));
        assertEquals("Avant", person.sees(Tool.class, "perso:un").getTitle());
    }

    @Test
    void anInstalledCollectionWithTheSameIdIsStrongerAndThePersonIsTold() throws Exception {
        person.with("essai").content().save(Person.tool("essai:un", "Le mien"));
        installation.install(SyntheticBundle.collection("essai").content("entries/deux.xml", Xml.tool("essai:deux")));
        assertEquals(Origin.INSTALLED, person.content().collection("essai").orElseThrow().origin());
        Said.only(person.problems()).code("collection.claimedTwice").tells("exemple.essai 1.0.0");
        assertTrue(Files.exists(person.file("essai/entries/un.xml")), "Nothing is lost");
    }

    @Test
    void aBrokenFileOfAPersonHidesNothingElse() throws Exception {
        person.with("perso").content().save(Person.tool("perso:un", "Un"));
        person.puts("perso/entries/casse.xml", "<m:Tool");
        assertEquals(List.of("perso:un"), person.reads("perso").ids());
        Said.only(person.reads("perso").problems()).code("file.noVersion").collection("perso")
                .from(person.file("perso").toString()).file("entries/casse.xml");
    }

    @Test
    void aHugeFileIsNotRead() throws Exception {
        person.with("perso");
        Files.createDirectories(person.file("perso/entries"));
        try (RandomAccessFile sparse = new RandomAccessFile(person.file("perso/entries/enorme.xml").toFile(), "rw")) {
            sparse.setLength(5L << 30);
        }
        Said.only(person.reads("perso").problems()).code("file.tooLarge").file("entries/enorme.xml").tells("64");
        Said.refused(() -> person.content().find("perso:enorme"));
    }

    @Test
    void strayFilesAndDeadLinksHarmNothing() throws Exception {
        person.with("perso").content().save(Person.tool("perso:un", "Un"));
        Files.writeString(folder.resolve("data/collections/notes.txt"), "x");
        Files.createDirectories(person.file("vide"));
        Files.createSymbolicLink(person.file("perso/entries/mort.xml"), folder.resolve("absent.xml"));
        person.restarted();
        assertEquals(List.of("perso:un"), person.reads("perso").ids());
        Said.only(person.problems()).code("collection.noDescriptor").from(person.file("vide").toString());
        String before = person.content().collection("perso").orElseThrow().stamp();
        person.content().save(Person.tool("perso:deux", "Deux"));
        assertNotEquals(before, person.content().collection("perso").orElseThrow().stamp());
    }

    @Test
    void aCollectionThatWasOnlyHalfMadeIsReported() throws Exception {
        person.puts("perso/collection.xml", "");
        Said.only(person.problems()).code("file.empty").file("collection.xml");
    }

    @Test
    void theSharedObjectsOfTheServiceAreNotThoseSaved() throws Exception {
        person.with("perso").content().save(Person.tool("perso:un", "Un"));
        Tool first = person.sees(Tool.class, "perso:un");
        person.content().save(first);
        assertEquals("Un", person.sees(Tool.class, "perso:un").getTitle());
        assertThrows(NullPointerException.class, () -> person.content().save(null));
        assertEquals(MaillageFactory.eINSTANCE.createTool().eClass(), first.eClass());
    }
}
