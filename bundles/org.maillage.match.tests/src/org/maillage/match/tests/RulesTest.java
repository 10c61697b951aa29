package org.maillage.match.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.maillage.match.tests.Schemes.approval;
import static org.maillage.match.tests.Schemes.audience;
import static org.maillage.match.tests.Schemes.activity;
import static org.maillage.match.tests.Schemes.call;
import static org.maillage.match.tests.Schemes.calls;
import static org.maillage.match.tests.Schemes.expense;
import static org.maillage.match.tests.Schemes.family;
import static org.maillage.match.tests.Schemes.form;
import static org.maillage.match.tests.Schemes.group;
import static org.maillage.match.tests.Schemes.in;
import static org.maillage.match.tests.Schemes.reading;
import static org.maillage.match.tests.Schemes.scheme;
import static org.maillage.match.tests.Schemes.sought;
import static org.maillage.match.tests.Schemes.staff;
import static org.maillage.match.tests.Schemes.territory;
import static org.maillage.match.tests.Schemes.variant;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.api.match.ChangeKind;
import org.maillage.api.match.MatchReport;
import org.maillage.api.match.SchemeMatch;
import org.maillage.api.match.Verdict;
import org.maillage.model.Criterion;
import org.maillage.model.MaillageFactory;
import org.maillage.model.Openness;
import org.maillage.model.Operator;
import org.maillage.model.Recurrence;
import org.maillage.model.SupportScheme;

/** The rules of matching, one by one. */
@TestInstance(Lifecycle.PER_CLASS)
class RulesTest {

    private static final LocalDate ON = LocalDate.of(2026, 11, 20);
    private static final String ASSOCIATION = "{\"family\":\"association\",\"territory\":\"37261\"}";

    private Desk desk;

    @BeforeAll
    void start() throws Exception {
        desk = new Desk();
    }

    /** A commercial form tells no family of the ESS; a form of association does. */
    @ParameterizedTest
    @CsvSource({ "9220,association,ELIGIBLE", "9220,mutuelle,NOT_ELIGIBLE", "5710,scic,UNKNOWN", "5710,scop,UNKNOWN",
            "5710,societe-commerciale-ess,UNKNOWN", "5710,association,NOT_ELIGIBLE", "5499,scic,UNKNOWN",
            "5415,cooperative,UNKNOWN", "5458,scop,ELIGIBLE", "5458,cooperative,ELIGIBLE", "5458,scic,NOT_ELIGIBLE",
            "5460,scic,UNKNOWN", "5460,cooperative,ELIGIBLE", "9300,fonds-de-dotation,UNKNOWN",
            "1000,association,NOT_ELIGIBLE", "7210,association,NOT_ELIGIBLE", "9220,ptce,UNKNOWN" })
    void theLegalFormTellsTheFamilyWhereItDoes(String form, String family, Verdict verdict) throws Exception {
        assertEquals(verdict, one("{\"legalForm\":\"" + form + "\",\"territory\":\"37261\"}", family(family)).verdict());
    }

    @ParameterizedTest
    @CsvSource({ "scop,cooperative,ELIGIBLE", "cooperative,scop,UNKNOWN", "association,cooperative,NOT_ELIGIBLE",
            "fondation,fonds-de-dotation,UNKNOWN", "association,ptce,UNKNOWN" })
    void aFamilyBelongsToTheBroaderOne(String said, String asked, Verdict verdict) throws Exception {
        assertEquals(verdict,
                one("{\"family\":\"" + said + "\",\"territory\":\"37261\"}", family(asked)).verdict());
    }

    @ParameterizedTest
    @CsvSource({ "37261,cog:region/24,ELIGIBLE", "37261,cog:departement/37,ELIGIBLE", "37261,cog:union/EU,ELIGIBLE",
            "14118,cog:region/24,NOT_ELIGIBLE", "14118,cog:region/28,ELIGIBLE",
            // A département of which the scheme covers one commune.
            "cog:departement/37,cog:commune/37261,UNKNOWN",
            // A perimeter of which nothing is known.
            "37261,essai:perimetres/inconnu,UNKNOWN" })
    void territoriesAreComparedByContainment(String said, String asked, Verdict verdict) throws Exception {
        assertEquals(verdict, match("{\"family\":\"association\",\"territory\":\"" + said + "\"}",
                in(scheme("essai:a", family("association")), asked)).get("essai:a").verdict());
    }

    @Test
    void aMergedCommuneLiesWhereItsSuccessorLies() throws Exception {
        String former = desk.formerCommuneIn("cog:departement/14");
        assertEquals(Verdict.ELIGIBLE, match("{\"family\":\"association\",\"territory\":\"" + former + "\"}",
                in(scheme("essai:a", family("association")), "cog:departement/14")).get("essai:a").verdict());
    }

    @Test
    void theSeatOfTheFunderPlaysNoPart() throws Exception {
        SupportScheme scheme = scheme("essai:a", family("association"));
        scheme.getFunders().add("national:structures/france-active");
        scheme.getTerritories().add("cog:region/28");
        assertEquals(Verdict.ELIGIBLE, match(ASSOCIATION, scheme).get("essai:a").verdict());
    }

    @Test
    void aSchemeWithoutTerritoryIsToBeRead() throws Exception {
        SchemeMatch match = match(ASSOCIATION, in(scheme("essai:a", family("association")))).get("essai:a");
        assertEquals(Verdict.CONDITIONAL, match.verdict());
        assertEquals(1, match.toRead().size());
    }

    @Test
    void whatIsNotSaidIsUnknownAndWhatIsSaidToBeEmptyIsNot() throws Exception {
        assertEquals(Verdict.UNKNOWN, one(ASSOCIATION, approval("esus")).verdict());
        assertEquals(Verdict.NOT_ELIGIBLE,
                one("{\"territory\":\"37261\",\"approvals\":[]}", approval("esus")).verdict());
        assertEquals(Verdict.UNKNOWN, one(ASSOCIATION, staff("1", "")).verdict());
        assertEquals(Verdict.NOT_ELIGIBLE, one("{\"territory\":\"37261\",\"staff\":0}", staff("1", "")).verdict());
    }

    @Test
    void narrowerValuesMeetBroaderOnes() throws Exception {
        String expense = "{\"territory\":\"37261\",\"expenses\":[{\"kind\":\"%s\"}]}";
        assertEquals(Verdict.ELIGIBLE, one(expense.formatted("immobilier"), expense("investissement")).verdict());
        assertEquals(Verdict.UNKNOWN, one(expense.formatted("investissement"), expense("immobilier")).verdict());
        assertEquals(Verdict.NOT_ELIGIBLE, one(expense.formatted("conseil"), expense("immobilier")).verdict());
        String activity = "{\"territory\":\"37261\",\"activities\":[\"88.91A\"]}";
        assertEquals(Verdict.ELIGIBLE, one(activity, activity("88")).verdict());
        assertEquals(Verdict.NOT_ELIGIBLE, one(activity, activity("64")).verdict());
    }

    @Test
    void whoAppliesFollowsFromTheRestOfTheFile() throws Exception {
        assertEquals(Verdict.ELIGIBLE, one(ASSOCIATION, audience("association")).verdict());
        assertEquals(Verdict.NOT_ELIGIBLE, one(ASSOCIATION, audience("collectivite")).verdict());
        assertEquals(Verdict.NOT_ELIGIBLE, one(ASSOCIATION, audience("etablissement-public")).verdict());
        assertEquals(Verdict.NOT_ELIGIBLE, one(ASSOCIATION, audience("entreprise-publique-locale")).verdict());
        assertEquals(Verdict.ELIGIBLE,
                one("{\"legalForm\":\"7210\",\"territory\":\"37261\"}", audience("collectivite")).verdict());
        assertEquals(Verdict.ELIGIBLE,
                one("{\"family\":\"association\",\"territory\":\"37261\",\"staff\":2}", audience("employeur")).verdict());
    }

    @Test
    void aConditionThatIsOnlyTextIsListedAndLeavesTheVerdictConditional() throws Exception {
        SchemeMatch match = one(ASSOCIATION, family("association"), reading("Elle a deux ans de comptes."));
        assertEquals(Verdict.CONDITIONAL, match.verdict());
        assertEquals(List.of("Elle a deux ans de comptes."), match.toRead());
    }

    @Test
    void aTextThatNoCriterionQuotesIsToBeRead() throws Exception {
        SupportScheme scheme = scheme("essai:a", family("association"));
        scheme.getEligibility().setText("Associations de plus de deux ans.");
        assertEquals(List.of("Associations de plus de deux ans."), match(ASSOCIATION, scheme).get("essai:a").toRead());
    }

    @Test
    void anImportedSchemeOfWhichNobodyReadTheConditionsIsNeverPlainlyEligible() throws Exception {
        SupportScheme scheme = scheme("essai:a", family("association"));
        assertEquals(Verdict.ELIGIBLE, match(ASSOCIATION, scheme).get("essai:a").verdict());
        scheme.setProvenance(MaillageFactory.eINSTANCE.createProvenance());
        SchemeMatch imported = match(ASSOCIATION, scheme).get("essai:a");
        assertEquals(Verdict.CONDITIONAL, imported.verdict());
        assertTrue(imported.toRead().getFirst().contains("ne donne pas les conditions"), imported.toRead().toString());
    }

    @Test
    void aSchemeOfWhichNothingCanBeComparedIsUnknown() throws Exception {
        assertEquals(Verdict.UNKNOWN, one(ASSOCIATION, reading("Le projet est bon.")).verdict());
        assertEquals(Verdict.UNKNOWN, one(ASSOCIATION).verdict());
    }

    @Test
    void whatIsMissingSaysHowToBecomeEligible() throws Exception {
        String file = "{\"family\":\"association\",\"territory\":\"37261\",\"approvals\":[]}";
        assertEquals(List.of(ChangeKind.approval), changes(one(file, family("association"), approval("esus"))));
        assertEquals(List.of(ChangeKind.legalForm), changes(one(file, family("scic"))));
        assertEquals(List.of(ChangeKind.legalForm), changes(one(file, form("5710"))));
        assertEquals(List.of(ChangeKind.legalForm), changes(one(file, group(Operator.NONE, family("association")))));
        assertEquals(List.of(ChangeKind.approval, ChangeKind.legalForm),
                changes(one(file, family("scic"), approval("esus"))));
        assertEquals(List.of(), changes(one(file, family("scic"), staff("1", ""))));
    }

    @Test
    void aProjectIsToldWhatItsCreationWouldOpen() throws Exception {
        String project = "{\"notYetCreated\":true,\"consideredForms\":[\"9220\",\"5458\"],\"territory\":\"37261\"}";
        SchemeMatch match = one(project, family("association"));
        assertEquals(Verdict.CONDITIONAL, match.verdict());
        assertEquals(List.of(ChangeKind.creation), changes(match));
        assertEquals(List.of(ChangeKind.creation), changes(one(project, family("scop"))));
        assertEquals(Verdict.NOT_ELIGIBLE, one(project, family("mutuelle")).verdict());
        assertEquals(List.of(ChangeKind.creation), changes(one("{\"notYetCreated\":true,\"territory\":\"37261\"}",
                family("mutuelle"))), "No form is considered yet: any may be chosen");
    }

    @Test
    void aLocalVariantTakesThePlaceOfTheGenericSchemeWhereItApplies() throws Exception {
        SupportScheme generic = scheme("essai:national", family("association"));
        SupportScheme local = in(variant(scheme("essai:local", family("association")), "essai:national"),
                "cog:region/24");
        Map<String, SchemeMatch> there = match(ASSOCIATION, generic, local);
        assertEquals("essai:local", there.get("essai:national").replacedBy().orElseThrow());
        assertEquals("replaced", there.get("essai:national").setAside().orElseThrow());
        assertEquals("essai:national", there.get("essai:local").replaces().orElseThrow());
        Map<String, SchemeMatch> elsewhere = match("{\"family\":\"association\",\"territory\":\"14118\"}",
                in(scheme("essai:national", family("association")), Schemes.FRANCE), in(
                        variant(scheme("essai:local", family("association")), "essai:national"), "cog:region/24"));
        assertTrue(elsewhere.get("essai:national").replacedBy().isEmpty());
        assertEquals(Verdict.NOT_ELIGIBLE, elsewhere.get("essai:local").verdict());
    }

    @Test
    void aVariantWithoutConditionsHasThoseOfItsGenericScheme() throws Exception {
        SupportScheme local = variant(scheme("essai:local"), "essai:national");
        local.setEligibility(null);
        assertEquals(Verdict.NOT_ELIGIBLE, match(ASSOCIATION, scheme("essai:national", family("mutuelle")), local)
                .get("essai:local").verdict());
    }

    @Test
    void variantsInACircleEndWhereTheyBegan() throws Exception {
        Map<String, SchemeMatch> found = match(ASSOCIATION,
                variant(scheme("essai:a", family("association")), "essai:b"),
                variant(scheme("essai:b", family("association")), "essai:a"),
                variant(scheme("essai:c", family("association")), "essai:c"));
        assertEquals(3, found.size());
    }

    @ParameterizedTest
    @CsvSource({ "2026-01-01,2026-12-31,oneOff,,CONDITIONAL", "2025-01-01,2025-12-31,oneOff,,CLOSED",
            "2027-02-01,2027-03-01,oneOff,2027-02-01,CLOSED", "2025-02-01,2025-03-01,yearly,2027-02-01,CLOSED" })
    void callsSayWhenASchemeIsOpen(String opens, String deadline, String recurrence, LocalDate next, Verdict verdict)
            throws Exception {
        SchemeMatch match = match(ASSOCIATION, calls(scheme("essai:a", family("association"), reading("Lire.")),
                call(opens, deadline, Recurrence.get(recurrence)))).get("essai:a");
        assertEquals(verdict, match.verdict());
        assertEquals(next, match.calendar().nextOpening());
        assertEquals(Verdict.CONDITIONAL, match.eligibility());
    }

    @Test
    void aCallThatSaysNoDatesLeavesTheSchemeOpenToQuestion() throws Exception {
        assertEquals(Verdict.ELIGIBLE, match(ASSOCIATION, calls(scheme("essai:a", family("association")),
                call("", "", Recurrence.YEARLY))).get("essai:a").verdict());
        SupportScheme paused = scheme("essai:b", family("association"));
        paused.setOpenness(Openness.TEMPORARILY_CLOSED);
        assertEquals(Verdict.CLOSED, match(ASSOCIATION, paused).get("essai:b").verdict());
    }

    @Test
    void dataThatIsWrongIsSaidAndConcludesNothing() throws Exception {
        assertWrong(family("association"), group(Operator.NONE, family("association")));
        assertWrong(staff("10", ""), staff("", "5"));
        assertWrong(staff("10", "5"));
        assertWrong(sought("-1", ""));
        assertWrong(family());
        assertWrong(group(Operator.ANY));
        SupportScheme reversed = calls(scheme("essai:a", family("association")),
                call("2026-12-31", "2026-01-01", Recurrence.ONE_OFF));
        SchemeMatch match = match(ASSOCIATION, reversed, scheme("essai:b", family("association"))).get("essai:a");
        assertEquals(1, match.problems().size());
        assertEquals(Verdict.ELIGIBLE, match.verdict());
    }

    private void assertWrong(Criterion... criteria) throws Exception {
        Map<String, SchemeMatch> found = match("{\"family\":\"association\",\"territory\":\"37261\",\"staff\":7,"
                + "\"amountSought\":5}", scheme("essai:a", criteria), scheme("essai:b", family("association")));
        assertEquals(Verdict.UNKNOWN, found.get("essai:a").verdict(), () -> found.get("essai:a").toString());
        assertFalse(found.get("essai:a").problems().isEmpty());
        assertEquals(Verdict.ELIGIBLE, found.get("essai:b").verdict(), "The rest works");
    }

    @Test
    void aTerritoryCriterionThatRepeatsTheFieldIsOneCriterion() throws Exception {
        assertEquals(2, match(ASSOCIATION, in(scheme("essai:a", territory("cog:region/24"), family("association")),
                "cog:region/24")).get("essai:a").criteria().size());
    }

    @Test
    void nothingIsDroppedAndWhatIsSetAsideIsCountedByReason() throws Exception {
        SupportScheme ended = scheme("essai:ended");
        ended.setOpenness(Openness.ENDED);
        MatchReport report = desk.report("{\"family\":\"association\",\"territory\":\"37261\"}", ON,
                scheme("essai:a", family("association")), scheme("essai:b", family("scic")),
                in(scheme("essai:c", family("association")), "cog:region/28"), ended);
        assertEquals(4, report.results().size());
        assertEquals(Map.of("family", 1, "territory", 1, "closed", 1), report.setAside());
        assertEquals("essai:a", report.results().getFirst().id());
        assertEquals(Verdict.CLOSED, report.results().getLast().verdict());
    }

    @Test
    void theOrderIsVerdictThenDeadlineThenAmount() throws Exception {
        SupportScheme rich = scheme("essai:rich", family("association"));
        rich.getAmounts().add(MaillageFactory.eINSTANCE.createAmount());
        rich.getAmounts().getFirst().setMax(BigDecimal.valueOf(1000));
        SupportScheme soon = calls(scheme("essai:soon", family("association")),
                call("2026-01-01", "2026-12-01", Recurrence.ONE_OFF));
        SupportScheme later = calls(scheme("essai:later", family("association")),
                call("2026-01-01", "2027-12-01", Recurrence.ONE_OFF));
        MatchReport report = desk.report(ASSOCIATION, ON, scheme("essai:plain", family("association")),
                scheme("essai:open", family("association"), approval("esus")), rich, later, soon);
        assertEquals(List.of("essai:soon", "essai:later", "essai:rich", "essai:plain", "essai:open"),
                report.results().stream().map(SchemeMatch::id).toList());
        report.results().forEach(each -> assertFalse(each.order().isBlank()));
    }

    private static List<ChangeKind> changes(SchemeMatch match) {
        return match.wouldBeEligibleIf().stream().map(each -> each.kind()).toList();
    }

    private SchemeMatch one(String profile, Criterion... criteria) throws Exception {
        return match(profile, scheme("essai:a", criteria)).get("essai:a");
    }

    private Map<String, SchemeMatch> match(String profile, SupportScheme... schemes) throws Exception {
        return desk.report(profile, ON, schemes).results().stream()
                .collect(Collectors.toMap(SchemeMatch::id, each -> each));
    }

    @Test
    void aQuestionSettlesAsManySchemesAsAnAnswerDecides() throws Exception {
        SupportScheme[] schemes = { scheme("essai:a", staff("1", "")), scheme("essai:b", staff("", "9")),
                scheme("essai:c", group(Operator.ANY, staff("1", ""), approval("esus"))),
                scheme("essai:d", family("association")), scheme("essai:e", approval("esus"), reading("Lire.")) };
        MatchReport report = desk.report(ASSOCIATION, ON, schemes);
        Map<String, Integer> settles = report.questions().stream()
                .collect(Collectors.toMap(each -> each.field(), each -> each.settles()));
        assertEquals(Map.of("staff", 3, "approvals", 2), settles, Arrays.toString(schemes));
        assertEquals("staff", report.questions().getFirst().field());
        assertTrue(desk.report("{\"family\":\"association\",\"territory\":\"37261\",\"staff\":3,\"approvals\":[]}", ON,
                schemes).questions().isEmpty());
    }
}
