package org.maillage.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.maillage.cli.internal.Maillage.maillage;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.maillage.cli.ExitCode;
import org.maillage.cli.internal.Maillage.Result;
import org.osgi.framework.BundleException;

import com.fasterxml.jackson.databind.JsonNode;

/** {@code show ID}. */
class ShowTest {

    @RegisterExtension
    private final Installation installation = new Installation();

    @BeforeEach
    void install() throws BundleException {
        installation.install(SyntheticCollection.named("essai").entry("SupportScheme", "aide",
                " toVerify=\"true\" openness=\"permanent\"", """
                        <title>Une "aide", dite « l’aide »</title>
                        <summary>Première ligne ; et &amp; plus</summary>
                        <freeKeyword>un</freeKeyword>
                        <freeKeyword>deux, trois</freeKeyword>
                        <theme>voc:theme/gouvernance</theme>
                        <theme>voc:theme/absent</theme>
                        <source url="https://example.org/" consultedOn="2026-01-02" fields="eligibility summary">
                          <label>Exemple</label>
                        </source>
                        <eligibility>
                          <text>Avoir des salariés.</text>
                          <criterion xsi:type="m:StaffCriterion" min="0.1" max="50">
                            <sentence>Avoir des salariés.</sentence>
                          </criterion>
                        </eligibility>
                        <provenance source="aides-territoires" sourceId="12">
                          <raw>{"nom":"Une aide"}</raw>
                        </provenance>
                        """).file("entries/casse.xml", "<?xml version=\"1.0\"?>\n<?maillage model=\"1.0\"?>\n<m:Tool\n"));
    }

    @Test
    void aPageSaysTitleTypeStateAndCollection() {
        assertEquals(List.of("Une \"aide\", dite « l’aide »", "essai:aide · Dispositif d’aide · Publiée · Essai"),
                maillage("show", "essai:aide").out().lines().limit(2).toList());
        assertEquals("essai:aide · Support scheme · Published · Trial",
                maillage("--lang", "en", "show", "essai:aide").out().lines().skip(1).findFirst().orElseThrow());
    }

    @Test
    void aPageSaysThatSomethingIsLeftToVerify() {
        assertTrue(maillage("show", "essai:aide").out().contains("\n\nÀ vérifier\n"));
        assertTrue(maillage("show", "national:dla").out().contains("\n\nReste à vérifier\u00a0: Liste des financeurs"));
    }

    @Test
    void referencesAreShownWithTheirTitle() {
        String page = maillage("show", "essai:aide").out();
        assertTrue(page.contains("  - Gouvernance [voc:theme/gouvernance]\n"), page);
        assertTrue(page.contains("  - voc:theme/absent (introuvable dans les collections installées)\n"), page);
    }

    @Test
    void anObjectThatIsAloneIsShownWithoutBullet() {
        String page = maillage("show", "essai:aide").plain().out();
        assertTrue(page.contains("Éligibilité :\n  Conditions, en texte : Avoir des salariés.\n  Critères :\n    - Effectif"),
                page);
    }

    @Test
    void whatASourceEstablishesIsSaidInWords() {
        String page = maillage("show", "essai:aide").out();
        assertTrue(page.contains("Champs\u00a0: Éligibilité, Résumé"), page);
    }

    @Test
    void aPageLeavesTheRecordOfOriginToPrograms() {
        String page = maillage("show", "essai:aide").out();
        assertTrue(page.contains("aides-territoires"), page);
        assertFalse(page.contains("{\"nom\""), page);
        assertEquals("{\"nom\":\"Une aide\"}", maillage("show", "essai:aide", "--format", "json").json().get("entry")
                .get("provenance").get("raw").asText());
        assertEquals(List.of("{\"nom\":\"Une aide\"}"), values(maillage("show", "essai:aide", "--format", "csv").csv(),
                "provenance.raw"));
    }

    @Test
    void jsonHasTheNamesOfTheModel() {
        JsonNode json = maillage("show", "essai:aide", "--format", "json").json();
        assertEquals(List.of("id", "collection", "collectionVersion", "origin", "file", "overridden", "entry"),
                Fields.of(json));
        assertEquals("essai", json.get("collection").asText());
        assertEquals("1.2.3", json.get("collectionVersion").asText());
        assertEquals("INSTALLED", json.get("origin").asText());
        assertEquals("entries/aide.xml", json.get("file").asText());
        assertEquals(0, json.get("overridden").size());
    }

    @Test
    void jsonKeepsValuesAsTheyAre() {
        JsonNode entry = maillage("show", "essai:aide", "--format", "json").json().get("entry");
        assertEquals("SupportScheme", entry.get("type").asText());
        assertEquals("Une \"aide\", dite « l’aide »", entry.get("title").asText());
        assertTrue(entry.get("toVerify").isBoolean());
        assertEquals("2026-01-02", entry.get("created").asText());
        assertEquals("deux, trois", entry.get("freeKeywords").get(1).asText());
        JsonNode criterion = entry.get("eligibility").get("criteria").get(0);
        assertEquals("StaffCriterion", criterion.get("type").asText());
        assertTrue(criterion.get("min").isNumber());
        assertEquals(0.1, criterion.get("min").asDouble());
    }

    @Test
    void jsonIsTheSameInBothLanguages() {
        assertEquals(maillage("show", "essai:aide", "--format", "json"),
                maillage("--lang", "en", "show", "essai:aide", "--format", "json"));
    }

    @Test
    void csvHasAValueARow() {
        List<Map<String, String>> rows = maillage("show", "essai:aide", "--format", "csv").csv();
        assertEquals(List.of("Une \"aide\", dite « l’aide »"), values(rows, "title"));
        assertEquals(List.of("un", "deux, trois"), values(rows, "freeKeywords"));
        assertEquals(List.of("true"), values(rows, "toVerify"));
    }

    @Test
    void csvHasWhatTheEntryContains() {
        List<Map<String, String>> rows = maillage("show", "essai:aide", "--format", "csv").csv();
        assertEquals(List.of("https://example.org/"), values(rows, "sources[1].url"));
        assertEquals(List.of("StaffCriterion"), values(rows, "eligibility.criteria[1]"));
        assertEquals(List.of("0.1"), values(rows, "eligibility.criteria[1].min"));
    }

    @Test
    void anUnknownEntryIsAFinding() {
        assertEquals(new Result(ExitCode.FINDINGS, "",
                "Il n’y a pas de fiche «\u00a0essai:rien\u00a0». Cherchez-la\u00a0: maillage search MOTS\n"),
                maillage("show", "essai:rien"));
        assertEquals(new Result(ExitCode.FINDINGS, "",
                "There is no entry “nothing at all”. Search for it: maillage search WORDS\n"),
                maillage("--lang", "en", "show", "nothing at all"));
    }

    @Test
    void anEntryThatCannotBeReadIsAFailureWithFileAndLine() {
        Result result = maillage("show", "essai:casse");
        assertEquals(ExitCode.FAILURE, result.exit());
        assertEquals("", result.out());
        assertTrue(result.err().contains("Fichier entries/casse.xml, ligne 4"), result.err());
    }

    private static List<String> values(List<Map<String, String>> rows, String field) {
        return rows.stream().filter(each -> each.get("field").equals(field)).map(each -> each.get("value")).toList();
    }
}
