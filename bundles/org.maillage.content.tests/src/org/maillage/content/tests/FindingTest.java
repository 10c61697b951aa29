package org.maillage.content.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.api.content.ContentService;
import org.maillage.api.content.EntryView;

/** An entry is found by its id alone: the id says in which file it is. */
class FindingTest {

    @RegisterExtension
    private final Installation installation = new Installation();
    private ContentService content;

    @BeforeEach
    void install() throws Exception {
        content = installation.content();
        installation.install(SyntheticBundle.collection("essai").content("entries/un.xml", Xml.tool("essai:un"))
                .content("entries/dossier/sous-dossier/deux.xml", Xml.tool("essai:dossier/sous-dossier/deux"))
                .content("sets/theme.xml", Xml.vocabulary("essai:theme", "essai:theme/eau", "essai:theme/air/pur"))
                .content("sets/commune.xml", Xml.vocabulary("essai:commune", "essai:commune/99000"))
                .content("sets/commune/2.xml", Xml.set(Xml.concept("essai:commune/29001"),
                        Xml.concept("essai:commune/28999")))
                .content("sets/commune/28.xml", Xml.set(Xml.concept("essai:commune/28001")))
                .content("sets/commune/281.xml", Xml.set(Xml.concept("essai:commune/28100")))
                .content("sets/profond/a/b.xml", Xml.set(Xml.concept("essai:profond/a/bc"))));
    }

    @ParameterizedTest
    @CsvSource({ "essai:un, entries/un.xml",
            "essai:dossier/sous-dossier/deux, entries/dossier/sous-dossier/deux.xml",
            "essai:theme, sets/theme.xml", "essai:theme/eau, sets/theme.xml", "essai:theme/air/pur, sets/theme.xml",
            "essai:commune, sets/commune.xml", "essai:commune/99000, sets/commune.xml",
            "essai:commune/28001, sets/commune/28.xml", "essai:commune/28100, sets/commune/281.xml",
            "essai:commune/29001, sets/commune/2.xml", "essai:commune/28999, sets/commune/2.xml",
            "essai:profond/a/bc, sets/profond/a/b.xml" })
    void theIdSaysWhereTheEntryIs(String id, String file) throws Exception {
        EntryView found = content.find(id).orElseThrow();
        assertEquals(id, found.id());
        assertEquals(id, found.entry().getTitle());
        assertEquals("essai", found.collection());
        assertEquals(file, found.place().file());
        assertEquals("exemple.essai 1.0.0", found.place().origin());
        assertSame(found.entry(), found.original());
    }

    @Test
    void whateverAReadingGivesIsFound() throws Exception {
        Reading reading = installation.read("essai");
        Said.nothing(reading.problems());
        assertEquals(12, reading.entries().size());
        for (EntryView read : reading.entries()) {
            EntryView found = content.find(read.id()).orElseThrow();
            assertEquals(read.place(), found.place());
            assertEquals(read.entry().eClass(), found.entry().eClass());
        }
    }

    @Test
    void aReadingGoesThroughTheFilesInOrder() throws Exception {
        List<String> files = installation.read("essai").entries().stream().map(each -> each.place().file()).distinct()
                .toList();
        assertEquals(List.of("entries/dossier/sous-dossier/deux.xml", "entries/un.xml", "sets/commune.xml",
                "sets/commune/2.xml", "sets/commune/28.xml", "sets/commune/281.xml", "sets/profond/a/b.xml",
                "sets/theme.xml"), files);
    }

    @Test
    void aReadingStopsWhenTheReaderHasEnough() throws Exception {
        Reading enough = new Reading() {
            @Override
            public boolean goOn() {
                return entries().isEmpty();
            }
        };
        content.read("essai", enough);
        assertEquals(List.of("essai:dossier/sous-dossier/deux"), enough.ids());
    }

    @ParameterizedTest
    @ValueSource(strings = { "essai:absent", "absente:un", "essai:theme/feu", "essai:commune/28", "essai:sets/theme",
            "essai:un/deux", "essai:dossier", "essai:collection", "essai:commune/281" })
    void anUnknownIdFindsNothing(String id) throws Exception {
        assertTrue(content.find(id).isEmpty());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = { "", "un", "essai", "essai:", ":un", "../x", "essai:../entries/un", "essai:a/../un",
            "essai:dossier//un", "essai:/un", "essai:un/", "essai:./un", "ESSAI:un", "essai:un\u0000", "essai:un.xml/..",
            "essai:\\un", "essai:%75n" })
    void aMalformedIdFindsNothingAndHarmsNothing(String id) throws Exception {
        assertTrue(content.find(id).isEmpty());
    }
}
