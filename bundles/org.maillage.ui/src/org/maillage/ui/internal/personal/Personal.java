package org.maillage.ui.internal.personal;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IMemento;
import org.maillage.api.DataArea;

/**
 * A list of things that the person keeps: read once in the background, in memory afterwards, written by a job shortly after each change.
 * Thread-safe.
 *
 * @param <T> an immutable thing
 */
public class Personal<T> {

    private static final long PAUSE = 300;

    private final PersonalFile file;
    private final String element;
    private final BiConsumer<T, IMemento> writer;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Job saving;
    private final CompletableFuture<Void> reading;
    private volatile List<T> all = List.of();

    /**
     * @param name    name of the file
     * @param element name of an element
     * @param reader  reads a thing; null for one that cannot be understood
     * @param writer  writes a thing
     */
    protected Personal(DataArea data, String name, String element, Function<IMemento, T> reader,
            BiConsumer<T, IMemento> writer) {
        this.file = new PersonalFile(data, name);
        this.element = element;
        this.writer = writer;
        this.reading = CompletableFuture.runAsync(() -> {
            all = file.read().map(root -> Stream.of(root.getChildren(element)).map(reader)
                    .filter(each -> each != null).toList()).orElse(List.of());
            listeners.forEach(Runnable::run);
        });
        this.saving = new Job("Maillage") {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                save();
                return Status.OK_STATUS;
            }
        };
        saving.setSystem(true);
    }

    /** Waits until the file is read. */
    public void await() {
        reading.join();
    }

    /** All of them, in their order; none before the file is read, which listeners are told. */
    public List<T> all() {
        return all;
    }

    /** Called on any thread after each change. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** No longer called. */
    public void forget(Runnable listener) {
        listeners.remove(listener);
    }

    /** Changes the list. */
    protected void change(UnaryOperator<List<T>> change) {
        await();
        synchronized (this) {
            all = List.copyOf(change.apply(all));
        }
        saving.schedule(PAUSE);
        listeners.forEach(Runnable::run);
    }

    /** Writes at once; called by the job, and when the window closes. */
    public boolean save() {
        List<T> now = all;
        synchronized (file) {
            return file.write(root -> now.forEach(each -> writer.accept(each, root.createChild(element))));
        }
    }
}
