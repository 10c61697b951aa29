package org.maillage.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.api.exchange.ImportMonitor;
import org.maillage.api.exchange.ImportReport;
import org.maillage.api.exchange.ImportService;
import org.maillage.api.exchange.ValueCount;
import org.maillage.api.exchange.ValueFate;
import org.maillage.model.Entry;
import org.maillage.model.Observation;
import org.maillage.model.Structure;
import org.maillage.model.SupportScheme;

/** All sets of real data that a format covers go in; the same again changes nothing. */
class RealDataTest {

    @TempDir
    private Path files;

    /** Records, of them rejected, entries made beside them, values that lead nowhere, values that a table sets aside. */
    @ParameterizedTest(name = "{2}: {4}")
    @CsvSource(textBlock = """
            set-aides, aides-territoires, aids-aides-territoires-2021/AT_aides_full.json, , 473, 0, 163, 2028, 118
            set-manche, json, aids-provider-samples/samples/departement_manche_data.json, manche.json, 10, 0, 1, 0, 0
            set-drome, aides-territoires, aids-provider-samples/samples/departement_drome_data.json, , 3, 0, 2, 0, 0
            set-idf, json, aids-provider-samples/samples/ile_de_france_data.json, ile-de-france.json, 3, 0, 1, 0, 0
            set-marche, csv, struct-marche-inclusion/siaes_flat.csv, marche-inclusion.json, 3853, 0, 0, 25, 0
            set-networks, json, struct-marche-inclusion/0a_networks.json, fixtures.json, 13, 0, 0, 0, 0
            set-groups, json, struct-marche-inclusion/0b_sectorgroups.json, fixtures.json, 20, 0, 0, 0, 0
            set-sectors, json, struct-marche-inclusion/0c_sectors.json, fixtures.json, 154, 0, 0, 0, 0
            set-labels, json, struct-marche-inclusion/0d_labels.json, fixtures.json, 5, 0, 0, 0, 0
            set-fonds, csv, grants-fonds-vert-2023/fonds-vert-2023-export.csv, fonds-vert.json, 10782, 0, 0, 30, 0
            set-outils, csv, res-outils-collectivites/benchmark-dinum.csv, outils.json, 125, 0, 0, 0, 0
            set-services, csv, res-outils-collectivites/services-import.csv, services.json, 74, 3, 0, 0, 0
            set-context, csv, res-outils-collectivites/services-context-import.csv, services-contexte.json, 106, 44, 0, 0, 0
            set-jeunes, jsonl, aids-aides-jeunes/benefits.jsonl, aides-jeunes.json, 552, 0, 199, 55, 875
            set-inst, jsonl, aids-aides-jeunes/institutions.jsonl, institutions.json, 871, 0, 0, 0, 0
            set-emplois, json, struct-les-emplois/prescribers__organization.json, les-emplois.json, 1003, 0, 0, 23, 0
            set-ddets, json, struct-les-emplois/institutions__institution.json, insertion-structures.json, 30, 0, 0, 2, 0
            set-insertion, json, struct-les-emplois/insertion__structure.json, insertion-structures.json, 10, 0, 0, 0, 0
            set-orientation, json, struct-les-emplois/insertion__service.json, insertion-services.json, 14, 0, 0, 0, 0
            set-terms, json, struct-les-emplois/insertion__genericreferenceitem.json, fixtures.json, 243, 0, 0, 0, 0
            set-sheets, service-public, res-service-public-associations/xml, , 241, 0, 0, 0, 0
            set-sheets2, jsonl, res-service-public-associations/fiches.jsonl, corpus.json, 241, 0, 0, 0, 0
            set-themes, skos, vocab-essglobal/themes.skos, , 20, 0, 0, 0, 0
            set-activities, skos, vocab-essglobal/activities.skos, , 22, 0, 0, 0, 0
            set-modified, skos, vocab-essglobal/activities-modified.skos, , 17, 0, 0, 0, 0
            set-ica, skos, vocab-essglobal/activities-ica.skos, , 30, 0, 0, 0, 0
            set-membership, skos, vocab-essglobal/base-membership-type.skos, , 7, 0, 0, 0, 0
            set-form, skos, vocab-essglobal/legal-form.skos, , 6, 0, 0, 0, 0
            set-organisation, skos, vocab-essglobal/organisational-structure.skos, , 26, 0, 0, 0, 0
            set-products, skos, vocab-essglobal/products-services.skos, , 128, 1, 0, 0, 0
            set-qualifiers, skos, vocab-essglobal/qualifiers.skos, , 24, 0, 0, 0, 0
            set-labour, skos, vocab-essglobal/type-of-labour.skos, , 6, 0, 0, 0, 0
            set-rome, csv, vocab-rome/jobs_rome.csv, rome.json, 532, 0, 0, 0, 0
            set-jobs, csv, vocab-rome/jobs_appellation.csv, rome-appellations.json, 11061, 0, 532, 0, 0
            set-naf, csv, vocab-naf-cj/libelles_naf.csv, naf.json, 732, 0, 0, 0, 0
            set-forms, csv, vocab-naf-cj/mapping_forme_juridique.csv, formes.json, 58, 1, 0, 51, 0
            set-di-themes, csv, vocab-data-inclusion/v1/thematiques_v1.csv, terms.json, 69, 0, 0, 0, 0
            set-di-publics, json, vocab-data-inclusion/json-schema/v1/extra/publics.json, terms.json, 14, 0, 0, 0, 0
            set-di-networks, json, vocab-data-inclusion/json-schema/v1/extra/reseaux-porteurs.json, terms.json, 108, 0, 0, 0, 0
            set-di-structures, csv, vocab-data-inclusion/v0/typologies_de_structures.csv, terms.json, 92, 0, 0, 0, 0
            set-epci, json, vocab-cog/epci.json, epci.json, 1255, 0, 0, 0, 0
            set-departements, json, vocab-cog/departements.json, departements.json, 109, 0, 0, 0, 0
            set-glossary, json, vocab-synonyms-fr/cdtn_glossary.json, glossary.json, 256, 0, 0, 0, 0
            set-thesaurus, json, vocab-synonyms-fr/cdtn_TESS.json, thesaurus.json, 6605, 20, 0, 0, 0
            set-keywords, csv, vocab-synonyms-fr/aides-territoires_new_keywords.csv, keywords.json, 65, 0, 0, 0, 0
            set-stopwords, json, vocab-synonyms-fr/stopwords-fr.json, keywords.json, 691, 691, 0, 0, 0
            set-at-corpus, jsonl, ir-at-categories-dev/corpus.jsonl, corpus.json, 473, 0, 0, 0, 0
            set-piaf, jsonl, ir-piaf/corpus.jsonl, corpus.json, 1518, 0, 0, 0, 0
            """)
    void aSetGoesInAndTheSameAgainChangesNothing(String collection, String format, String set, String mapping,
            int records, int rejected, int linked, long lost, long aside) throws Exception {
        Workshop workshop = new Workshop(files, collection);
        Path file = Workshop.data(set);
        Path map = mapping == null ? null : Workshop.testdata(mapping);
        ImportReport first = workshop.run(format, map, file);
        ImportReport second = workshop.run(format, map, file);
        String said = set + ": " + first.records() + " records; " + first.rejected() + " rejected, " + first.linked()
                + " linked, " + lost(first) + " lost, " + aside(first) + " set aside; problems "
                + Workshop.codes(first) + "; values " + first.values();
        assertEquals(records, first.records(), said);
        assertEquals(rejected, first.rejected(), () -> first.problems().toString());
        assertEquals(records - rejected, first.created());
        assertEquals(records - rejected, second.unchanged(), () -> "updated " + second.updated());
        assertEquals(linked, first.linked(), said);
        assertEquals(lost, lost(first), said);
        assertEquals(aside, aside(first), said);
        assertEquals(0, second.linked());
        assertEquals(first.created() + first.linked(), workshop.entries().size());
    }

    private static long lost(ImportReport report) {
        return count(report, EnumSet.of(ValueFate.NOT_FOUND, ValueFate.NOT_IN_TABLE, ValueFate.UNREADABLE));
    }

    private static long aside(ImportReport report) {
        return count(report, EnumSet.of(ValueFate.SET_ASIDE));
    }

    private static long count(ImportReport report, EnumSet<ValueFate> fates) {
        return report.values().stream().filter(each -> fates.contains(each.fate())).mapToLong(ValueCount::values).sum();
    }

    @Test
    void communesAreReadWithoutBeingWritten() throws Exception {
        Workshop workshop = new Workshop(files, "dry-communes");
        ImportReport report = workshop.run("json", Workshop.testdata("territories.json"), ImportMonitor.NONE, true,
                Workshop.data("vocab-cog/communes.json"));
        assertEquals(37590, report.created(), report::toString);
        assertEquals(0, lost(report), report::toString);
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
        String mapping = Workshop.service(ImportService.class).suggestMapping("csv", file, Optional.empty());
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
