package org.maillage.ui.pictures.internal;

import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.maillage.api.MaillageException;

/**
 * Works things out in a job and hands over the last one asked for. All methods are called on the user-interface thread.
 */
public final class Latest {

    /**
     * Something to work out.
     *
     * @param <T> what comes out
     */
    public interface Work<T> {

        /** @param unwanted whether something else has been asked for since, so that long work may end early */
        T run(BooleanSupplier unwanted) throws MaillageException;
    }

    private final Executor ui;
    private final Locale language;
    private final Consumer<String> failed;
    private final AtomicInteger last = new AtomicInteger();

    /** @param failed told, on the user-interface thread, the sentence for the person when something goes wrong */
    public Latest(Executor ui, Locale language, Consumer<String> failed) {
        this.ui = ui;
        this.language = language;
        this.failed = failed;
    }

    /** Forgets what is under way. */
    public void stop() {
        last.incrementAndGet();
    }

    /** Works something out; {@code then} is called on the user-interface thread unless something else is asked for. */
    public <T> void ask(Work<T> work, Consumer<T> then) {
        int number = last.incrementAndGet();
        BooleanSupplier unwanted = () -> number != last.get();
        Job job = Job.create("Maillage", monitor -> {
            if (!unwanted.getAsBoolean()) {
                run(work, then, unwanted);
            }
            return Status.OK_STATUS;
        });
        job.setSystem(true);
        job.setPriority(Job.SHORT);
        job.schedule();
    }

    private <T> void run(Work<T> work, Consumer<T> then, BooleanSupplier unwanted) {
        Runnable outcome;
        try {
            T result = work.run(unwanted);
            outcome = () -> then.accept(result);
        } catch (MaillageException e) {
            if (e.getCause() != null) {
                ILog.of(Latest.class).log(new Status(IStatus.WARNING, Latest.class, e.getMessage(), e));
            }
            outcome = () -> failed.accept(e.text(language));
        }
        Runnable arrived = outcome;
        ui.execute(() -> {
            if (!unwanted.getAsBoolean()) {
                arrived.run();
            }
        });
    }
}
