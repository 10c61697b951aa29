package org.maillage.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maillage.api.exchange.ImportReport;
import org.maillage.api.exchange.ValueFate;
import org.maillage.model.Entry;
import org.maillage.model.LinkRole;
import org.maillage.model.Structure;
import org.maillage.model.Tool;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Structures and services of data.inclusion, version 1, go in together, whichever comes first. */
class DataInclusionTest {

    @TempDir
    private Path files;

    @Test
    void structuresAndServicesGoInTogether() throws Exception {
        Workshop workshop = new Workshop(files, "di-both");
        ImportReport report = workshop.run("data-inclusion", null, Workshop.testdata("data-inclusion.json"));
        assertEquals(3, report.created(), report::toString);
        assertEquals(1, report.rejected());
        assertEquals(List.of("record.required", "record.noTitle"), Workshop.codes(report));
        Structure structure = (Structure) workshop.entry("structure/dora--preau");
        assertEquals("cog:commune/93048", structure.getLocation());
        assertEquals("73282932000074", structure.getSiret());
        assertEquals(List.of(workshop.collection() + ":structure/mission-locale"), structure.getNetworks());
        Tool service = (Tool) workshop.entry("tool/dora--velo");
        assertEquals(List.of(structure.getId()), service.getPublishers());
        assertEquals(List.of("cog:commune/75056", "cog:departement/92", "cog:epci/200054781"),
                service.getTerritories());
        assertEquals(List.of("voc:theme/mobilite", "voc:theme/action-sociale-sante"), service.getThemes());
        assertEquals(List.of("voc:public/demandeur-emploi"), service.getPublics());
        assertEquals("Venir avec son vélo\n\n5 € pour l’adhésion", service.getUsage());
        assertEquals(LinkRole.SOURCE, service.getLinks().getFirst().getRole());
        assertEquals(List.of("cog:pays/FR"), ((Tool) workshop.entry("tool/dora--partout")).getTerritories());
        assertTrue(report.values().stream().anyMatch(each -> each.field().equals("publics")
                && each.fate() == ValueFate.NOT_IN_TABLE && each.values() == 1));
        assertEquals(3, workshop.run("data-inclusion", null, Workshop.testdata("data-inclusion.json")).unchanged());
    }

    @Test
    void noPersonIsKept() throws Exception {
        Workshop workshop = new Workshop(files, "di-persons");
        workshop.run("data-inclusion", null, Workshop.testdata("data-inclusion.json"));
        for (Entry each : workshop.entries()) {
            String raw = each.getProvenance().getRaw();
            assertFalse(raw.contains("Camille") || raw.contains("123456789"), raw);
        }
    }

    @Test
    void oneObjectALineIsReadToo() throws Exception {
        Workshop workshop = new Workshop(files, "di-lines");
        StringBuilder lines = new StringBuilder();
        for (JsonNode each : new ObjectMapper().readTree(Files.readString(Workshop.testdata("data-inclusion.json")))) {
            lines.append(each).append('\n');
        }
        assertEquals(3, workshop.run("data-inclusion", null, workshop.write("in.jsonl", lines.toString())).created());
    }

    @Test
    void everyThemeOfTheSchemaHasATheme() throws Exception {
        Workshop workshop = new Workshop(files, "di-themes");
        StringBuilder lines = new StringBuilder();
        int number = 0;
        for (JsonNode each : new ObjectMapper().readTree(Files.readString(
                Workshop.data("vocab-data-inclusion/json-schema/v1/extra/thematiques.json")))) {
            lines.append("{\"structure_id\":\"a\",\"id\":\"").append(++number).append("\",\"nom\":\"Service\",\"thematiques\":[")
                    .append(each.path("value")).append("]}\n");
        }
        ImportReport report = workshop.run("data-inclusion", null, workshop.write("themes.jsonl", lines.toString()));
        assertEquals(69, report.created());
        assertEquals(List.of(), report.values());
    }
}
