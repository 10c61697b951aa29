package org.maillage.match.internal.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.maillage.api.match.CriterionKind;
import org.maillage.api.match.Truth;
import org.maillage.api.plugin.PluginGuard;
import org.maillage.match.internal.criteria.Foreign;
import org.maillage.model.Criterion;
import org.maillage.model.MaillageFactory;
import org.maillage.model.MaillagePackage;
import org.maillage.model.Profile;

/** Criteria of a type that a plug-in adds. */
class ForeignCriteriaTest {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);

    private final PluginGuard guard = new PluginGuard();

    /** Asks for a budget of at least what its criterion says. */
    private static class Budget implements CriterionKind {

        @Override
        public boolean answers(EClass type) {
            return type.getName().equals("BudgetAbove");
        }

        @Override
        public String label(Locale language) {
            return "budget";
        }

        @Override
        public Truth judge(Criterion criterion, Profile profile, LocalDate on) {
            return profile.getBudget() == null ? Truth.UNKNOWN
                    : Truth.of(profile.getBudget().compareTo(new BigDecimal(least(criterion))) >= 0);
        }

        @Override
        public String expected(Criterion criterion, Locale language) {
            return "≥ " + least(criterion);
        }

        @Override
        public String actual(Profile profile, Locale language) {
            return String.valueOf(profile.getBudget());
        }

        private static int least(Criterion criterion) {
            return (int) criterion.eGet(criterion.eClass().getEStructuralFeature("least"));
        }
    }

    private static Criterion criterion(int least) {
        EPackage model = EcoreFactory.eINSTANCE.createEPackage();
        model.setName("essai");
        model.setNsURI("http://essai/model");
        EClass type = EcoreFactory.eINSTANCE.createEClass();
        type.setName("BudgetAbove");
        type.getESuperTypes().add(MaillagePackage.eINSTANCE.getOtherCriterion());
        EAttribute feature = EcoreFactory.eINSTANCE.createEAttribute();
        feature.setName("least");
        feature.setEType(EcorePackage.eINSTANCE.getEInt());
        type.getEStructuralFeatures().add(feature);
        model.getEClassifiers().add(type);
        Criterion criterion = assertInstanceOf(Criterion.class, EcoreUtil.create(type));
        criterion.eSet(feature, least);
        return criterion;
    }

    private static Profile profile(int budget) {
        Profile profile = MaillageFactory.eINSTANCE.createProfile();
        profile.setBudget(new BigDecimal(budget));
        return profile;
    }

    @Test
    void thePluginAnswersItsOwnAndNoOther() {
        ForeignCriteria foreign = new ForeignCriteria(List.of(new Budget()), guard);
        Foreign answered = foreign.of(criterion(100)).orElseThrow();
        assertEquals(Truth.YES, answered.judge(profile(100), DAY));
        assertEquals(Truth.NO, answered.judge(profile(99), DAY));
        assertEquals(Truth.UNKNOWN, answered.judge(MaillageFactory.eINSTANCE.createProfile(), DAY));
        assertEquals("budget\u00a0: ≥ 100", answered.expected(Locale.FRENCH));
        assertEquals("99", answered.actual(profile(99), Locale.FRENCH));
        assertEquals(Optional.empty(), foreign.of(MaillageFactory.eINSTANCE.createOtherCriterion()));
        assertEquals(Optional.empty(), new ForeignCriteria(List.of(), guard).of(criterion(1)));
    }

    @Test
    void oneThatThrowsLeavesItOpenAndIsNamedWhereItWouldSpeak() {
        Foreign answered = new ForeignCriteria(List.of(new Budget() {
            @Override
            public Truth judge(Criterion criterion, Profile profile, LocalDate on) {
                throw new IllegalStateException("cassé");
            }

            @Override
            public String expected(Criterion criterion, Locale language) {
                throw new IllegalStateException("cassé");
            }
        }), guard).of(criterion(1)).orElseThrow();
        assertEquals(Truth.UNKNOWN, answered.judge(profile(5), DAY));
        assertTrue(answered.expected(Locale.FRENCH).contains("plugins disable"), answered.expected(Locale.FRENCH));
    }
}
