package org.maillage.cli.tests.shipped;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.maillage.cli.tests.Installation;
import org.maillage.model.Criterion;
import org.maillage.model.CriterionGroup;
import org.maillage.model.LinkRole;
import org.maillage.model.OtherCriterion;
import org.maillage.model.SupportScheme;

/** National support schemes: real, sourced, dated, and told so that people and programs understand who is eligible. */
class NationalTest {

    private static final int WANTED = 60;
    private static final int PERCENT_WITH_LINK = 90;
    private static final int PERCENT_WITH_CRITERIA = 80;

    @RegisterExtension
    private final Installation installation = new Installation();
    private List<SupportScheme> schemes;

    @BeforeEach
    void read() {
        schemes = new Shipped(installation).entries("national", SupportScheme.class);
    }

    @Test
    void thereAreAsManyAsAnAdviserExpects() {
        assertTrue(schemes.size() >= WANTED, () -> schemes.size() + " schemes");
    }

    @Test
    void eachHasASource() {
        Shipped.none(schemes.stream().filter(each -> each.getSources().isEmpty()));
    }

    @Test
    void eachHasANatureOrSaysWhyNot() {
        Shipped.none(schemes.stream()
                .filter(each -> each.getNatures().isEmpty() && each.getVerificationNote() == null));
    }

    @Test
    void eachHasAnOfficialLinkOrIsMarkedToVerify() {
        Shipped.none(schemes.stream().filter(each -> !hasOfficialLink(each) && !each.isToVerify()));
    }

    @Test
    void nineInTenHaveAnOfficialLink() {
        long linked = schemes.stream().filter(NationalTest::hasOfficialLink).count();
        assertTrue(linked * 100 >= schemes.size() * PERCENT_WITH_LINK, () -> linked + " of " + schemes.size());
    }

    @Test
    void eachHasADateToVerifyAgain() {
        Shipped.none(schemes.stream().filter(each -> each.getReviewBy() == null));
    }

    @Test
    void eachSaysInWordsWhoIsEligible() {
        Shipped.none(schemes.stream()
                .filter(each -> each.getEligibility() == null || each.getEligibility().getText() == null));
    }

    @Test
    void mostSayForProgramsWhoIsEligible() {
        long structured = schemes.stream().filter(each -> each.getEligibility() != null
                && each.getEligibility().getCriteria().stream().anyMatch(NationalTest::isStructured)).count();
        assertTrue(structured * 100 >= schemes.size() * PERCENT_WITH_CRITERIA,
                () -> structured + " of " + schemes.size());
    }

    @Test
    void everyCriterionPointsAtItsSentence() {
        Shipped.none(schemes.stream().filter(each -> each.getEligibility() != null)
                .filter(each -> each.getEligibility().getCriteria().stream()
                        .anyMatch(criterion -> criterion.getSentence() != null
                                && !each.getEligibility().getText().contains(criterion.getSentence()))));
    }

    private static boolean hasOfficialLink(SupportScheme scheme) {
        return scheme.getLinks().stream()
                .anyMatch(each -> each.getRole() == LinkRole.OFFICIAL && each.getUrl().startsWith("https://"));
    }

    /** Whether a program can judge it, at least in part. */
    private static boolean isStructured(Criterion criterion) {
        return criterion instanceof CriterionGroup group
                ? group.getCriteria().stream().anyMatch(NationalTest::isStructured)
                : !(criterion instanceof OtherCriterion);
    }
}
