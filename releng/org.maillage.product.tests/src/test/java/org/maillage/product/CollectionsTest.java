package org.maillage.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From one person to another: published, installed elsewhere, changed, updated, taken back. */
class CollectionsTest extends ProductTest {

    private Path author;
    private Path site;

    @BeforeEach
    void write() throws Exception {
        author = folder.resolve("auteur");
        site = folder.resolve("site");
        Path collection = Files.createDirectories(author.resolve("collections/aides/entries"));
        Files.writeString(collection.resolveSibling("collection.xml"), """
                <?xml version="1.0" encoding="UTF-8"?>
                <?maillage model="1.0"?>
                <m:CollectionDescriptor xmlns:m="http://maillage.org/model" id="aides" licence="CC0-1.0">
                  <title>Aides</title>
                </m:CollectionDescriptor>
                """);
        entry("budget", "Tableau de budget");
        entry("agenda", "Agenda");
        publish();
    }

    private void entry(String name, String title) throws IOException {
        Files.writeString(author.resolve("collections/aides/entries/" + name + ".xml"), """
                <?xml version="1.0" encoding="UTF-8"?>
                <?maillage model="1.0"?>
                <m:Tool xmlns:m="http://maillage.org/model" id="aides:%s" status="published" created="2026-11-20" modified="2026-11-20">
                  <title>%s</title>
                  <summary>Pour essayer.</summary>
                  <source url="https://example.org/" consultedOn="2026-11-20"><label>Page</label></source>
                </m:Tool>
                """.formatted(name, title));
    }

    private void publish() throws Exception {
        Path reader = data;
        data = author;
        done("publish", "--collection", "aides", "--version", "auto", "-o", site.toString());
        data = reader;
    }

    /** All that lies on the shelf of the person, but for its lock. */
    private String installed() throws Exception {
        Path shelf = Files.createDirectories(data.resolve("installed"));
        try (Stream<Path> files = Files.walk(shelf)) {
            return files.filter(each -> Files.isRegularFile(each) && !each.endsWith("lock")).sorted()
                    .map(each -> shelf.relativize(each) + " " + each.toFile().length()).toList().toString();
        }
    }

    @Test
    void whatIsPublishedIsInstalledUpdatedAndTakenBackElsewhere() throws Exception {
        done("collections", "install", site.toString(), "--trust");
        assertTrue(done("show", "aides:budget").contains("Tableau de budget"));
        entry("budget", "Tableau de budget annuel");
        entry("neuf", "Modèle de statuts");
        Files.delete(author.resolve("collections/aides/entries/agenda.xml"));
        publish();
        String diff = done("collections", "diff", "aides");
        String update = done("collections", "update", "--trust");
        for (String said : List.of(diff, update)) {
            assertTrue(said.contains("De la version 1.0.0 à la version 2.0.0"), said);
            assertTrue(said.contains("une fiche ajoutée") && said.contains("une fiche modifiée")
                    && said.contains("une fiche retirée"), said);
        }
        assertTrue(diff.contains("      - Tableau de budget\n      + Tableau de budget annuel"), diff);
        assertTrue(done("show", "aides:budget").contains("Tableau de budget annuel"));
        assertTrue(done("search", "statuts", "--filter", "collection=aides", "--format", "json").contains("aides:neuf"), "the index has followed");
        done("collections", "rollback", "aides");
        assertFalse(done("show", "aides:budget").contains("annuel"));
        assertTrue(done("show", "aides:agenda").contains("Agenda"));
    }

    @Test
    void twoInstallationsShareOneSite() throws Exception {
        done("collections", "install", site.toString(), "--trust");
        String first = installed();
        Path one = product;
        Path hers = data;
        product = folder.resolve("autre produit");
        data = Files.createDirectories(folder.resolve("autres données"));
        copy(one, product);
        done("collections", "install", site.toString(), "--trust");
        assertEquals(first, installed());
        done("collections", "remove", "aides");
        data = hers;
        assertEquals(first, installed(), "what the other removes is hers alone");
        assertTrue(done("show", "aides:budget").contains("Tableau de budget"));
    }

    @Test
    void aProtectedInstallationTakesCollectionsAllTheSame() throws Exception {
        assumeTrue(protect(true), "This person may write everywhere: nothing can be protected from them");
        try {
            done("collections", "install", site.toString(), "--trust");
            assertTrue(done("show", "aides:budget").contains("Tableau de budget"));
        } finally {
            protect(false);
        }
    }

    @Test
    void proxiesAreGoneThroughAndARefusalLeavesAllAsItWas() throws Exception {
        try (WebServer server = new WebServer(site)) {
            String address = "http://collections.invalid/";
            String proxy = "http://localhost:" + server.port();
            refused("Pas de connexion à collections.invalid", Map.of(), address);
            server.protect("jeanne:secret");
            refused("Le serveur mandataire demande un nom et un mot de passe", Map.of("http_proxy", proxy), address);
            refused("Le serveur mandataire demande un nom et un mot de passe",
                    Map.of("http_proxy", "http://jeanne:faux@localhost:" + server.port()), address);
            Outcome known = maillage(Map.of("http_proxy", "http://jeanne:secret@localhost:" + server.port()),
                    "collections", "install", address, "--trust");
            assertEquals(0, known.code(), known::text);
            server.protect("");
            entry("budget", "Tableau de budget annuel");
            publish();
            Outcome update = maillage(Map.of("http_proxy", proxy), "collections", "update", "--trust");
            assertEquals(0, update.code(), update::text);
            assertTrue(done("show", "aides:budget").contains("annuel"));
        }
    }

    private void refused(String sentence, Map<String, String> environment, String address) throws Exception {
        String before = installed();
        Outcome outcome = maillage(environment, "collections", "install", address, "--trust");
        assertNotEquals(0, outcome.code(), outcome::text);
        assertTrue(outcome.text().contains(sentence), outcome::text);
        assertEquals(before, installed());
    }
}
