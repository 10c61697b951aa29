package org.maillage.ui.curation.internal.form;

import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;

/**
 * Makes controls ahead of their need, a few at a time, and rests while a person types, clicks or scrolls. Used on the
 * user-interface thread.
 */
final class Ahead {

    /** Milliseconds between two turns. */
    private static final int PAUSE = 20;
    /** Nanoseconds after which a turn makes nothing more: far less than anybody notices. */
    private static final long TURN = 8_000_000;
    /** Milliseconds without a key or a click. */
    private static final int REST = 300;
    private static final int[] ACTS = {SWT.KeyDown, SWT.MouseDown, SWT.MouseWheel};

    private final Control control;
    private final Display display;
    private final BooleanSupplier maker;
    private final Listener act = event -> acted = System.nanoTime();
    private final Runnable turn = this::turn;
    private long acted;
    private boolean running;

    /**
     * @param control what the controls are for
     * @param maker   makes the next ones; answers whether there were any to make
     */
    Ahead(Control control, BooleanSupplier maker) {
        this.control = control;
        this.display = control.getDisplay();
        this.maker = maker;
        control.addDisposeListener(event -> stop());
    }

    /** Goes on until there is nothing more to make. */
    void start() {
        if (!running) {
            running = true;
            acted = System.nanoTime();
            for (int each : ACTS) {
                display.addFilter(each, act);
            }
            display.timerExec(PAUSE, turn);
        }
    }

    private void stop() {
        running = false;
        display.timerExec(-1, turn);
        for (int each : ACTS) {
            display.removeFilter(each, act);
        }
    }

    private void turn() {
        long begin = System.nanoTime();
        long rested = (begin - acted) / 1_000_000;
        if (rested < REST) {
            display.timerExec((int) (REST - rested), turn);
            return;
        }
        boolean more = false;
        try {
            do {
                more = maker.getAsBoolean();
            } while (more && System.nanoTime() - begin < TURN);
        } catch (RuntimeException | LinkageError e) {
            // It is tried again, and said, when somebody needs it.
            more = false;
            ILog.of(Ahead.class).warn("Not made ahead", e);
        }
        if (more) {
            display.timerExec(PAUSE, turn);
        } else {
            stop();
        }
    }
}
