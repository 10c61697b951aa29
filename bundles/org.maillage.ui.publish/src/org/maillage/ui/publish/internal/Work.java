package org.maillage.ui.publish.internal;

import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.maillage.api.MaillageException;
import org.maillage.api.publish.Monitor;

/** Does in jobs what waits for disks and networks, and brings what comes of it to the user-interface thread. */
public final class Work {

    /** Something to do in a job. */
    public interface Task<T> {

        /** Does it. */
        T run(Monitor monitor) throws MaillageException;
    }

    private final Executor ui;
    private final Locale language;

    /**
     * Works for a window.
     *
     * @param ui       runs things on the user-interface thread
     * @param language of sentences about what failed
     */
    public Work(Executor ui, Locale language) {
        this.ui = ui;
        this.language = language;
    }

    /**
     * Does something in a job that nobody sees.
     *
     * @param then   takes what came of it, on the user-interface thread
     * @param failed takes one sentence, there too
     */
    public <T> Job quietly(Task<T> task, Consumer<T> then, Consumer<String> failed) {
        Job job = job("Maillage", task, then, failed);
        job.setSystem(true);
        job.setPriority(Job.SHORT);
        job.schedule();
        return job;
    }

    /** Does something in a job with a name, a progress and a way to cancel. */
    public <T> Job openly(String name, Task<T> task, Consumer<T> then, Consumer<String> failed) {
        Job job = job(name, task, then, failed);
        job.setUser(true);
        job.schedule();
        return job;
    }

    private <T> Job job(String name, Task<T> task, Consumer<T> then, Consumer<String> failed) {
        return Job.create(name, (IProgressMonitor monitor) -> {
            SubMonitor progress = SubMonitor.convert(monitor, name, IProgressMonitor.UNKNOWN);
            try {
                T result = task.run(new Progress(progress, language));
                ui.execute(() -> then.accept(result));
            } catch (MaillageException e) {
                log(e);
                ui.execute(() -> failed.accept(Sentences.of(e, language)));
            }
            return Status.OK_STATUS;
        });
    }

    /** The person reads the sentence; the technical cause goes to the log. */
    public static void log(MaillageException e) {
        if (e.getCause() != null) {
            ILog.of(Work.class).log(new Status(IStatus.WARNING, Work.class, e.getMessage(), e.getCause()));
        }
    }
}
