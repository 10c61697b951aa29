package org.maillage.exchange.internal.mapping;

import java.util.List;

import org.maillage.model.Criterion;
import org.maillage.model.CriterionGroup;
import org.maillage.model.Entry;
import org.maillage.model.MaillageFactory;
import org.maillage.model.OtherCriterion;
import org.maillage.model.SupportScheme;

/** Puts the criteria that a mapping has made in order, so that none says more than its record. */
final class Criteria {

    private Criteria() {
    }

    /**
     * A group whose alternatives led nowhere would be met by nobody ({@code any}) or by everybody: its sentence stays, as a
     * condition to be read.
     */
    static void tidy(Entry entry) {
        if (entry instanceof SupportScheme scheme && scheme.getEligibility() != null) {
            tidy(scheme.getEligibility().getCriteria());
        }
    }

    private static void tidy(List<Criterion> criteria) {
        for (int i = criteria.size() - 1; i >= 0; i--) {
            if (criteria.get(i) instanceof CriterionGroup group) {
                tidy(group.getCriteria());
                if (group.getCriteria().isEmpty()) {
                    criteria.remove(i);
                    if (group.getSentence() != null) {
                        criteria.add(i, other(group));
                    }
                }
            }
        }
    }

    private static Criterion other(CriterionGroup group) {
        OtherCriterion other = MaillageFactory.eINSTANCE.createOtherCriterion();
        other.setSentence(group.getSentence());
        other.setNote(group.getNote());
        return other;
    }
}
