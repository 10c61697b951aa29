package org.maillage.ui.curation.internal.care;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.maillage.api.content.ChangeAction;
import org.maillage.api.content.ChangeNote;
import org.maillage.api.curation.LinkReport;
import org.maillage.api.curation.LinkService;
import org.maillage.model.LinkState;
import org.maillage.ui.widgets.Accessibility;

/** A check of links in the background: how far it is, and a button that stops it. Gone while nothing is checked. */
final class LinkChecking {

    /** Addresses checked fewer days ago are left alone. */
    private static final int DAYS = 7;
    private static final long BETWEEN = 200_000_000L;

    private final LinkService links;
    private final CareTexts texts;
    private final Work work;
    private final Executor ui;
    private final Composite line;
    private final Label far;
    private final ProgressBar bar;
    private final AtomicLong last = new AtomicLong();
    private final AtomicBoolean stopped = new AtomicBoolean();

    LinkChecking(Composite parent, LinkService links, CareTexts texts, Work work, Executor ui) {
        this.links = links;
        this.texts = texts;
        this.work = work;
        this.ui = ui;
        line = Bars.line(parent, 3);
        far = Bars.sentence(line, 1);
        bar = new ProgressBar(line, SWT.SMOOTH);
        bar.setLayoutData(new GridData(160, SWT.DEFAULT));
        Accessibility.name(bar, texts.of("links.checking"));
        Button stop = new Button(line, SWT.PUSH);
        stop.setText(texts.of("links.stop"));
        stop.addListener(SWT.Selection, event -> stop());
        show(false);
    }

    private void show(boolean shown) {
        ((GridData) line.getLayoutData()).exclude = !shown;
        line.setVisible(shown);
        line.requestLayout();
    }

    /** @param then receives what was found, as a sentence, or why nothing was */
    void start(Optional<String> collection, Consumer<String> then) {
        Bars.say(far, texts.of("links.starting"));
        bar.setSelection(0);
        show(true);
        Consumer<String> end = sentence -> {
            show(false);
            then.accept(sentence);
        };
        stopped.set(false);
        work.start(texts.of("links.checking"), monitor -> {
            LinkReport report = links.check(collection, DAYS, ChangeNote.of(ChangeAction.LINKS), false,
                    new Following(monitor));
            return sentence(report);
        }, end, end).addJobChangeListener(new JobChangeAdapter() {
            @Override
            public void done(IJobChangeEvent event) {
                if (event.getResult().getSeverity() == IStatus.CANCEL) {
                    ui.execute(() -> end.accept(texts.of("links.stopped")));
                }
            }
        });
    }

    /** Leaves the rest for another time; what was asked is kept. */
    void stop() {
        stopped.set(true);
    }

    private String sentence(LinkReport report) {
        return report.offline() ? texts.of("links.offline") : texts.of("links.done", report.checked().size(),
                count(report, LinkState.BROKEN), count(report, LinkState.REDIRECTED),
                count(report, LinkState.UNCERTAIN), report.postponed());
    }

    private static long count(LinkReport report, LinkState state) {
        return report.checked().stream().filter(each -> each.state() == state).count();
    }

    private final class Following implements LinkService.Watch {

        private final IProgressMonitor monitor;

        Following(IProgressMonitor monitor) {
            this.monitor = monitor;
        }

        @Override
        public void progress(int done, int total) {
            monitor.subTask(texts.of("links.far", done, total));
            long now = System.nanoTime();
            if (done == total || now - last.get() > BETWEEN) {
                last.set(now);
                ui.execute(() -> {
                    Bars.say(far, texts.of("links.far", done, total));
                    bar.setMaximum(Math.max(1, total));
                    bar.setSelection(done);
                });
            }
        }

        @Override
        public boolean isCancelled() {
            return stopped.get() || monitor.isCanceled();
        }
    }
}
