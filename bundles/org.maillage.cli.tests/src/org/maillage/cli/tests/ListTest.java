package org.maillage.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.maillage.cli.internal.Maillage.maillage;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.maillage.cli.ExitCode;
import org.maillage.cli.internal.Maillage.Result;
import org.osgi.framework.BundleException;

import com.fasterxml.jackson.databind.JsonNode;

/** {@code list --type T}. */
class ListTest {

    @RegisterExtension
    private final Installation installation = new Installation();

    @BeforeEach
    void install() throws BundleException {
        installation.install(SyntheticCollection.named("essai").entry("Guide", "b-guide", "", "<title>Un guide</title>")
                .entry("Tool", "c-outil", "", "<title>Un \"outil\", vraiment</title>")
                .entry("Structure", "d-structure", "", "<title>Une structure</title>"));
    }

    private static List<String> ids(String... options) {
        Result result = maillage(Stream.concat(Stream.of("list", "--collection", "essai", "--format", "json"),
                Stream.of(options)).toArray(String[]::new));
        assertEquals(ExitCode.DONE, result.exit(), result::err);
        return Fields.texts(result.json(), "id");
    }

    @Test
    void aTypeIsListed() {
        assertEquals(List.of("essai:c-outil"), ids("--type", "Tool"));
    }

    @Test
    void aTypeStandsForItsSubtypes() {
        assertEquals(List.of("essai:b-guide", "essai:c-outil"), ids("--type", "Resource"));
        assertEquals(List.of("essai:b-guide", "essai:c-outil", "essai:d-structure"), ids("--type", "Entry"));
    }

    @Test
    void severalTypesAreListedTogether() {
        assertEquals(List.of("essai:b-guide", "essai:d-structure"), ids("--type", "Structure", "--type", "Guide"));
    }

    @Test
    void caseDoesNotMatter() {
        assertEquals(List.of("essai:c-outil"), ids("--type", "tool"));
    }

    @Test
    void allCollectionsAreListedWhenNoneIsNamed() {
        List<String> ids = Fields.texts(maillage("list", "--type", "Guide", "--format", "json").json(), "id");
        assertTrue(ids.contains("essai:b-guide"));
        assertTrue(ids.stream().anyMatch(each -> each.startsWith("national:")));
    }

    @Test
    void rowsAreTheSameInJsonAndCsv() {
        JsonNode json = maillage("list", "--collection", "essai", "--type", "Tool", "--format", "json").json().get(0);
        Map<String, String> csv = maillage("list", "--collection", "essai", "--type", "Tool", "--format", "csv").csv()
                .getFirst();
        assertEquals(List.of("id", "type", "title", "status", "collection"), Fields.of(json));
        Fields.of(json).forEach(each -> assertEquals(json.get(each).asText(), csv.get(each)));
        assertEquals("Un \"outil\", vraiment", csv.get("title"));
        assertEquals("Tool", csv.get("type"));
    }

    @Test
    void peopleReadTypesAndStatesInTheirLanguage() {
        assertEquals("""
                Identifiant    Type   Titre                 État     Collection
                essai:c-outil  Outil  Un "outil", vraiment  Publiée  essai
                """, maillage("list", "--collection", "essai", "--type", "Tool").out());
        assertTrue(maillage("--lang", "en", "list", "--collection", "essai", "--type", "Tool").out()
                .startsWith("Id             Type  Title"));
    }

    @Test
    void anUnknownTypeIsAnsweredWithThoseThatExist() {
        Result result = maillage("list", "--type", "Outil");
        assertEquals(ExitCode.USAGE, result.exit());
        assertEquals("", result.out());
        assertTrue(result.err().startsWith("Le type «\u00a0Outil\u00a0» n’existe pas. Types connus\u00a0: Concept, "),
                result.err());
        assertTrue(result.err().contains("Resource, Strategy, "), result.err());
        assertTrue(maillage("--lang", "en", "list", "--type", "Outil").err().startsWith("There is no type “Outil”."));
    }

    @Test
    void noEntryIsSaidBesideAnEmptyList() {
        Result result = maillage("list", "--collection", "essai", "--type", "Training");
        assertEquals(ExitCode.DONE, result.exit());
        assertEquals("Aucune fiche pour\u00a0: Training, essai.\n", result.err());
        assertEquals(List.of(), ids("--type", "Training"));
    }

    @Test
    void anUnknownCollectionIsAFailureThatSaysWhereTheNamesAre() {
        Result result = maillage("list", "--type", "Tool", "--collection", "rien");
        assertEquals(ExitCode.FAILURE, result.exit());
        assertTrue(result.err().contains("La commande «\u00a0collections\u00a0» donne la liste."), result.err());
    }
}
