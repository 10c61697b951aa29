package org.maillage.content.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.api.content.CollectionInfo;
import org.maillage.api.content.ContentListener;
import org.maillage.api.content.ContentService;
import org.osgi.framework.Bundle;

/** One id, one collection, with metadata; a broken one is reported with its bundle and the others work. */
class ClaimsTest {

    @RegisterExtension
    private final Installation installation = new Installation();
    private ContentService content;

    @BeforeEach
    void start() {
        content = installation.content();
        content.collections();
    }

    private static SyntheticBundle claim(String bundle, String version, String entry) {
        return SyntheticBundle.named(bundle).version(version).bringsCollection()
                .content("collection.xml", Xml.descriptor("essai")).content("entries/" + entry + ".xml",
                        Xml.tool("essai:" + entry));
    }

    private CollectionInfo info() {
        return content.collection("essai").orElseThrow();
    }

    @Test
    void ofTwoBundlesThatClaimAnIdTheFirstInstalledStands() throws Exception {
        installation.install(claim("exemple.premier", "1.0.0", "a"));
        SyntheticBundle second = claim("exemple.second", "9.0.0", "b");
        installation.install(second);
        assertEquals("exemple.premier 1.0.0", info().location());
        assertEquals(List.of("essai:a"), installation.read("essai").ids());
        Said.only(installation.problemsOf(second)).code("collection.claimedTwice").collection("essai")
                .from("exemple.second 9.0.0").tells("essai").tells("exemple.premier 1.0.0")
                .inFrench("Désinstallez l’une des deux");
    }

    @Test
    void whenItLeavesTheOtherTakesItsPlace() throws Exception {
        Bundle first = installation.install(claim("exemple.premier", "1.0.0", "a"));
        SyntheticBundle second = claim("exemple.second", "1.0.0", "b");
        installation.install(second);
        assertTrue(content.find("essai:a").isPresent());
        List<Set<String>> told = new ArrayList<>();
        installation.register(ContentListener.class, told::add);
        first.uninstall();
        assertEquals("exemple.second 1.0.0", info().location());
        assertTrue(content.find("essai:a").isEmpty());
        assertTrue(content.find("essai:b").isPresent());
        assertEquals(List.of(Set.of("essai")), told);
        Said.nothing(installation.problemsOf(second));
    }

    @Test
    void ofTwoVersionsOfABundleTheHigherStandsWhicheverComesFirst() throws Exception {
        installation.install(claim("exemple.essai", "1.9.0", "a"));
        installation.install(claim("exemple.essai", "1.10.0", "b"));
        installation.install(claim("exemple.essai", "1.2.0", "c"));
        assertEquals("exemple.essai 1.10.0", info().location());
        assertEquals(List.of("essai:b"), installation.read("essai").ids());
        assertEquals(List.of(), content.problems());
    }

    @Test
    void withoutMetadataThereIsNoCollection() throws Exception {
        SyntheticBundle bundle = SyntheticBundle.named("exemple.vide").bringsCollection()
                .content("entries/a.xml", Xml.tool("vide:a"));
        installation.install(bundle);
        Said.only(installation.problemsOf(bundle)).code("collection.noDescriptor").file("collection.xml");
        assertTrue(content.find("vide:a").isEmpty());
    }

    @Test
    void aFolderThatIsNotThereIsNoCollection() throws Exception {
        SyntheticBundle bundle = SyntheticBundle.named("exemple.ailleurs")
                .brings("org.maillage.collection;path=\"ailleurs\"").content("collection.xml", Xml.descriptor("x"));
        installation.install(bundle);
        Said.only(installation.problemsOf(bundle)).code("collection.noDescriptor");
    }

    @Test
    void metadataOfAnotherTypeIsNoCollection() throws Exception {
        SyntheticBundle bundle = SyntheticBundle.collection("essai").content("collection.xml", Xml.tool("essai:x"));
        installation.install(bundle);
        Said.only(installation.problemsOf(bundle)).code("collection.noDescriptor").file("collection.xml");
    }

    @Test
    void brokenMetadataIsReportedAndOtherCollectionsWork() throws Exception {
        SyntheticBundle broken = SyntheticBundle.collection("casse").content("collection.xml",
                Xml.descriptor("casse").replace("</title>", ""));
        installation.install(broken);
        installation.install(claim("exemple.bon", "1.0.0", "a"));
        Said.only(installation.problemsOf(broken)).code("file.malformed").from("exemple.casse 1.0.0")
                .file("collection.xml").line(5);
        assertTrue(content.collection("casse").isEmpty());
        assertTrue(content.find("essai:a").isPresent());
    }

    @Test
    void aFieldOfTheMetadataThatIsUnknownDoesNotHideTheCollection() throws Exception {
        SyntheticBundle bundle = SyntheticBundle.collection("essai").content("collection.xml",
                Xml.descriptor("essai").replace(" version=\"1.0\">", " couleur=\"bleu\" version=\"2.5\">"));
        installation.install(bundle);
        assertEquals("2.5", info().version());
        Said.only(installation.problemsOf(bundle)).code("file.unknownField").collection("essai").field("couleur")
                .line(3);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "Essai", "a b", "../x", "a:b", "-a", "é" })
    void anIdThatIsNoneMakesNoCollection(String id) throws Exception {
        SyntheticBundle bundle = SyntheticBundle.named("exemple.mal").bringsCollection().content("collection.xml",
                Xml.descriptor(id));
        installation.install(bundle);
        Said.only(installation.problemsOf(bundle)).code("collection.badId").file("collection.xml").tells(id);
        assertTrue(content.collection(id).isEmpty());
    }

    @Test
    void metadataIsSaidInTheLanguageOfThePerson() throws Exception {
        installation.install(SyntheticBundle.collection("essai").content("collection.xml",
                Xml.descriptor("essai").replace("</title>", """
                        </title>
                          <publisher>Exemple</publisher>
                          <description>Ici</description>
                          <translation language="en"><title>Trial</title></translation>\
                        """)));
        assertEquals("Collection essai", info().title(Locale.FRENCH));
        assertEquals("Trial", info().title(Locale.ENGLISH));
        assertEquals("Collection essai", info().title(Locale.GERMAN));
        assertEquals("Ici", info().description(Locale.ENGLISH));
        assertEquals("Exemple", info().publisher());
        assertEquals("fr", info().language());
        assertEquals("", info().licence());
    }
}
