package org.maillage.ui.advice.internal.plan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.services.EContextService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.maillage.api.match.FundingPlan;
import org.maillage.model.ProjectFile;
import org.maillage.ui.advice.internal.AdviceIds;
import org.maillage.ui.advice.internal.AdviceTexts;
import org.maillage.ui.advice.internal.Listening;
import org.maillage.ui.advice.internal.desk.Desk;
import org.maillage.ui.advice.internal.desk.News;
import org.maillage.ui.advice.internal.form.Layouts;
import org.maillage.ui.advice.internal.form.Scroll;

import jakarta.inject.Inject;

/** The funding plan: expenses against resources, what is broken, and what State aid still allows. */
public final class PlanView {

    private final Desk desk;
    private final AdviceTexts texts;
    private final Composite area;
    private final Scroll scroll;
    private final AtomicInteger last = new AtomicInteger();
    private Optional<FundingPlan> shown = Optional.empty();

    /** Called by the workbench. */
    @Inject
    public PlanView(Composite parent, Desk desk,
            @org.eclipse.e4.core.di.annotations.Optional EContextService contexts) {
        this(parent, desk);
        if (contexts != null) {
            contexts.activateContext(AdviceIds.CONTEXT);
        }
    }

    /** The view alone, without a workbench. */
    public PlanView(Composite parent, Desk desk) {
        this.desk = desk;
        texts = desk.texts();
        area = new Composite(parent, SWT.NONE);
        area.setLayout(new FillLayout());
        scroll = new Scroll(area);
        Listening.to(desk, area, this::hear);
        read();
    }

    /** Called by the workbench. */
    @Focus
    public void focus() {
        scroll.control().setFocus();
    }

    private void hear(News news) {
        if (news == News.FILE || news == News.CHANGE) {
            read();
        }
    }

    private void read() {
        int number = last.incrementAndGet();
        Optional<ProjectFile> file = desk.snapshot();
        if (file.isEmpty()) {
            say(texts.of("detail.noFile"));
            return;
        }
        desk.work().quietly(
                monitor -> desk.services().funding().plan(file.get(), LocalDate.now(), texts.language()), plan -> {
                    if (number == last.get() && !area.isDisposed() && !Optional.of(plan).equals(shown)) {
                        clear();
                        shown = Optional.of(plan);
                        new PlanPage(scroll.content(), texts).fill(plan);
                        scroll.reflow();
                    }
                }, sentence -> {
                    if (number == last.get() && !area.isDisposed()) {
                        say(sentence);
                    }
                });
    }

    private void say(String sentence) {
        clear();
        Layouts.words(scroll.content(), sentence);
        scroll.reflow();
    }

    private void clear() {
        shown = Optional.empty();
        for (Control each : scroll.content().getChildren()) {
            each.dispose();
        }
    }
}
