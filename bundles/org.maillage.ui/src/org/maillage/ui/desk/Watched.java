package org.maillage.ui.desk;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.swt.widgets.Display;

/**
 * Something that views follow. Used on the user-interface thread.
 *
 * @param <T> what it is; never null
 */
public abstract class Watched<T> {

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private T now;

    /** @param first what it is at first */
    protected Watched(T first) {
        now = Objects.requireNonNull(first);
    }

    /** What it is now. */
    public final T get() {
        return now;
    }

    /** Takes the place of what it was; all that follow are told, even when it is the same, since content may differ. */
    public final void set(T other) {
        now = Objects.requireNonNull(other);
        listeners.forEach(Watched::tell);
    }

    /** What one throws stops neither the others nor who tells: the event loop gets it, where its plug-in is named. */
    private static void tell(Runnable listener) {
        try {
            listener.run();
        } catch (RuntimeException | LinkageError e) {
            Display display = Display.getCurrent();
            if (display == null) {
                throw e;
            }
            display.asyncExec(() -> {
                throw e;
            });
        }
    }

    /** Tells of every change. */
    public final void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** Tells no more. */
    public final void forget(Runnable listener) {
        listeners.remove(listener);
    }
}
