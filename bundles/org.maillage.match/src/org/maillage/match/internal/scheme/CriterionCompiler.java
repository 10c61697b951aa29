package org.maillage.match.internal.scheme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.maillage.api.match.CriterionResult;
import org.maillage.api.text.Message;
import org.maillage.match.internal.MatchTexts;
import org.maillage.match.internal.criteria.Foreign;
import org.maillage.match.internal.criteria.GroupNode;
import org.maillage.match.internal.criteria.Kind;
import org.maillage.match.internal.criteria.Leaf;
import org.maillage.match.internal.criteria.LeafNode;
import org.maillage.match.internal.criteria.LeafTable;
import org.maillage.match.internal.criteria.Node;
import org.maillage.model.ActivityCriterion;
import org.maillage.model.AgeCriterion;
import org.maillage.model.AmountSoughtCriterion;
import org.maillage.model.ApprovalCriterion;
import org.maillage.model.BudgetCriterion;
import org.maillage.model.Criterion;
import org.maillage.model.CriterionGroup;
import org.maillage.model.ExpenseCriterion;
import org.maillage.model.FamilyCriterion;
import org.maillage.model.LegalFormCriterion;
import org.maillage.model.MaillagePackage;
import org.maillage.model.NotYetCreatedCriterion;
import org.maillage.model.Operator;
import org.maillage.model.PublicCriterion;
import org.maillage.model.StaffCriterion;
import org.maillage.model.StageCriterion;
import org.maillage.model.TerritoryCriterion;

/** Makes criteria ready to be answered. A criterion without a sentence of its own has that of its group. */
final class CriterionCompiler {

    private final LeafTable table;
    private final Function<Criterion, Optional<Foreign>> foreign;

    /** @param foreign what plug-ins answer, of types that are not the product’s */
    CriterionCompiler(LeafTable table, Function<Criterion, Optional<Foreign>> foreign) {
        this.table = table;
        this.foreign = foreign;
    }

    Node compile(Criterion criterion, String inherited, List<Message> problems) {
        String own = text(criterion.getSentence());
        String sentence = own.isEmpty() ? inherited : own;
        String note = text(criterion.getNote());
        if (criterion instanceof CriterionGroup group) {
            if (group.getCriteria().isEmpty()) {
                problems.add(MatchTexts.of("problem.emptyGroup"));
            }
            return new GroupNode(group.getOperator(),
                    group.getCriteria().stream().map(each -> compile(each, sentence, problems)).toList(), sentence,
                    note);
        }
        List<Leaf> leaves = leaves(criterion);
        leaves.stream().map(Leaf::fault).filter(each -> !each.isEmpty())
                .forEach(each -> problems.add(MatchTexts.of(each, CriterionResult.label(leaves.getFirst().kind().word()))));
        List<Node> nodes = new ArrayList<>();
        leaves.forEach(each -> nodes.add(new LeafNode(table.number(each), sentence, note)));
        return nodes.size() == 1 ? nodes.getFirst() : new GroupNode(Operator.ANY, nodes, sentence, note);
    }

    private List<Leaf> leaves(Criterion criterion) {
        return switch (criterion) {
            case FamilyCriterion each -> List.of(Leaf.of(Kind.FAMILY, each.getFamilies()));
            case LegalFormCriterion each -> List.of(Leaf.of(Kind.LEGAL_FORM, each.getLegalForms()));
            case ApprovalCriterion each -> List.of(Leaf.of(Kind.APPROVAL, each.getApprovals()));
            case TerritoryCriterion each -> List.of(Leaf.of(Kind.TERRITORY, each.getTerritories()));
            case ActivityCriterion each -> activities(each);
            case StageCriterion each -> List.of(Leaf.of(Kind.STAGE, each.getStages()));
            case NotYetCreatedCriterion each -> List.of(Leaf.of(Kind.NOT_YET_CREATED, List.of()));
            case AgeCriterion each -> List.of(age(each));
            case StaffCriterion each -> List.of(Leaf.range(Kind.STAFF, each.getMin(), each.getMax()));
            case BudgetCriterion each -> List.of(Leaf.range(Kind.BUDGET, each.getMin(), each.getMax()));
            case PublicCriterion each -> List.of(Leaf.of(Kind.PUBLIC, each.getPublics()));
            case ExpenseCriterion each -> List.of(Leaf.of(Kind.EXPENSE, each.getExpenses()));
            case AmountSoughtCriterion each -> List.of(Leaf.range(Kind.AMOUNT_SOUGHT, each.getMin(), each.getMax()));
            default -> List.of(foreign.apply(criterion).map(Leaf::foreign).orElseGet(Leaf::reading));
        };
    }

    private static List<Leaf> activities(ActivityCriterion criterion) {
        List<Leaf> leaves = new ArrayList<>();
        if (!criterion.getFilieres().isEmpty()) {
            leaves.add(Leaf.of(Kind.FILIERE, criterion.getFilieres()));
        }
        if (!criterion.getActivities().isEmpty() || leaves.isEmpty()) {
            leaves.add(Leaf.of(Kind.ACTIVITY, criterion.getActivities()));
        }
        return leaves;
    }

    /** Months are whole numbers that are 0 when they are not said: whether they are, the model knows. */
    private static Leaf age(AgeCriterion criterion) {
        return Leaf.range(Kind.AGE,
                criterion.eIsSet(MaillagePackage.eINSTANCE.getAgeCriterion_MinMonths())
                        ? BigDecimal.valueOf(criterion.getMinMonths())
                        : null,
                criterion.eIsSet(MaillagePackage.eINSTANCE.getAgeCriterion_MaxMonths())
                        ? BigDecimal.valueOf(criterion.getMaxMonths())
                        : null);
    }

    private static String text(String value) {
        return Objects.requireNonNullElse(value, "").strip();
    }
}
