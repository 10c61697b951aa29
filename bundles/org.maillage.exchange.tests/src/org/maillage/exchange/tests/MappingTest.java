package org.maillage.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.api.exchange.ImportReport;
import org.maillage.api.exchange.ValueCount;
import org.maillage.api.exchange.ValueFate;
import org.maillage.model.ActivityCriterion;
import org.maillage.model.Criterion;
import org.maillage.model.CriterionGroup;
import org.maillage.model.FamilyCriterion;
import org.maillage.model.LegalFormCriterion;
import org.maillage.model.Operator;
import org.maillage.model.OtherCriterion;
import org.maillage.model.PublicCriterion;
import org.maillage.model.StaffCriterion;
import org.maillage.model.SupportScheme;
import org.maillage.model.TerritoryCriterion;

/** A mapping file alone fills structured criteria, and nothing that it leaves out is lost in silence. */
class MappingTest {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String RECORD = """
            [{"id": 7, "nom": "Aide à l’emploi", "naf": ["A", "56.21Z", "8899A", "99.99"], "naf_exclues": "K;64",
              "regions": ["52", "28"], "zones": [{"sorte": "departement", "code": "1"}, {"sorte": "exclue", "code": "72"}],
              "effectif_min": 1, "effectif_max": "49,99", "ouverture": "2026-01-31T23:00:00Z", "cloture": "31/12/2026",
              "publics": ["Association", "Commune", "Ovni"], "formes": [{"code": "9220"}, {"code": "5710"}],
              "regles": [{"type": "age", "min": 18}, {"type": "age", "min": 26}, {"type": "autre", "texte": "Lire l’avis"}]}]
            """;
    private static final String MAPPING = """
            {"type": "SupportScheme", "source": "test", "id": "id", "fields": [
              {"to": "title", "from": "nom", "required": true},
              {"to": "eligibilityTerritories", "from": "regions", "prefix": "cog:region/"},
              {"to": "eligibilityTerritories", "from": "/zones[sorte=departement]/code", "pad": 2, "prefix": "cog:departement/"},
              {"to": "eligibility.criteria[ActivityCriterion].activities", "from": "naf", "lookup": "name", "in": "naf:2008"},
              {"to": "eligibility.criteria[CriterionGroup operator=none #naf].criteria[ActivityCriterion].activities",
                "from": "naf_exclues", "split": ";", "lookup": "name", "in": "naf:2008"},
              {"to": "eligibility.criteria[CriterionGroup operator=none #zone].criteria[TerritoryCriterion].territories",
                "from": "/zones[sorte=exclue]/code", "prefix": "cog:departement/"},
              {"to": "eligibility.criteria[StaffCriterion].min", "from": "effectif_min"},
              {"to": "eligibility.criteria[StaffCriterion].max", "from": "effectif_max"},
              {"to": "eligibility.criteria[LegalFormCriterion].legalForms", "from": "/formes/code", "prefix": "voc:forme/"},
              {"to": "eligibility.criteria[CriterionGroup operator=any #publics].sentence", "from": "publics", "join": ", "},
              {"to": "eligibility.criteria[CriterionGroup operator=any #publics].criteria[FamilyCriterion].families",
                "from": "publics", "values": {"association": "voc:famille/association"}, "otherwise": "next"},
              {"to": "eligibility.criteria[CriterionGroup operator=any #publics].criteria[PublicCriterion].publics",
                "values": {"Commune": "voc:public/collectivite"}, "otherwise": "next"},
              {"to": "eligibility.criteria[CriterionGroup operator=any #publics].criteria[OtherCriterion].sentence", "with": {}},
              {"to": "eligibility.criteria[OtherCriterion].sentence", "from": "/regles[type=age]",
                "template": "Avoir {min} ans", "with": {"note": "fiche {id}"}},
              {"to": "eligibility.criteria[OtherCriterion].sentence", "from": "/regles[type!=age]/texte", "with": {}},
              {"to": "calls.opens", "from": "ouverture"},
              {"to": "calls.deadline", "from": "cloture"},
              {"to": "expiresOn", "from": "cloture", "when": {"id": ["7", "8"]}},
              {"to": "openness", "constant": "calls", "when": {"id": "8"}}]}
            """;

    @TempDir
    private Path files;
    private Workshop workshop;

    @BeforeEach
    void start() throws Exception {
        workshop = new Workshop(files, "mapped-" + NUMBER.incrementAndGet());
    }

    private ImportReport run(String mapping, String records) throws Exception {
        return workshop.run("json", workshop.write("mapping.json", mapping), workshop.write("in.json", records));
    }

    private SupportScheme scheme() throws Exception {
        return (SupportScheme) workshop.entry("support-scheme/7");
    }

    private static <T extends Criterion> T only(Class<T> type, List<Criterion> criteria) {
        List<T> found = criteria.stream().filter(type::isInstance).map(type::cast).toList();
        assertEquals(1, found.size(), () -> type.getSimpleName() + " in " + criteria);
        return found.getFirst();
    }

    @Test
    void activitiesStaffFormsAndTerritoriesBecomeCriteria() throws Exception {
        assertEquals(1, run(MAPPING, RECORD).created());
        List<Criterion> criteria = scheme().getEligibility().getCriteria();
        assertEquals(List.of("naf:2008/A", "naf:2008/56.21Z", "naf:2008/88.99A"),
                only(ActivityCriterion.class, criteria).getActivities());
        assertEquals(new BigDecimal("1"), only(StaffCriterion.class, criteria).getMin());
        assertEquals(new BigDecimal("49.99"), only(StaffCriterion.class, criteria).getMax());
        assertEquals(List.of("voc:forme/9220", "voc:forme/5710"),
                only(LegalFormCriterion.class, criteria).getLegalForms());
        assertEquals(List.of("cog:region/52", "cog:region/28", "cog:departement/01"),
                scheme().getEligibilityTerritories());
    }

    @Test
    void datesBecomeCallAndExpiry() throws Exception {
        run(MAPPING, RECORD);
        assertEquals(LocalDate.of(2026, 2, 1), scheme().getCalls().getFirst().getOpens());
        assertEquals(LocalDate.of(2026, 12, 31), scheme().getCalls().getFirst().getDeadline());
        assertEquals(1, scheme().getCalls().size());
        assertEquals(LocalDate.of(2026, 12, 31), scheme().getExpiresOn());
        assertEquals("unknown", scheme().getOpenness().getLiteral());
    }

    @Test
    void exclusionsBecomeGroupsOfNone() throws Exception {
        run(MAPPING, RECORD);
        List<CriterionGroup> none = scheme().getEligibility().getCriteria().stream()
                .filter(CriterionGroup.class::isInstance).map(CriterionGroup.class::cast)
                .filter(each -> each.getOperator() == Operator.NONE).toList();
        assertEquals(2, none.size());
        assertEquals(List.of("naf:2008/K", "naf:2008/64"),
                only(ActivityCriterion.class, none.getFirst().getCriteria()).getActivities());
        assertEquals(List.of("cog:departement/72"),
                only(TerritoryCriterion.class, none.getLast().getCriteria()).getTerritories());
    }

    @Test
    void audiencesAreAlternativesAndAnUnknownOneStaysACondition() throws Exception {
        run(MAPPING, RECORD);
        CriterionGroup any = scheme().getEligibility().getCriteria().stream()
                .filter(CriterionGroup.class::isInstance).map(CriterionGroup.class::cast)
                .filter(each -> each.getOperator() == Operator.ANY).findFirst().orElseThrow();
        assertEquals("Association, Commune, Ovni", any.getSentence());
        assertEquals(List.of("voc:famille/association"), only(FamilyCriterion.class, any.getCriteria()).getFamilies());
        assertEquals(List.of("voc:public/collectivite"), only(PublicCriterion.class, any.getCriteria()).getPublics());
        assertEquals("Ovni", only(OtherCriterion.class, any.getCriteria()).getSentence());
        List<String> others = scheme().getEligibility().getCriteria().stream()
                .filter(OtherCriterion.class::isInstance).map(Criterion::getSentence).toList();
        assertEquals(List.of("Avoir 18 ans", "Avoir 26 ans", "Lire l’avis"), others);
    }

    @Test
    void aGroupWhoseAlternativesLeadNowhereIsNoBar() throws Exception {
        run("""
                {"type": "SupportScheme", "source": "test", "id": "id", "fields": [
                  {"to": "title", "from": "nom"},
                  {"to": "eligibility.criteria[CriterionGroup operator=any].sentence", "from": "publics", "join": ", "},
                  {"to": "eligibility.criteria[CriterionGroup operator=any].criteria[FamilyCriterion].families",
                    "from": "publics", "values": {}, "otherwise": "drop"}]}
                """, RECORD);
        OtherCriterion other = assertInstanceOf(OtherCriterion.class,
                scheme().getEligibility().getCriteria().getFirst());
        assertEquals("Association, Commune, Ovni", other.getSentence());
    }

    @Test
    void whatLeadsNowhereIsCountedByField() throws Exception {
        ImportReport report = run("""
                {"type": "SupportScheme", "source": "test", "id": "id", "fields": [
                  {"to": "title", "from": "nom"},
                  {"to": "publics", "from": "publics", "otherwise": "drop", "values": {"Association": "voc:public/association",
                    "Commune": null}},
                  {"to": "funders", "from": "financeurs", "lookup": "name", "otherwise": "create"},
                  {"to": "eligibilityTerritories", "from": "zone", "lookup": "name", "otherwise": "drop"},
                  {"to": "calls.deadline", "from": "fin", "otherwise": "drop"}]}
                """, """
                [{"id": 1, "nom": "Un", "publics": ["Association", "Commune", "Ovni"], "financeurs": ["Ici", "Là"],
                  "zone": "Atlantide", "fin": "bientôt"},
                 {"id": 2, "nom": "Deux", "publics": ["Ovni"], "financeurs": ["Ici"], "zone": "Normandie", "fin": "2026-12-31"}]
                """);
        assertEquals(2, report.created());
        assertEquals(2, report.linked());
        assertEquals(List.of(), report.problems());
        assertEquals(List.of(
                count("calls.deadline", ValueFate.UNREADABLE, 1, 1, "bientôt", 1),
                count("eligibilityTerritories", ValueFate.NOT_FOUND, 1, 1, "Atlantide", 1),
                new ValueCount("funders", ValueFate.CREATED, 3, 2,
                        List.of(new ValueCount.Example("Ici", 2), new ValueCount.Example("Là", 1))),
                count("publics", ValueFate.NOT_IN_TABLE, 2, 1, "Ovni", 2),
                count("publics", ValueFate.SET_ASIDE, 1, 1, "Commune", 1)), report.values());
    }

    private static ValueCount count(String field, ValueFate fate, long values, long distinct, String example,
            long times) {
        return new ValueCount(field, fate, values, distinct, List.of(new ValueCount.Example(example, times)));
    }

    @Test
    void noPersonIsAmongTheExamples() throws Exception {
        ImportReport report = run("""
                {"type": "SupportScheme", "source": "test", "id": "id", "fields": [{"to": "title", "from": "nom"},
                  {"to": "calls.deadline", "from": "fin", "otherwise": "drop"}]}
                """, "[{\"id\": 1, \"nom\": \"Un\", \"fin\": \"demander à camille.exemple@example.org, 06 12 34 56 78\"}]");
        assertTrue(report.values().getFirst().examples().getFirst().value().startsWith("demander à [adresse"),
                report::toString);
    }

    @Test
    void anEntryOfAnotherFileIsFoundByItsIdentifier() throws Exception {
        String structures = """
                {"type": "Structure", "source": "test", "id": "code", "fields": [{"to": "title", "from": "nom"}]}
                """;
        String schemes = """
                {"type": "SupportScheme", "source": "test", "id": "id", "fields": [{"to": "title", "from": "nom"},
                  {"to": "funders", "from": "par", "lookup": "id", "otherwise": "create"}]}
                """;
        run(structures, "[{\"code\": \"caf_ain\", \"nom\": \"Caf de l’Ain\"}]");
        ImportReport report = run(schemes, "[{\"id\": 7, \"nom\": \"Un\", \"par\": [\"caf_ain\", \"cc_du_lac\"]}]");
        assertEquals(1, report.linked());
        assertEquals(List.of(workshop.collection() + ":structure/caf_ain", workshop.collection() + ":structure/cc_du_lac"),
                scheme().getFunders());
        assertEquals(1, run(structures, "[{\"code\": \"cc_du_lac\", \"nom\": \"CC du Lac\"}]").updated());
        assertEquals("CC du Lac", workshop.entry("structure/cc_du_lac").getTitle());
    }

    @ParameterizedTest
    @ValueSource(strings = { "eligibility.criteria.note", "eligibility.criteria[Tool].note",
            "eligibility.criteria[StaffCriterion min=beaucoup].max", "eligibility.criteria[StaffCriterion].nothing",
            "eligibility.criteria[StaffCriterion", "eligibility", "publics[a]", "title.text" })
    void aPathThatLeadsNowhereIsRefused(String path) throws Exception {
        ImportReport report = run("{\"type\": \"SupportScheme\", \"source\": \"test\", \"fields\": [{\"to\": \"" + path
                + "\", \"from\": \"nom\"}]}", RECORD);
        assertEquals(0, report.records());
        assertTrue(report.problems().getFirst().text(Locale.FRENCH).contains(path), report::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = { "{\"to\": \"title\"}", "{\"to\": \"title\", \"from\": \"nom\", \"otherwise\": \"next\"}",
            "{\"to\": \"title\", \"from\": \"nom\", \"otherwise\": \"next\"}, {\"to\": \"summary\", \"from\": \"nom\"}",
            "{\"to\": \"title\", \"from\": \"nom\", \"lookup\": \"guess\"}",
            "{\"to\": \"title\", \"from\": \"nom\", \"match\": \"(\"}" })
    void aFieldThatCannotWorkIsRefused(String field) throws Exception {
        ImportReport report = run("{\"type\": \"Tool\", \"source\": \"test\", \"fields\": [" + field + "]}", RECORD);
        assertEquals(0, report.records());
        assertEquals(List.of("file.failed"), Workshop.codes(report));
    }
}
