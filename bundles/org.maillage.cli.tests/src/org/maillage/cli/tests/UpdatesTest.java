package org.maillage.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import org.maillage.api.DataArea;
import org.maillage.cli.ExitCode;
import org.maillage.cli.internal.Maillage.Result;

/** {@code collections check}, {@code update}, {@code changes}, {@code diff --mine}: what changes for this person. */
class UpdatesTest {

    @RegisterExtension
    private final Installation installation = new Installation();

    @TempDir
    private Path folder;

    private Path personal;
    private String site;

    private static SyntheticCollection first() {
        return SyntheticCollection.named("essai").draft().entry("Tool", "budget", "", tool("Tableau de budget"))
                .entry("Tool", "agenda", "", tool("Agenda partagé")).entry("Tool", "vieux", "", tool("Vieux budget"));
    }

    private static SyntheticCollection second() {
        return SyntheticCollection.named("essai").draft().entry("Tool", "budget", "", tool("Tableau de budget annuel"))
                .entry("Tool", "agenda", "", tool("Agenda commun")).entry("Tool", "neuf", "", tool("Budget de projet"));
    }

    private static String tool(String title) {
        return "<title>" + title + "</title><summary>Pour essayer.</summary>"
                + "<source url=\"https://example.org/x\" consultedOn=\"2026-01-01\"><label>Page</label></source>";
    }

    private void publish(SyntheticCollection collection) throws Exception {
        installation.install(collection);
        Result result = maillage("publish", "--collection", "essai", "-o", site);
        assertEquals(ExitCode.DONE, result.exit(), result::err);
        installation.bundle("exemple.essai").uninstall();
    }

    @BeforeEach
    void install() throws Exception {
        site = folder.resolve("site").toString();
        personal = Files.createDirectories(installation.service(DataArea.class).folder().resolve("personal"));
        publish(first());
        assertEquals(ExitCode.DONE, maillage("collections", "install", site, "--trust").exit());
        Files.writeString(personal.resolve("basket.xml"), """
                <?xml version="1.0" encoding="UTF-8"?>
                <basket><entry id="essai:agenda" title="Agenda partagé" added="2026-11-20"/></basket>
                """);
        Files.writeString(personal.resolve("searches.xml"), """
                <?xml version="1.0" encoding="UTF-8"?>
                <searches><search name="Mes budgets" text="budget" sort="RELEVANCE" openToday="false" lookedOn="2026-11-20">
                <filter field="collection" value="essai" excludes="false"/>
                <seen>essai:budget essai:vieux</seen></search></searches>
                """);
        publish(second());
    }

    @AfterEach
    void remove() throws Exception {
        maillage("collections", "remove", "essai");
        Files.deleteIfExists(personal.resolve("basket.xml"));
        Files.deleteIfExists(personal.resolve("searches.xml"));
    }

    @Test
    void whatIsNewerIsSaidAndNothingChanges() {
        Result check = maillage("collections", "check", "--format", "json");
        assertEquals(List.of("2.0.0"), Fields.texts(check.json(), "version"), check::out);
        assertTrue(maillage("show", "essai:budget").out().contains("Tableau de budget\n"));
        maillage("collections", "update", "--trust");
        assertEquals("Tout est à jour.\n", maillage("collections", "check").plain().out());
    }

    @Test
    void aSiteThatIsGoneIsSaid() throws Exception {
        Files.move(folder.resolve("site"), folder.resolve("moved"));
        Result check = maillage("collections", "check");
        assertEquals(ExitCode.FINDINGS, check.exit());
        assertTrue(check.err().contains("n’existe pas"), check::err);
    }

    @Test
    void anUpdateSaysWhatChangesForThisPerson() {
        Result update = maillage("collections", "update", "--trust").plain();
        assertEquals(ExitCode.DONE, update.exit(), update::err);
        String said = update.out();
        assertTrue(said.contains("De la version 1.2.3 à la version 2.0.0 :"), said);
        assertTrue(said.contains("4 fiches qui changent vous concernent :"), said);
        assertTrue(said.contains("essai:agenda  Agenda commun\n    ! Dans votre panier\n"), said);
        assertTrue(said.contains("essai:budget  Tableau de budget annuel\n    ! Dans votre recherche « Mes budgets »"), said);
        assertTrue(said.contains("essai:neuf  Budget de projet\n    ! Nouvelle dans votre recherche « Mes budgets »"), said);
        assertTrue(said.contains("essai:vieux  Vieux budget\n    ! N’est plus dans votre recherche « Mes budgets »"), said);
    }

    @Test
    void whatWillChangeForThisPersonIsKnownBefore() {
        Result diff = maillage("collections", "diff", "essai").plain();
        assertEquals(ExitCode.DONE, diff.exit(), diff::err);
        String said = diff.out();
        assertTrue(said.contains("essai:agenda  Agenda commun\n    ! Dans votre panier\n"), said);
        assertTrue(said.contains("essai:budget  Tableau de budget annuel\n    ! Dans votre recherche « Mes budgets »"), said);
        assertTrue(said.contains("essai:neuf  Budget de projet\n    ! Entrera dans votre recherche « Mes budgets »"), said);
        assertTrue(said.contains("essai:vieux  Vieux budget\n    ! Sortira de votre recherche « Mes budgets »"), said);
        Result now = maillage("search", "budget", "--filter", "collection=essai", "--format", "json");
        assertEquals(ExitCode.DONE, now.exit(), now::err);
        assertFalse(now.out().contains("essai:neuf"), "nothing of it is in the index: " + now.out());
    }

    @Test
    void theDifferenceCanBeThatOfThisPersonAlone() throws Exception {
        Files.delete(personal.resolve("searches.xml"));
        Result mine = maillage("collections", "diff", "essai", "--mine", "--format", "json");
        assertEquals(List.of("essai:agenda"), Fields.texts(mine.json().get("entries"), "id"), mine::out);
        assertEquals("Dans votre panier", mine.json().get("entries").get(0).get("uses").get(0).asText());
        Files.delete(personal.resolve("basket.xml"));
        assertTrue(maillage("collections", "diff", "essai", "--mine").out().startsWith("Rien de ce qui change"));
    }

    @Test
    void theLastChangeIsKeptWithoutTheSite() throws Exception {
        maillage("collections", "update", "--trust");
        Files.move(folder.resolve("site"), folder.resolve("moved"));
        Result changes = maillage("collections", "changes", "essai", "--format", "json");
        assertEquals("1.2.3", changes.json().get("from").asText(), changes::out);
        assertEquals("2.0.0", changes.json().get("to").asText());
        assertEquals(List.of("essai:agenda", "essai:budget", "essai:neuf", "essai:vieux"),
                Fields.texts(changes.json().get("entries"), "id"));
        maillage("collections", "rollback", "essai");
        Result back = maillage("collections", "changes", "essai", "--mine").plain();
        assertTrue(back.out().contains("De la version 2.0.0 à la version 1.2.3 :"), back::out);
    }

    @Test
    void aFileThatCannotBeReadIsSaidAndTheRestCounts() throws Exception {
        Files.writeString(personal.resolve("searches.xml"), "<searches");
        Result update = maillage("collections", "update", "--trust").plain();
        assertEquals(ExitCode.DONE, update.exit());
        assertTrue(update.err().contains("searches.xml ne peut pas être lu"), update::err);
        assertTrue(update.out().contains("Dans votre panier"), update::out);
        assertFalse(update.out().contains("Mes budgets"), update::out);
    }
}
