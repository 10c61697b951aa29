package org.maillage.content.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.model.Tool;

/** An id belongs to one entry and says where it is; what breaks that is reported and left out. */
class IdentityTest {

    @RegisterExtension
    private final Installation installation = new Installation();

    private Reading read(SyntheticBundle collection) throws Exception {
        installation.install(collection);
        return installation.read("essai");
    }

    private static SyntheticBundle essai() {
        return SyntheticBundle.collection("essai");
    }

    @Test
    void ofTwoEntriesWithOneIdInASetTheFirstStands() throws Exception {
        Reading reading = read(essai().content("sets/s.xml", Xml.set(Xml.member("m:Tool", "essai:s/a", "",
                "<usage>premier</usage>"), Xml.member("m:Tool", "essai:s/a", "", "<usage>second</usage>"),
                Xml.concept("essai:s/b"))));
        assertEquals(List.of("essai:s/a", "essai:s/b"), reading.ids());
        assertEquals("premier", ((Tool) reading.entries().getFirst().entry()).getUsage());
        Said.only(reading.problems()).code("entry.duplicate").file("sets/s.xml").entry("essai:s/a").field("id")
                .tells("essai:s/a");
        assertEquals("premier", ((Tool) installation.content().find("essai:s/a").orElseThrow().entry()).getUsage());
    }

    @Test
    void ofTwoFilesWithOneIdTheOneThatIsFoundStands() throws Exception {
        Reading reading = read(essai().content("sets/s.xml", Xml.set(Xml.concept("essai:s/a")))
                .content("entries/s/a.xml", Xml.tool("essai:s/a")));
        assertEquals(List.of("essai:s/a"), reading.ids());
        Said.only(reading.problems()).code("entry.duplicate").collection("essai").from("exemple.essai 1.0.0")
                .file("sets/s.xml").entry("essai:s/a").field("id");
        assertEquals("entries/s/a.xml", installation.content().find("essai:s/a").orElseThrow().place().file());
    }

    @ParameterizedTest
    @ValueSource(strings = { "essai:deux", "essai:dossier/un", "autre:un", "un", "", "essai:../un", "Essai:un" })
    void anEntryWhoseIdIsNotThatOfItsFileIsLeftOut(String id) throws Exception {
        Reading reading = read(essai().content("entries/un.xml", Xml.tool(id)).content("entries/bon.xml",
                Xml.tool("essai:bon")));
        assertEquals(List.of("essai:bon"), reading.ids());
        Said.only(reading.problems()).code("entry.misplaced").file("entries/un.xml").entry(id).field("id")
                .tells("essai:un");
        assertTrue(installation.content().find("essai:un").isEmpty());
    }

    @Test
    void anEntryWithoutIdIsLeftOut() throws Exception {
        Reading reading = read(essai().content("entries/un.xml", Xml.tool("x").replace(" id=\"x\"", "")));
        assertEquals(List.of(), reading.ids());
        Said.only(reading.problems()).code("entry.misplaced").file("entries/un.xml").entry("").tells("essai:un");
    }

    @ParameterizedTest
    @ValueSource(strings = { "essai:autre/a", "essai:a", "essai:sa", "voc:s/a", "essai:s/../a" })
    void anEntryInASetThatItsIdDoesNotNameIsLeftOut(String id) throws Exception {
        Reading reading = read(essai().content("sets/s.xml", Xml.set(Xml.concept(id), Xml.concept("essai:s/b"))));
        assertEquals(List.of("essai:s/b"), reading.ids());
        Said.only(reading.problems()).code("entry.misplaced").file("sets/s.xml").entry(id).field("id")
                .tells("essai:s/…");
    }

    @Test
    void anEntryInAPartOfASetThatItsIdDoesNotNameIsLeftOut() throws Exception {
        Reading reading = read(essai().content("sets/c/28.xml", Xml.set(Xml.concept("essai:c/29001"))));
        assertEquals(List.of(), reading.ids());
        Said.only(reading.problems()).code("entry.misplaced").file("sets/c/28.xml").entry("essai:c/29001")
                .tells("essai:c/28…");
    }

    @Test
    void filesThatAreNotXmlAreNotRead() throws Exception {
        Reading reading = read(essai().content("entries/un.xml", Xml.tool("essai:un"))
                .content("entries/notes.txt", "n’importe quoi").content("entries/image.png", "x")
                .content("sets/vieux.xml~", "x").content("annexes/x.xml", "x"));
        assertEquals(List.of("essai:un"), reading.ids());
        Said.nothing(reading.problems());
    }
}
