package org.maillage.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.api.MaillageException;
import org.maillage.api.exchange.ImportMappings;
import org.maillage.api.exchange.ImportMonitor;
import org.maillage.api.exchange.ImportService;
import org.maillage.api.exchange.Importer;
import org.maillage.api.exchange.Outcome;
import org.maillage.api.exchange.RecordChange;
import org.maillage.api.exchange.SavedMapping;
import org.maillage.api.exchange.SourceColumn;
import org.maillage.model.Structure;
import org.maillage.model.Tool;

import com.sun.net.httpserver.HttpServer;

/** What the import assistant stands on, without its window. */
class AssistantTest {

    private static final String TABLE = """
            Dénomination;No établissement;Page;Ville;CP;Observations
            Atelier des Halles;732 829 320 00074;https://exemple.fr/halles;Nantes;44000;Ouvert
            Recyclerie du Port;55210055400013;www.exemple.fr/port;Saint-Nazaire;44600;
            Fournil coopératif;44306184100047;https://exemple.fr/fournil;Rezé;44400;À revoir
            """;

    @TempDir
    private Path files;

    private static ImportService imports() {
        return Workshop.service(ImportService.class);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            struct-marche-inclusion/siaes_flat.csv, csv
            vocab-naf-cj/libelles_naf.csv, csv
            aids-aides-territoires-2021/AT_aides_full.json, aids
            aids-aides-jeunes/benefits.jsonl, jsonl
            struct-marche-inclusion/0c_sectors.json, json
            """)
    void theFormatOfRealFilesIsRecognised(String path, String format) throws Exception {
        String found = imports().recognise(Workshop.data(path)).map(Importer::id).orElse("");
        assertTrue(found.equals(format) || format.equals("aids") && Set.of("aides-territoires", "json").contains(found),
                found);
    }

    @Test
    void valuesTellWhatColumnsWithUnusualNamesHold() throws Exception {
        Workshop workshop = new Workshop(files, "formes-de-valeurs");
        Path file = workshop.write("liste.csv", TABLE);
        String mapping = imports().suggestMapping("csv", file, Optional.empty());
        assertEquals(3, workshop.run("csv", workshop.write("m.json", mapping), file).created(), mapping);
        Structure halles = (Structure) workshop.entries().stream()
                .filter(each -> "Atelier des Halles".equals(each.getTitle())).findFirst().orElseThrow();
        assertEquals("73282932000074", halles.getSiret().replace(" ", ""), mapping);
        assertEquals("https://exemple.fr/halles", halles.getWebsite(), mapping);
        assertEquals("cog:commune/44109", halles.getLocation(), mapping);
    }

    @Test
    void aMappingIsKeptUnderANameAndFoundForTheNextFileOfTheSameColumns() throws Exception {
        Workshop workshop = new Workshop(files, "gardees");
        ImportMappings mappings = Workshop.service(ImportMappings.class);
        Path file = workshop.write("liste.csv", TABLE);
        String mapping = imports().suggestMapping("csv", file, Optional.empty());
        SavedMapping kept = mappings.save("Annuaire de l’Ouest", mapping);
        try {
            assertEquals(Optional.of(kept), mappings.named("annuaire de l'ouest"));
            List<SourceColumn> next = imports().columns("csv", workshop.write("next.csv", TABLE.replace("Nantes", "Rezé")));
            assertEquals("Dénomination", next.getFirst().name());
            assertEquals(List.of("Ouvert", "À revoir"), next.getLast().examples());
            assertEquals(Optional.of(kept), mappings.fitting(next));
            assertTrue(mappings.fitting(next.subList(0, 1)).isEmpty(), "columns that it reads are not there");
            assertThrows(MaillageException.class, () -> mappings.save("Autre", "{\"type\": \"Rien\"}"));
            assertThrows(MaillageException.class, () -> mappings.save(" ’ ", mapping));
            assertEquals(List.of(kept), mappings.all().stream().filter(each -> each.name().contains("Ouest")).toList());
        } finally {
            mappings.remove(kept.name());
        }
        assertTrue(mappings.named(kept.name()).isEmpty());
    }

    @Test
    void aReimportSaysBeforehandWhatChangesAndWhatAPersonKeeps() throws Exception {
        Workshop workshop = new Workshop(files, "avant-de-refaire");
        Path mapping = workshop.write("m.json", """
                {"type": "Tool", "source": "Essai", "id": "id", "fields": [{"to": "title", "from": "titre"},
                 {"to": "summary", "from": "resume"}, {"to": "usage", "from": "usage"}]}
                """);
        workshop.run("csv", mapping, workshop.write("in.csv", "id,titre,resume,usage\n1,Un,Résumé,Emploi\n2,Deux,,\n"));
        Tool better = EcoreUtil.copy((Tool) workshop.entry("tool/1"));
        better.setSummary("Mieux dit");
        Workshop.editor().save(better);
        List<RecordChange> changes = new ArrayList<>();
        ImportMonitor monitor = new ImportMonitor() {
            @Override
            public void change(RecordChange change) {
                changes.add(change);
            }
        };
        workshop.run("csv", mapping, monitor, true,
                workshop.write("in.csv", "id,titre,resume,usage\n1,Un,Autre résumé,Autre emploi\n2,Deux,,\n3,Trois,,\n"));
        assertEquals(List.of(Outcome.UPDATED, Outcome.CREATED), changes.stream().map(each -> each.outcome().outcome()).toList());
        RecordChange first = changes.getFirst();
        assertEquals(Set.of("summary"), first.kept(), "a person changed it");
        assertEquals("Mieux dit", first.after().getSummary());
        assertFalse(EcoreUtil.equals(first.before().orElseThrow(), first.after()));
        assertTrue(changes.getLast().before().isEmpty());
        assertEquals("Emploi", ((Tool) workshop.entry("tool/1")).getUsage(), "a dry run writes nothing");
    }

    private static HttpServer server(CountDownLatch never) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/liste", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "text/csv; charset=utf-8");
            byte[] body = TABLE.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.createContext("/nommee", exchange -> {
            exchange.getResponseHeaders().add("Content-Disposition", "attachment; filename=\"../mes fiches.bib\"");
            exchange.sendResponseHeaders(200, 1);
            exchange.getResponseBody().write('x');
            exchange.close();
        });
        server.createContext("/muette", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('x');
            exchange.getResponseBody().flush();
            try {
                never.await(60, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            exchange.close();
        });
        server.createContext("/absente", exchange -> {
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        return server;
    }

    @Test
    void aFileIsFetchedNamedRefusedAndLeft() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        HttpServer server = server(never);
        String site = "http://localhost:" + server.getAddress().getPort();
        try {
            Path table = imports().fetch(URI.create(site + "/liste"), bytes -> true);
            assertEquals("liste.csv", table.getFileName().toString());
            assertEquals("csv", imports().recognise(table).orElseThrow().id());
            assertEquals(TABLE, Files.readString(table));
            assertEquals("mes-fiches.bib",
                    imports().fetch(URI.create(site + "/nommee"), bytes -> true).getFileName().toString());
            assertEquals("fetch.refused", code(site + "/absente"));
            assertEquals("fetch.badAddress", code("file:///etc/passwd"));
            long begin = System.nanoTime();
            MaillageException stopped = assertThrows(MaillageException.class, () -> imports()
                    .fetch(URI.create(site + "/muette"), bytes -> System.nanoTime() - begin < TimeUnit.SECONDS.toNanos(1)));
            assertEquals("fetch.cancelled", stopped.sentence().key());
        } finally {
            never.countDown();
            server.stop(0);
        }
    }

    private static String code(String address) {
        return assertThrows(MaillageException.class, () -> imports().fetch(URI.create(address), bytes -> true)).sentence()
                .key();
    }
}
