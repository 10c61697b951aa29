package org.maillage.match.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.api.match.AidRoom;
import org.maillage.api.match.AidRoom.Release;
import org.maillage.api.match.Breach;
import org.maillage.api.match.Combination;
import org.maillage.api.match.FundingPlan;
import org.maillage.api.match.FundingService;
import org.maillage.api.match.StateAid;
import org.maillage.match.internal.funding.FundingServiceComponent;
import org.maillage.model.AidRegime;
import org.maillage.model.Cumulation;
import org.maillage.model.MaillageFactory;
import org.maillage.model.SupportScheme;

/** Combining schemes, State aid, funding plans. */
@TestInstance(Lifecycle.PER_CLASS)
class FundingTest {

    private static final LocalDate ON = LocalDate.of(2026, 11, 20);

    private Desk desk;
    private FundingService funding;

    @BeforeAll
    void start() throws Exception {
        desk = new Desk();
        funding = new FundingServiceComponent(desk.content());
    }

    @Test
    void withoutAidTheWholeCeilingIsLeft() throws Exception {
        StateAid aid = aid("");
        assertRoom(300_000, 0, aid.general());
        assertRoom(750_000, 0, aid.sgei());
    }

    @Test
    void aidOfEachRegimeCountsTowardsItsCeiling() throws Exception {
        StateAid aid = aid("""
                {"regime":"deMinimis","amount":120000,"on":"2025-06-01"},
                {"regime":"deMinimis","amount":50000.50,"on":"2024-01-10"},
                {"regime":"deMinimisSgei","amount":600000,"on":"2026-01-01"},
                {"regime":"gber","amount":900000,"on":"2026-01-01"}, {"regime":"none","amount":1,"on":"2026-01-01"}""");
        assertRoom(129_999.50, 170_000.50, aid.general());
        assertRoom(150_000, 600_000, aid.sgei());
        assertEquals(List.of(LocalDate.of(2027, 1, 10), LocalDate.of(2028, 6, 1)),
                aid.general().releases().stream().map(Release::on).toList());
        assertEquals(List.of("180000.00", "300000.00"), aid.general().releases().stream()
                .map(each -> each.room().setScale(2).toPlainString()).toList());
    }

    /** Any period of three years: the day three years later is the first that is free. */
    @ParameterizedTest
    @CsvSource({ "2023-11-20,0", "2023-11-21,1000", "2026-11-20,1000", "2026-11-21,0", "2024-02-29,1000" })
    void aidCountsForThreeYears(String granted, int counted) throws Exception {
        assertEquals(0, BigDecimal.valueOf(counted).compareTo(
                aid("{\"regime\":\"deMinimis\",\"amount\":1000,\"on\":\"" + granted + "\"}").general().counted()));
    }

    @Test
    void whatIsNotKnownNeverMakesTheRoomLarger() throws Exception {
        StateAid aid = aid("""
                {"regime":"deMinimis","amount":10000}, {"amount":5000,"on":"2026-01-01"}, {"regime":"deMinimis"},
                {"regime":"deMinimisAgriculture","amount":20000,"on":"2026-01-01"}""");
        assertRoom(270_000, 30_000, aid.general());
        assertEquals(4, aid.notes().size(), () -> aid.notes().toString());
    }

    @Test
    void moreThanTheCeilingLeavesNoRoom() throws Exception {
        AidRoom room = aid("{\"regime\":\"deMinimis\",\"amount\":310000,\"on\":\"2026-01-01\"}").general();
        assertTrue(room.isExceeded());
        assertEquals(0, room.room().signum());
        assertEquals(0, room.releases().getFirst().room().compareTo(BigDecimal.valueOf(300_000)));
    }

    @Test
    void shippedRulesOfCumulationHoldBothWays() throws Exception {
        assertEquals(Combination.Kind.forbidden, combine("national:pec", "national:fonjep"));
        assertEquals(Combination.Kind.forbidden, combine("national:fonjep", "national:pec"));
        assertEquals(Combination.Kind.allowed, combine("national:acre", "national:arce"));
        assertEquals(Combination.Kind.unsaid, combine("national:dla", "national:solidatech"));
        assertEquals(3, funding.combine(List.of("national:pec", "national:fonjep", "national:dla", "national:dla"),
                Locale.FRENCH).size());
        assertEquals(Combination.Kind.unsaid, combine("national:dla", "essai:absent"));
    }

    @Test
    void rulesInACircleAndRulesThatContradictEachOtherAreRead() throws Exception {
        SupportScheme one = rules("essai:one", List.of("essai:other"), List.of());
        SupportScheme other = rules("essai:other", List.of(), List.of("essai:one", "essai:other"));
        one.setGeneric("essai:other");
        other.setGeneric("essai:one");
        FundingService service = new FundingServiceComponent(new MadeContent(desk.content(), one, other));
        assertEquals(Combination.Kind.contradictory,
                service.combine(List.of("essai:one", "essai:other"), Locale.FRENCH).getFirst().kind());
    }

    @Test
    void aRuleOnAGenericSchemeHoldsForItsVariant() throws Exception {
        SupportScheme generic = rules("essai:generic", List.of(), List.of("essai:third"));
        SupportScheme local = rules("essai:local", List.of(), List.of());
        local.setGeneric("essai:generic");
        SupportScheme third = rules("essai:third", List.of(), List.of());
        FundingService service = new FundingServiceComponent(new MadeContent(desk.content(), generic, local, third));
        assertEquals(Combination.Kind.forbidden,
                service.combine(List.of("essai:local", "essai:third"), Locale.FRENCH).getFirst().kind());
    }

    @Test
    void aPlanThatFitsBreaksNoRule() throws Exception {
        FundingPlan plan = plan("""
                "ownFunds":2000,"expenses":[{"kind":"materiel","amount":8000},{"kind":"conseil","amount":2000}]""",
                "{\"entry\":\"national:fonds-amorcage-associatif\",\"state\":\"requested\",\"amount\":8000},"
                        + "{\"entry\":\"national:dla\",\"state\":\"recommended\"},"
                        + "{\"entry\":\"national:pec\",\"state\":\"refused\",\"amount\":99999}");
        assertEquals(List.of(), plan.breaches());
        assertEquals(0, plan.missing().signum());
        assertEquals("20.0", plan.ownShare().toPlainString());
        assertEquals(List.of("20.0", "80.0"), plan.resources().stream().filter(each -> each.share() != null)
                .map(each -> each.share().toPlainString()).toList());
        assertEquals(3, plan.resources().size(), "What was refused is no resource");
    }

    @Test
    void breachesAreFlagged() throws Exception {
        assertEquals(Set.of("amount", "surplus"), codes(plan("\"expenses\":[{\"amount\":10000}]",
                "{\"entry\":\"national:fonds-amorcage-associatif\",\"amount\":15000}")));
        assertEquals(Set.of("amount"), codes(plan("\"expenses\":[{\"amount\":100000}]",
                "{\"entry\":\"national:socoden\",\"amount\":5000}")));
        assertEquals(Set.of("cumulation"), codes(plan("\"expenses\":[{\"amount\":100000}]",
                "{\"entry\":\"national:pec\",\"amount\":5000},{\"entry\":\"national:fonjep\",\"amount\":7000}")));
        assertEquals(Set.of("rate"), codes(plan("\"expenses\":[{\"amount\":90000}]",
                "{\"entry\":\"national:ademe-reemploi-etudes\",\"amount\":85000}")));
        FundingPlan leader = plan("\"ownFunds\":1000,\"expenses\":[{\"amount\":10000}]",
                "{\"entry\":\"national:leader\",\"amount\":7000},{\"entry\":\"national:fonjep-jep\",\"amount\":2000}");
        assertEquals(Set.of("ownShare", "publicFunding"), codes(leader));
    }

    @Test
    void aidThatIsAskedForComesOnTopOfAidReceived() throws Exception {
        SupportScheme scheme = rules("essai:aid", List.of(), List.of());
        scheme.setAidRegime(AidRegime.DE_MINIMIS);
        FundingService service = new FundingServiceComponent(new MadeContent(desk.content(), scheme));
        String file = """
                {"profile":{"expenses":[{"amount":200000}],
                "stateAids":[{"regime":"deMinimis","amount":250000,"on":"2026-01-01"}]},
                "selections":[{"entry":"essai:aid","state":"%s","amount":60000}]}""";
        assertEquals(Set.of("deMinimis"), codes(service.plan(desk.documents().readFile(file.formatted("requested")), ON,
                Locale.FRENCH)));
        assertEquals(Set.of(), codes(service.plan(desk.documents().readFile(file.formatted("obtained")), ON,
                Locale.FRENCH)));
    }

    @Test
    void aSchemeThatIsNotInstalledStaysInThePlan() throws Exception {
        FundingPlan plan = plan("\"expenses\":[{\"amount\":100}]", "{\"entry\":\"absent:a\",\"amount\":40}");
        assertEquals("absent:a", plan.resources().getFirst().label());
        assertEquals(0, plan.missing().compareTo(BigDecimal.valueOf(60)));
    }

    private static SupportScheme rules(String id, List<String> with, List<String> except) {
        SupportScheme scheme = Schemes.scheme(id);
        Cumulation cumulation = MaillageFactory.eINSTANCE.createCumulation();
        cumulation.getWith().addAll(with);
        cumulation.getExcept().addAll(except);
        scheme.setCumulation(cumulation);
        return scheme;
    }

    private StateAid aid(String aids) throws Exception {
        return funding.stateAid(desk.documents().readProfile("{\"stateAids\":[" + aids + "]}"), ON, Locale.FRENCH);
    }

    private Combination.Kind combine(String one, String other) throws Exception {
        return funding.combine(List.of(one, other), Locale.FRENCH).getFirst().kind();
    }

    private FundingPlan plan(String profile, String selections) throws Exception {
        return funding.plan(desk.documents().readFile(
                "{\"profile\":{" + profile + "},\"selections\":[" + selections + "]}"), ON, Locale.FRENCH);
    }

    private static Set<String> codes(FundingPlan plan) {
        plan.breaches().forEach(each -> assertFalse(each.text().isBlank()));
        return plan.breaches().stream().map(Breach::code).collect(Collectors.toSet());
    }

    private static void assertRoom(double room, double counted, AidRoom found) {
        assertEquals(0, BigDecimal.valueOf(room).compareTo(found.room()), found::toString);
        assertEquals(0, BigDecimal.valueOf(counted).compareTo(found.counted()), found::toString);
    }
}
