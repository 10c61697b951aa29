package org.maillage.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.api.exchange.ImportMonitor;
import org.maillage.api.exchange.ImportReport;
import org.maillage.api.exchange.ImportService;
import org.maillage.model.Entry;
import org.maillage.model.Observation;
import org.maillage.model.Structure;
import org.maillage.model.SupportScheme;

/** All sets of real data that a format covers go in; the same again changes nothing. */
class RealDataTest {

    @TempDir
    private Path files;

    @ParameterizedTest(name = "{2}: {4}")
    @CsvSource(textBlock = """
            set-aides, aides-territoires, aids-aides-territoires-2021/AT_aides_full.json, , 473, 0
            set-marche, csv, struct-marche-inclusion/siaes_flat.csv, marche-inclusion.json, 3853, 0
            set-fonds, csv, grants-fonds-vert-2023/fonds-vert-2023-export.csv, fonds-vert.json, 10782, 0
            set-outils, csv, res-outils-collectivites/benchmark-dinum.csv, outils.json, 125, 0
            set-jeunes, jsonl, aids-aides-jeunes/benefits.jsonl, aides-jeunes.json, 552, 0
            set-inst, jsonl, aids-aides-jeunes/institutions.jsonl, institutions.json, 871, 0
            set-emplois, json, struct-les-emplois/prescribers__organization.json, les-emplois.json, 1003, 0
            set-themes, skos, vocab-essglobal/themes.skos, , 20, 0
            set-activities, skos, vocab-essglobal/activities.skos, , 22, 0
            set-sheets, service-public, res-service-public-associations/xml, , 241, 0
            """)
    void aSetGoesInAndTheSameAgainChangesNothing(String collection, String format, String set, String mapping,
            int records, int rejected) throws Exception {
        Workshop workshop = new Workshop(files, collection);
        Path file = Workshop.data(set);
        Path map = mapping == null ? null : Workshop.testdata(mapping);
        long start = System.nanoTime();
        ImportReport first = workshop.run(format, map, file);
        long took = (System.nanoTime() - start) / 1_000_000;
        ImportReport second = workshop.run(format, map, file);
        long again = (System.nanoTime() - start) / 1_000_000 - took;
        System.out.println(set + ": " + records + " records in " + took + " ms, again in " + again + " ms; "
                + first.linked() + " linked; " + (first.problems().size() + first.further()) + " problems "
                + Workshop.codes(first));
        assertEquals(records, first.records(), () -> first.toString());
        assertEquals(rejected, first.rejected(), () -> first.problems().toString());
        assertEquals(records - rejected, first.created());
        assertEquals(records - rejected, second.unchanged(), () -> "updated " + second.updated());
        assertEquals(0, second.linked());
        assertEquals(first.created() + first.linked(), workshop.entries().size());
    }

    @Test
    void aSchemeOfAidesTerritoiresHasItsFields() throws Exception {
        Workshop workshop = new Workshop(files, "fields-aides");
        workshop.run("aides-territoires", null, Workshop.data("aids-aides-territoires-2021/AT_aides_full.json"));
        SupportScheme scheme = (SupportScheme) workshop.entry("support-scheme/101007");
        assertEquals("Développer les mobilités", scheme.getTitle());
        assertEquals(List.of("voc:nature/subvention"), scheme.getNatures());
        assertEquals(LocalDate.of(2022, 12, 31), scheme.getCalls().getFirst().getDeadline());
        assertEquals("80", scheme.getAmounts().getFirst().getRateMax().toPlainString());
        assertTrue(scheme.getEligibility().getText().startsWith("L'analyse des projets"));
        assertTrue(scheme.getDescription().contains("**Développer les mobilités**"), scheme.getDescription());
        assertEquals(1, scheme.getFunders().size());
        assertFalse(scheme.getProvenance().getRaw().contains("Clémence"), "the person to contact is not kept");
        assertEquals("Aides-territoires", scheme.getProvenance().getSource());
        for (Entry each : workshop.entries()) {
            assertFalse(String.valueOf(each.getDescription()).contains("</"), each.getId());
        }
    }

    @Test
    void doubledNumbersAreToldAndLostZerosComeBack() throws Exception {
        Workshop workshop = new Workshop(files, "fields-marche");
        ImportReport report = workshop.run("csv", Workshop.testdata("marche-inclusion.json"),
                Workshop.data("struct-marche-inclusion/siaes_flat.csv"));
        assertEquals(12, report.problems().stream().filter(each -> each.code().equals("record.double")).count());
        Structure structure = (Structure) workshop.entry("structure/1");
        assertEquals("80746931700018", structure.getSiret());
        assertEquals("cog:commune/93063", structure.getLocation());
        assertEquals(List.of("BALUCHON A TABLE CITOYENS"), structure.getAlternativeNames());
        assertEquals(List.of("naf:2008/56.21Z"), structure.getNaf2008());
        List<Structure> all = workshop.entries().stream().map(Structure.class::cast).toList();
        // Values that are dropped give no problem: what is found must be counted.
        assertTrue(all.stream().filter(each -> each.getLocation() != null).count() >= 3800);
        long naf = all.stream().filter(each -> !each.getNaf2008().isEmpty()).count();
        assertTrue(naf >= 3700, () -> "NAF found for " + naf);
    }

    @Test
    void codesThatLostTheirZeroLeadToTheirTerritory() throws Exception {
        Workshop workshop = new Workshop(files, "fields-fonds");
        workshop.run("csv", Workshop.testdata("fonds-vert.json"),
                Workshop.data("grants-fonds-vert-2023/fonds-vert-2023-export.csv"));
        Observation grant = (Observation) workshop.entries().stream()
                .filter(each -> each.getProvenance().getSourceId().startsWith("12487592-")).findFirst().orElseThrow();
        assertEquals("cog:commune/01004", grant.getArea());
        assertEquals(new BigDecimal("21667.00"), grant.getValue());
    }

    @Test
    void aMappingIsInferredAndImportsTheFile() throws Exception {
        Workshop workshop = new Workshop(files, "suggested");
        Path file = Workshop.data("struct-marche-inclusion/siaes_flat.csv");
        String mapping = Workshop.service(ImportService.class).suggestMapping("csv", file);
        assertTrue(mapping.contains("\"type\" : \"Structure\"") && mapping.contains("\"id\" : \"pk\""), mapping);
        assertEquals(3853, workshop.run("csv", workshop.write("suggested.json", mapping), file).created());
    }

    @Test
    void aDryRunWritesNothing() throws Exception {
        Workshop workshop = new Workshop(files, "dry");
        ImportReport report = workshop.run("aides-territoires", null,
                ImportMonitor.NONE, true,
                Workshop.data("aids-aides-territoires-2021/AT_aides_full.json"));
        assertEquals(473, report.created());
        assertTrue(Workshop.content().collection("dry").isEmpty());
    }
}
