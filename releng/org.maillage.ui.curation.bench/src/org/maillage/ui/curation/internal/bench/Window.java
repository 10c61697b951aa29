package org.maillage.ui.curation.internal.bench;

import java.util.Arrays;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/**
 * The window in which is measured.
 *
 * @param display of the thread that measures
 * @param shell   takes one view at a time
 */
record Window(Display display, Shell shell) {

    private static final long PATIENCE = 300_000_000_000L;

    /** Works off events until something is true. */
    void until(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE;
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("Waited in vain");
            }
            if (!display.readAndDispatch()) {
                display.timerExec(1, () -> { });
                display.sleep();
            }
        }
    }

    /** Works off all events that wait, drawing among them. */
    void drawn() {
        shell.update();
        while (display.readAndDispatch()) {
            continue;
        }
    }

    /** Without what was in it. */
    void clear() {
        for (Control each : shell.getChildren()) {
            each.dispose();
        }
        drawn();
    }

    /** What lies in the middle of measures, in milliseconds. */
    static double median(double... millis) {
        double[] sorted = millis.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** What one in twenty exceeds. */
    static double high(double... millis) {
        double[] sorted = millis.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length * 19 / 20];
    }

    /** Milliseconds since a moment. */
    static double since(long nanos) {
        return (System.nanoTime() - nanos) / 1e6;
    }
}
