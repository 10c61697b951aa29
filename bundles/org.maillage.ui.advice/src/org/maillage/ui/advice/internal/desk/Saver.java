package org.maillage.ui.advice.internal.desk;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.maillage.api.MaillageException;
import org.maillage.api.match.ProjectFiles;
import org.maillage.model.ProjectFile;

/** Writes files a moment after they changed, the last state of each. Thread-safe. */
final class Saver {

    private static final long PAUSE = 600;

    private final ProjectFiles files;
    private final Executor ui;
    private final Locale language;
    private final Consumer<Optional<String>> written;
    private final Map<String, ProjectFile> waiting = new LinkedHashMap<>();
    private final Object writing = new Object();
    private final Job job;

    /**
     * Writes there.
     *
     * @param written told on the user-interface thread when nothing waits any more, or the sentence that says why writing
     *                failed; what could not be written waits for the next attempt
     */
    Saver(ProjectFiles files, Executor ui, Locale language, Consumer<Optional<String>> written) {
        this.files = files;
        this.ui = ui;
        this.language = language;
        this.written = written;
        job = Job.create("Maillage", monitor -> {
            writeAll();
            return Status.OK_STATUS;
        });
        job.setSystem(true);
        job.setPriority(Job.SHORT);
    }

    /**
     * Writes a file soon.
     *
     * @param snapshot never changed by the caller afterwards
     */
    void later(ProjectFile snapshot) {
        synchronized (waiting) {
            waiting.put(snapshot.getId(), snapshot);
        }
        job.cancel();
        job.schedule(PAUSE);
    }

    /** Tries again what could not be written. */
    void again() {
        job.schedule();
    }

    /** Writes what waits before it returns: for a window that closes. */
    void finish() {
        job.cancel();
        writeAll();
    }

    /** Does something while nothing is being written, after all that waited is written. */
    <T> T alone(Work.Task<T> task) throws MaillageException {
        synchronized (writing) {
            writeAll();
            return task.run(null);
        }
    }

    /** Forgets a file, and does something while nothing is being written. */
    void forget(String id, Work.Task<Void> task) throws MaillageException {
        synchronized (writing) {
            synchronized (waiting) {
                waiting.remove(id);
            }
            task.run(null);
        }
    }

    private void writeAll() {
        synchronized (writing) {
            Optional<ProjectFile> next = next();
            while (next.isPresent()) {
                try {
                    files.save(next.get());
                } catch (MaillageException e) {
                    Work.log(e);
                    keep(next.get());
                    ui.execute(() -> written.accept(Optional.of(e.text(language))));
                    return;
                }
                next = next();
            }
        }
        ui.execute(() -> written.accept(Optional.empty()));
    }

    private Optional<ProjectFile> next() {
        synchronized (waiting) {
            Optional<ProjectFile> first = waiting.values().stream().findFirst();
            first.ifPresent(each -> waiting.remove(each.getId()));
            return first;
        }
    }

    private void keep(ProjectFile file) {
        synchronized (waiting) {
            waiting.putIfAbsent(file.getId(), file);
        }
    }

    /** Whether something is still to be written. */
    boolean isWaiting() {
        synchronized (waiting) {
            return !waiting.isEmpty();
        }
    }
}
