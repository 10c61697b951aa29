package org.maillage.ui.curation.internal.importing;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.maillage.api.MaillageException;
import org.maillage.api.exchange.ImportMonitor;
import org.maillage.api.exchange.ImportReport;
import org.maillage.api.exchange.RecordOutcome;

/** Imports in the background. Cancelled, it leaves what was read until then, as one change that undo takes back. */
final class ImportJob extends Job {

    private final ImportNeeds needs;
    private final ImportPlan plan;
    private final int records;
    private final Consumer<String> done;

    /**
     * @param records how many records are expected
     * @param done    told, on any thread, what was done
     */
    ImportJob(ImportNeeds needs, ImportPlan plan, long records, Consumer<String> done) {
        super(needs.texts().of("job.name", plan.file().orElseThrow().getFileName()));
        this.needs = needs;
        this.plan = plan;
        this.records = (int) Math.min(records, Integer.MAX_VALUE);
        this.done = done;
        setUser(true);
        setPriority(Job.LONG);
    }

    @Override
    protected IStatus run(IProgressMonitor progress) {
        SubMonitor monitor = SubMonitor.convert(progress, getName(), Math.max(1, records));
        ImportTexts texts = needs.texts();
        try (plan) {
            Optional<String> notKept = MappingPage.keep(needs, plan);
            ImportReport report = needs.imports().run(plan.request(false), new ImportMonitor() {
                @Override
                public void outcome(RecordOutcome outcome) {
                    monitor.worked(1);
                }

                @Override
                public boolean cancelled() {
                    return monitor.isCanceled();
                }
            });
            done.accept(texts.of(report.cancelled() ? "job.cancelled" : "job.done", report.created(), report.updated(),
                    report.unchanged(), report.rejected(), report.linked())
                    + notKept.map(each -> "\n\n" + each).orElse(""));
            return Status.OK_STATUS;
        } catch (MaillageException e) {
            ILog.of(ImportJob.class).warn("Nothing was imported", e);
            done.accept(e.text(texts.language()));
            return Status.OK_STATUS;
        }
    }
}
