package org.maillage.note.internal.compose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.maillage.api.MaillageException;
import org.maillage.api.match.FundingLine;
import org.maillage.api.match.FundingPlan;
import org.maillage.api.match.FundingService;
import org.maillage.model.MaillageFactory;
import org.maillage.model.ProjectFile;
import org.maillage.model.Selection;
import org.maillage.note.internal.document.Block;
import org.maillage.note.internal.document.Block.Column;
import org.maillage.note.internal.document.Run;

/** Expenses against resources, and what has to be looked at. */
final class PlanPart implements Part {

    private static final int LABEL = 60;
    private static final int AMOUNT = 22;
    private static final int SHARE = 18;

    private final FundingService funding;

    PlanPart(FundingService funding) {
        this.funding = funding;
    }

    /** The file with the entries of the note, and no other. */
    static ProjectFile selected(Draft draft) {
        ProjectFile file = MaillageFactory.eINSTANCE.createProjectFile();
        file.setProfile(EcoreUtil.copy(draft.profile()));
        for (Sheet each : draft.sheets()) {
            Selection selection = each.selection().map(EcoreUtil::copy).orElseGet(() -> {
                Selection fresh = MaillageFactory.eINSTANCE.createSelection();
                fresh.setEntry(each.id());
                return fresh;
            });
            file.getSelections().add(selection);
        }
        return file;
    }

    @Override
    public List<Block> blocks(Draft draft) throws MaillageException {
        FundingPlan plan = funding.plan(selected(draft), draft.request().on(), draft.words().language());
        boolean amounts = plan.resources().stream().anyMatch(each -> each.amount() != null);
        if (plan.expenses().isEmpty() && !amounts) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        if (!plan.expenses().isEmpty()) {
            blocks.add(table(draft, "plan.expenses", plan.expenses(), plan.totalExpenses()));
        }
        blocks.add(table(draft, "plan.resources", plan.resources(), plan.totalResources()));
        if (!plan.expenses().isEmpty() && plan.missing().signum() != 0) {
            boolean enough = plan.missing().signum() < 0;
            blocks.add(new Block.Paragraph(List.of(Run.of(draft.say(enough ? "plan.surplus" : "plan.missing",
                    draft.words().euros(plan.missing().abs())), Run.Style.strong))));
        }
        if (!plan.breaches().isEmpty()) {
            blocks.add(new Block.Heading(2, draft.say("plan.rules")));
            blocks.add(new Block.Items(false, plan.breaches().stream()
                    .map(each -> List.of(Run.of(draft.say(each.certain() ? "plan.broken" : "plan.check") + " ",
                            Run.Style.strong), Run.of(each.text())))
                    .toList()));
        }
        return blocks;
    }

    private static Block table(Draft draft, String key, List<FundingLine> lines, BigDecimal total) {
        List<List<List<Run>>> rows = new ArrayList<>();
        for (FundingLine each : lines) {
            rows.add(List.of(Run.line(each.label()), Run.line(each.amount() == null ? draft.say("plan.unknown")
                    : draft.words().euros(each.amount())), Run.line(share(draft, each.share()))));
        }
        rows.add(List.of(List.of(Run.of(draft.say("plan.total"), Run.Style.strong)),
                List.of(Run.of(draft.words().euros(total), Run.Style.strong)), Run.line("")));
        return new Block.Table(draft.say(key), List.of(new Column(draft.say(key), LABEL, false),
                new Column(draft.say("column.amount"), AMOUNT, true),
                new Column(draft.say("column.share"), SHARE, true)), rows, 1);
    }

    private static String share(Draft draft, BigDecimal share) {
        return share == null ? "" : draft.words().quantity(share, "%");
    }
}
