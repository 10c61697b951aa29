package org.maillage.ui.advice.internal.plan;

import java.math.BigDecimal;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.maillage.api.match.AidRoom;
import org.maillage.api.match.Breach;
import org.maillage.api.match.FundingLine;
import org.maillage.api.match.FundingPlan;
import org.maillage.api.match.StateAid;
import org.maillage.ui.advice.internal.AdviceTexts;
import org.maillage.ui.advice.internal.form.Layouts;
import org.maillage.ui.text.Formats;
import org.maillage.ui.widgets.Tones;

/** Writes a funding plan. */
final class PlanPage {

    private static final int COLUMNS = 3;

    private final Composite page;
    private final AdviceTexts texts;
    private final Formats formats;
    private final Tones tones;

    PlanPage(Composite page, AdviceTexts texts) {
        this.page = page;
        this.texts = texts;
        formats = new Formats(texts);
        tones = Tones.of(page.getForeground(), page.getBackground());
    }

    void fill(FundingPlan plan) {
        balance(plan);
        if (!plan.breaches().isEmpty()) {
            Layouts.heading(page, texts.of("plan.breaches"));
            plan.breaches().forEach(this::breach);
        }
        Layouts.heading(page, texts.of("plan.expenses"));
        lines(plan.expenses(), "plan.noExpenses", plan.totalExpenses());
        Layouts.heading(page, texts.of("plan.resources"));
        lines(plan.resources(), "plan.noResources", plan.totalResources());
        aid(plan.stateAid());
    }

    /** What is still to be found comes first: it is what the adviser looks for. */
    private void balance(FundingPlan plan) {
        int sign = plan.missing().signum();
        boolean any = plan.totalExpenses().signum() > 0;
        String key = !any ? "plan.balance.none" : sign > 0 ? "plan.balance.missing"
                : sign < 0 ? "plan.balance.surplus" : "plan.balance.even";
        Label label = Layouts.words(page, texts.of(key, euros(plan.missing().abs())));
        label.setFont(Layouts.bold(label));
        label.setForeground(!any ? tones.dim() : sign == 0 ? tones.good() : tones.warning());
        if (plan.ownShare() != null) {
            Layouts.words(page, texts.of("plan.ownShare", percent(plan.ownShare())));
        }
    }

    private void breach(Breach breach) {
        Label label = Layouts.words(page,
                texts.of(breach.certain() ? "plan.broken" : "plan.toCheck", breach.text()));
        label.setForeground(breach.certain() ? tones.bad() : tones.warning());
    }

    private void lines(List<FundingLine> lines, String none, BigDecimal total) {
        if (lines.isEmpty()) {
            Layouts.dimWords(page, texts.of(none));
            return;
        }
        Composite grid = Layouts.columns(page, COLUMNS);
        ((GridLayout) grid.getLayout()).verticalSpacing = 6;
        for (FundingLine each : lines) {
            line(grid, each.label(), each.amount() == null ? texts.of("plan.unknown") : euros(each.amount()),
                    each.share() == null ? "" : percent(each.share()), each.amount() == null ? tones.dim() : null);
        }
        new Label(grid, SWT.SEPARATOR | SWT.HORIZONTAL)
                .setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, COLUMNS, 1));
        for (Label each : line(grid, texts.of("plan.total"), euros(total), "", null)) {
            each.setFont(Layouts.bold(each));
        }
    }

    private List<Label> line(Composite grid, String label, String amount, String share, Color colour) {
        Label first = Layouts.words(grid, label);
        Label second = right(grid, amount);
        second.setForeground(colour);
        Label third = right(grid, share);
        third.setForeground(tones.dim());
        return List.of(first, second, third);
    }

    private static Label right(Composite grid, String text) {
        Label label = new Label(grid, SWT.RIGHT);
        label.setText(text);
        label.setLayoutData(new GridData(SWT.RIGHT, SWT.TOP, false, false));
        return label;
    }

    private void aid(StateAid aid) {
        Layouts.heading(page, texts.of("plan.aid"));
        room(aid.general(), "plan.aid.general");
        room(aid.sgei(), "plan.aid.sgei");
        aid.notes().forEach(each -> Layouts.dimWords(page, each));
    }

    private void room(AidRoom room, String key) {
        Label label = Layouts.words(page,
                texts.of(key, euros(room.room()), euros(room.ceiling()), euros(room.counted())));
        if (room.isExceeded()) {
            label.setForeground(tones.bad());
        }
        room.releases().forEach(each -> Layouts.dimWords(page,
                texts.of("plan.aid.release", formats.date(each.on()), euros(each.amount()), euros(each.room()))));
    }

    private String euros(BigDecimal amount) {
        return formats.quantity(amount, "€");
    }

    private String percent(BigDecimal share) {
        return formats.quantity(share, "%");
    }
}
