package org.maillage.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.maillage.cli.internal.Maillage.maillage;

import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.maillage.cli.ExitCode;
import org.maillage.cli.internal.Maillage.Result;

import com.fasterxml.jackson.databind.JsonNode;

/** {@code collections}. */
class CollectionsTest {

    @RegisterExtension
    private final Installation installation = new Installation();

    private static SyntheticCollection collection() {
        return SyntheticCollection.named("essai").entry("Tool", "un", "", "<title>Un</title>").entry("Tool", "deux", "",
                "<title>Deux</title>");
    }

    private static JsonNode row(Result result, String id) {
        return StreamSupport.stream(result.json().get("collections").spliterator(), false)
                .filter(each -> each.get("id").asText().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void shippedCollectionsAreListedWithoutProblems() {
        Result result = maillage("collections", "--format", "json");
        assertEquals(ExitCode.DONE, result.exit(), result::out);
        assertEquals(List.of("voc", "cog", "naf", "national", "cvl", "pdl", "normandie"),
                Fields.texts(result.json().get("collections"), "id"));
        assertEquals(0, result.json().get("problems").size());
    }

    @Test
    void entriesAreCounted() throws Exception {
        installation.install(collection());
        JsonNode row = row(maillage("collections", "--format", "json"), "essai");
        assertEquals(List.of("id", "title", "version", "entries", "problems", "origin", "publisher", "licence",
                "location"), Fields.of(row));
        assertEquals(2, row.get("entries").asInt());
        assertEquals(0, row.get("problems").asInt());
        assertEquals("1.2.3", row.get("version").asText());
        assertEquals("INSTALLED", row.get("origin").asText());
        assertEquals("exemple.essai 1.0.0", row.get("location").asText());
    }

    @Test
    void aFileThatCannotBeReadIsAFindingAndTheOthersCount() throws Exception {
        installation.install(collection().file("entries/vide.xml", ""));
        Result result = maillage("collections", "--format", "json");
        assertEquals(ExitCode.FINDINGS, result.exit());
        assertEquals(2, row(result, "essai").get("entries").asInt());
        assertEquals(1, row(result, "essai").get("problems").asInt());
        JsonNode problem = result.json().get("problems").get(0);
        assertEquals("file.empty", problem.get("code").asText());
        assertEquals("entries/vide.xml", problem.get("file").asText());
    }

    @Test
    void aBrokenCollectionIsAFinding() throws Exception {
        installation.install(collection().file("collection.xml", "<!-- rien -->"));
        Result result = maillage("collections", "--format", "json");
        assertEquals(ExitCode.FINDINGS, result.exit());
        assertEquals("exemple.essai 1.0.0", result.json().get("problems").get(0).get("origin").asText());
    }

    @Test
    void peopleReadProblemsBesideTheTable() throws Exception {
        installation.install(collection().file("entries/vide.xml", ""));
        Result result = maillage("collections");
        assertTrue(result.out().startsWith("Identifiant  Titre"), result.out());
        assertEquals("erreur  essai/entries/vide.xml  Le fichier est vide. Rétablissez-le ou supprimez-le.\n",
                result.err().replace(":1 ", " "));
    }

    @Test
    void titlesAreInTheLanguageOfThePerson() throws Exception {
        installation.install(collection());
        assertEquals("Trial", row(maillage("--lang", "en", "collections", "--format", "json"), "essai").get("title")
                .asText());
    }

    @Test
    void csvQuotesWhatNeedsIt() {
        Map<String, String> row = maillage("collections", "--format", "csv").csv().get(1);
        assertEquals("cog", row.get("id"));
        assertEquals("Maillage, d’après l’Insee, la DGCL et La Poste", row.get("publisher"));
    }
}
