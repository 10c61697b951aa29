package org.maillage.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.api.exchange.ImportMonitor;
import org.maillage.api.exchange.ImportReport;
import org.maillage.api.exchange.ImportService;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** A mapping that is inferred imports the set it comes from, as it is, with as few records lost as the set allows. */
class SuggestedMappingTest {

    @TempDir
    private Path files;

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
            export.csv, Nom;Montant;Date limite, SupportScheme
            export.csv, Intitulé;Prérequis;Durée;Financement, Training
            export.csv, Nom;Siret;Montant, Structure
            export.csv, Titre;Description;Lien, Tool
            formations-2026.csv, Titre;Description, Training
            bonnes_pratiques.csv, Titre;Description, GoodPractice
            liste.csv, Titre;Contexte;Résultat, GoodPractice
            """)
    void theTypeFollowsTheColumnsAndTheNameOfTheFile(String name, String columns, String type) throws Exception {
        Path file = Files.writeString(files.resolve(name), columns + "\n" + "a;b;c;d".substring(0,
                2 * columns.split(";").length - 1) + "\n");
        String text = Workshop.service(ImportService.class).suggestMapping("csv", file, Optional.empty());
        assertEquals(type, new ObjectMapper().readTree(text).path("type").asText(), text);
    }

    @Test
    void aColumnThatNamesTheTypeDecides() throws Exception {
        Path file = Files.writeString(files.resolve("export.csv"), "Nom;Nature;Montant\na;Formation;1\nb;Formations;2\n");
        String text = Workshop.service(ImportService.class).suggestMapping("csv", file, Optional.empty());
        assertEquals("Training", new ObjectMapper().readTree(text).path("type").asText(), text);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(textBlock = """
            csv, struct-marche-inclusion/siaes_flat.csv, Structure, pk, 3853, 0
            csv, grants-fonds-vert-2023/fonds-vert-2023-export.csv, SupportScheme, , 10782, 0
            csv, res-outils-collectivites/benchmark-dinum.csv, , , 125, 0
            csv, res-outils-collectivites/services-import.csv, Tool, , 74, 1
            csv, vocab-rome/jobs_rome.csv, Tool, code, 532, 0
            csv, vocab-naf-cj/libelles_naf.csv, Structure, , 732, 0
            csv, vocab-data-inclusion/v1/thematiques_v1.csv, Tool, , 69, 0
            json, aids-aides-territoires-2021/AT_aides_full.json, SupportScheme, id, 473, 0
            json, aids-provider-samples/samples/departement_manche_data.json, SupportScheme, id, 10, 0
            json, aids-provider-samples/samples/departement_drome_data.json, SupportScheme, id, 3, 0
            json, aids-provider-samples/samples/ile_de_france_data.json, SupportScheme, reference, 3, 0
            json, struct-les-emplois/prescribers__organization.json, Structure, /fields/uid, 1003, 0
            json, struct-marche-inclusion/0c_sectors.json, Tool, pk, 154, 0
            jsonl, aids-aides-jeunes/benefits.jsonl, SupportScheme, slug, 552, 0
            jsonl, aids-aides-jeunes/institutions.jsonl, Structure, slug, 871, 0
            jsonl, ir-piaf/corpus.jsonl, Tool, id, 1518, 0
            """)
    void aSuggestionImportsItsSet(String format, String set, String type, String id, int records, int rejected)
            throws Exception {
        Path file = Workshop.data(set);
        Workshop workshop = new Workshop(files, "suggested-" + format);
        String text = Workshop.service(ImportService.class).suggestMapping(format, file, Optional.empty());
        JsonNode mapping = new ObjectMapper().readTree(text);
        ImportReport report = workshop.run(format, workshop.write("suggested.json", text), ImportMonitor.NONE, true,
                file);
        String said = text + report;
        assertEquals(records, report.records(), said);
        assertEquals(rejected, report.rejected(), said);
        assertTrue(type == null || type.equals(mapping.path("type").asText()), said);
        assertEquals(id == null ? "" : id, mapping.path("id").asText(), said);
        assertTrue(mapping.path("fields").findValuesAsText("to").contains("title"), said);
    }
}
