package org.maillage.match.tests;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.maillage.model.Call;
import org.maillage.model.Criterion;
import org.maillage.model.CriterionGroup;
import org.maillage.model.Eligibility;
import org.maillage.model.MaillageFactory;
import org.maillage.model.MaillagePackage;
import org.maillage.model.Openness;
import org.maillage.model.Operator;
import org.maillage.model.Recurrence;
import org.maillage.model.SupportScheme;

/** Schemes made for a test. */
final class Schemes {

    static final String FRANCE = "cog:pays/FR";

    private Schemes() {
    }

    /** A permanent scheme for the whole country. */
    static SupportScheme scheme(String id, Criterion... criteria) {
        SupportScheme scheme = MaillageFactory.eINSTANCE.createSupportScheme();
        scheme.setId(id);
        scheme.setTitle(id);
        scheme.setOpenness(Openness.PERMANENT);
        scheme.getEligibilityTerritories().add(FRANCE);
        Eligibility eligibility = MaillageFactory.eINSTANCE.createEligibility();
        eligibility.getCriteria().addAll(List.of(criteria));
        scheme.setEligibility(eligibility);
        return scheme;
    }

    static SupportScheme in(SupportScheme scheme, String... territories) {
        scheme.getEligibilityTerritories().clear();
        scheme.getEligibilityTerritories().addAll(List.of(territories));
        return scheme;
    }

    static SupportScheme variant(SupportScheme scheme, String generic) {
        scheme.setGeneric(generic);
        return scheme;
    }

    static SupportScheme calls(SupportScheme scheme, Call... calls) {
        scheme.setOpenness(Openness.CALLS);
        scheme.getCalls().addAll(List.of(calls));
        return scheme;
    }

    static Call call(String opens, String deadline, Recurrence recurrence) {
        Call call = MaillageFactory.eINSTANCE.createCall();
        call.setOpens(opens.isEmpty() ? null : LocalDate.parse(opens));
        call.setDeadline(deadline.isEmpty() ? null : LocalDate.parse(deadline));
        call.setRecurrence(recurrence);
        return call;
    }

    static Criterion family(String... families) {
        return one(MaillagePackage.eINSTANCE.getFamilyCriterion(),
                MaillagePackage.eINSTANCE.getFamilyCriterion_Families(), "voc:famille/", families);
    }

    static Criterion form(String... forms) {
        return one(MaillagePackage.eINSTANCE.getLegalFormCriterion(),
                MaillagePackage.eINSTANCE.getLegalFormCriterion_LegalForms(), "voc:forme/", forms);
    }

    static Criterion approval(String... approvals) {
        return one(MaillagePackage.eINSTANCE.getApprovalCriterion(),
                MaillagePackage.eINSTANCE.getApprovalCriterion_Approvals(), "voc:agrement/", approvals);
    }

    static Criterion audience(String... publics) {
        return one(MaillagePackage.eINSTANCE.getPublicCriterion(),
                MaillagePackage.eINSTANCE.getPublicCriterion_Publics(), "voc:public/", publics);
    }

    static Criterion expense(String... expenses) {
        return one(MaillagePackage.eINSTANCE.getExpenseCriterion(),
                MaillagePackage.eINSTANCE.getExpenseCriterion_Expenses(), "voc:depense/", expenses);
    }

    static Criterion activity(String... codes) {
        return one(MaillagePackage.eINSTANCE.getActivityCriterion(),
                MaillagePackage.eINSTANCE.getActivityCriterion_Activities(), "naf:2008/", codes);
    }

    static Criterion territory(String... ids) {
        return one(MaillagePackage.eINSTANCE.getTerritoryCriterion(),
                MaillagePackage.eINSTANCE.getTerritoryCriterion_Territories(), "", ids);
    }

    static Criterion staff(String min, String max) {
        return range(MaillagePackage.eINSTANCE.getStaffCriterion(), MaillagePackage.eINSTANCE.getStaffCriterion_Min(),
                MaillagePackage.eINSTANCE.getStaffCriterion_Max(), min, max);
    }

    static Criterion sought(String min, String max) {
        return range(MaillagePackage.eINSTANCE.getAmountSoughtCriterion(),
                MaillagePackage.eINSTANCE.getAmountSoughtCriterion_Min(),
                MaillagePackage.eINSTANCE.getAmountSoughtCriterion_Max(), min, max);
    }

    static Criterion reading(String sentence) {
        Criterion criterion = MaillageFactory.eINSTANCE.createOtherCriterion();
        criterion.setSentence(sentence);
        return criterion;
    }

    static Criterion notYetCreated() {
        return MaillageFactory.eINSTANCE.createNotYetCreatedCriterion();
    }

    static Criterion group(Operator operator, Criterion... criteria) {
        CriterionGroup group = MaillageFactory.eINSTANCE.createCriterionGroup();
        group.setOperator(operator);
        group.getCriteria().addAll(List.of(criteria));
        return group;
    }

    @SuppressWarnings("unchecked")
    private static Criterion one(EClass type, EStructuralFeature feature, String prefix, String... values) {
        Criterion criterion = (Criterion) EcoreUtil.create(type);
        for (String each : values) {
            ((List<Object>) criterion.eGet(feature)).add(prefix + each);
        }
        criterion.setSentence("« " + String.join(", ", values) + " »");
        return criterion;
    }

    private static Criterion range(EClass type, EStructuralFeature least, EStructuralFeature most, String min,
            String max) {
        Criterion criterion = (Criterion) EcoreUtil.create(type);
        criterion.eSet(least, min.isEmpty() ? null : new BigDecimal(min));
        criterion.eSet(most, max.isEmpty() ? null : new BigDecimal(max));
        return criterion;
    }
}
