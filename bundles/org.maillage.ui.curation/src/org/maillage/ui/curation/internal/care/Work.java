package org.maillage.ui.curation.internal.care;

import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.maillage.api.MaillageException;

/**
 * Runs what waits for the disk or the network in a job, and brings the outcome, or why there is none, to the
 * user-interface thread.
 *
 * @param ui       that thread
 * @param language in which failures are said
 */
public record Work(Executor ui, Locale language) {

    /** Something that takes its time. */
    public interface Task<T> {
        /** Does it; asks the monitor whether to go on. */
        T run(IProgressMonitor monitor) throws MaillageException;
    }

    /**
     * Starts a task. What a cancelled one found is not told.
     *
     * @param name   what people read beside the progress
     * @param done   receives what was found
     * @param failed receives why nothing was, as a sentence
     */
    public <T> Job start(String name, Task<T> task, Consumer<T> done, Consumer<String> failed) {
        Job job = Job.create(name, monitor -> {
            monitor.beginTask(name, IProgressMonitor.UNKNOWN);
            try {
                T found = task.run(monitor);
                if (monitor.isCanceled()) {
                    return Status.CANCEL_STATUS;
                }
                ui.execute(() -> done.accept(found));
            } catch (MaillageException e) {
                ILog.of(Work.class).info(name + ": " + e.getMessage());
                ui.execute(() -> failed.accept(e.text(language)));
            }
            return Status.OK_STATUS;
        });
        job.setPriority(Job.SHORT);
        job.schedule();
        return job;
    }
}
