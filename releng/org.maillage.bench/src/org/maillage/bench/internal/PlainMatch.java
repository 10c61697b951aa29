package org.maillage.bench.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.maillage.api.MaillageException;
import org.maillage.api.content.ContentService;
import org.maillage.api.match.Truth;
import org.maillage.api.territory.TerritoryService;
import org.maillage.model.AgeCriterion;
import org.maillage.model.ApprovalCriterion;
import org.maillage.model.Criterion;
import org.maillage.model.CriterionGroup;
import org.maillage.model.Family;
import org.maillage.model.FamilyCriterion;
import org.maillage.model.MaillagePackage;
import org.maillage.model.Operator;
import org.maillage.model.Profile;
import org.maillage.model.StaffCriterion;
import org.maillage.model.StageCriterion;
import org.maillage.model.SupportScheme;
import org.maillage.model.TerritoryCriterion;

/**
 * Matching as one writes it first: for each scheme, walk its criteria and look up what each needs. Kinds of criteria that
 * the profile of the measure does not answer are unknown.
 */
final class PlainMatch {

    private final ContentService content;
    private final TerritoryService territories;

    PlainMatch(ContentService content, TerritoryService territories) {
        this.content = content;
        this.territories = territories;
    }

    List<Truth> all(Profile profile, List<SupportScheme> schemes, LocalDate on) throws MaillageException {
        Set<String> around = territories.containing(profile.getTerritory());
        List<Truth> results = new ArrayList<>();
        for (SupportScheme each : schemes) {
            results.add(one(profile, each, around, on));
        }
        return results;
    }

    private Truth one(Profile profile, SupportScheme scheme, Set<String> around, LocalDate on)
            throws MaillageException {
        Truth result = Truth.of(scheme.getEligibilityTerritories().stream().anyMatch(around::contains));
        if (scheme.getEligibility() != null) {
            for (Criterion each : scheme.getEligibility().getCriteria()) {
                result = result.and(holds(profile, each, around, on));
            }
        }
        return result;
    }

    private Truth holds(Profile profile, Criterion criterion, Set<String> around, LocalDate on)
            throws MaillageException {
        return switch (criterion) {
            case CriterionGroup group -> group(profile, group, around, on);
            case FamilyCriterion each -> family(profile.getFamily(), each.getFamilies());
            case ApprovalCriterion each -> Truth
                    .of(each.getApprovals().stream().anyMatch(profile.getApprovals()::contains));
            case TerritoryCriterion each -> Truth.of(each.getTerritories().stream().anyMatch(around::contains));
            case StageCriterion each -> Truth.of(each.getStages().contains(profile.getStage()));
            case StaffCriterion each -> range(profile.getStaff(), each.getMin(), each.getMax());
            case AgeCriterion each -> age(profile.getCreatedOn(), each, on);
            case Criterion each when each.eClass() == MaillagePackage.eINSTANCE.getNotYetCreatedCriterion() -> Truth.NO;
            default -> Truth.UNKNOWN;
        };
    }

    private Truth group(Profile profile, CriterionGroup group, Set<String> around, LocalDate on)
            throws MaillageException {
        Truth all = Truth.YES;
        Truth any = Truth.NO;
        for (Criterion each : group.getCriteria()) {
            Truth truth = holds(profile, each, around, on);
            all = all.and(truth);
            any = any.or(truth);
        }
        return group.getOperator() == Operator.ALL ? all : group.getOperator() == Operator.ANY ? any : any.not();
    }

    private Truth family(String family, List<String> asked) throws MaillageException {
        for (String each = family; each != null; each = parent(each)) {
            if (asked.contains(each)) {
                return Truth.YES;
            }
        }
        return asked.contains("voc:famille/ptce") ? Truth.UNKNOWN : Truth.NO;
    }

    private String parent(String family) throws MaillageException {
        return content.find(family).map(each -> ((Family) each.entry()).getParent()).orElse(null);
    }

    private static Truth range(BigDecimal value, BigDecimal min, BigDecimal max) {
        return Truth.of((min == null || value.compareTo(min) >= 0) && (max == null || value.compareTo(max) <= 0));
    }

    private static Truth age(LocalDate created, AgeCriterion criterion, LocalDate on) {
        return Truth.of(!created.plusMonths(criterion.getMinMonths()).isAfter(on)
                && (criterion.getMaxMonths() == 0 || !created.plusMonths(criterion.getMaxMonths()).isBefore(on)));
    }
}
