package org.maillage.ui.internal.home;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.services.EContextService;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.maillage.ui.internal.EntryOpener;
import org.maillage.ui.internal.Settings;
import org.maillage.ui.internal.UiIds;
import org.maillage.ui.internal.page.Page;
import org.maillage.ui.internal.page.PageDocument;
import org.maillage.ui.internal.page.Target;
import org.maillage.ui.internal.reading.PageText;
import org.maillage.ui.widgets.Accessibility;
import org.maillage.ui.widgets.ContentWatch;
import org.maillage.ui.widgets.UiExecutor;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** The home page. Written anew each time it comes into sight, in a job. */
public final class HomeView {

    private static final long PAUSE = 400;

    private final HomeNeeds needs;
    private final PageText text;
    private final UiExecutor ui;
    private final ContentWatch changes;
    private final Runnable reload;
    private final AtomicInteger last = new AtomicInteger();

    /** Called by the workbench. */
    @Inject
    public HomeView(Composite parent, HomeNeeds needs, Settings settings,
            @org.eclipse.e4.core.di.annotations.Optional EContextService contexts) {
        this.needs = needs;
        parent.setLayout(new FillLayout());
        text = new PageText(parent, this::follow);
        Accessibility.name(text.control(), needs.texts().of("home.title"));
        ui = new UiExecutor(text.control());
        reload = () -> ui.execute(this::reload);
        changes = new ContentWatch(ids -> reload.run());
        needs.saved().onChange(reload);
        needs.past().onChange(reload);
        text.say(needs.texts().of("results.loading"));
        reload();
        if (contexts != null) {
            contexts.activateContext(UiIds.CONTEXT);
            Tour.offer(text.control(), needs.texts(), settings);
        }
    }

    /** Called by the workbench. */
    @Focus
    public void focus() {
        text.control().setFocus();
        reload();
    }

    /** Called by the workbench. */
    @PreDestroy
    public void close() {
        last.incrementAndGet();
        changes.close();
        needs.saved().forget(reload);
        needs.past().forget(reload);
    }

    private void reload() {
        int number = last.incrementAndGet();
        Job job = Job.create("Maillage", monitor -> {
            if (number == last.get()) {
                Page page = new HomePage(needs, LocalDate.now()).page();
                PageDocument document = PageDocument.of(page, "");
                ui.execute(() -> {
                    if (number == last.get() && !document.text().equals(text.control().getText())) {
                        text.show(document);
                    }
                });
            }
            return Status.OK_STATUS;
        });
        job.setSystem(true);
        job.schedule(PAUSE);
    }

    private void follow(Target target) {
        EntryOpener opener = needs.opener();
        switch (target) {
            case Target.ToEntry entry -> opener.open(entry.id());
            case Target.ToWeb web -> Program.launch(web.url());
            case Target.ToAction other -> other.action().run();
        }
    }
}
