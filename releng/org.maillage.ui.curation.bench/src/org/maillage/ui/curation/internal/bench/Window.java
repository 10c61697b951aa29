package org.maillage.ui.curation.internal.bench;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;

/** The window in which is measured: takes one view at a time. For the thread of the display. */
final class Window {

    private static final long PATIENCE = 300_000_000_000L;

    private final Display display;
    private final Shell shell;
    private double longest;

    Window(Display display, Shell shell) {
        this.display = display;
        this.shell = shell;
    }

    Shell shell() {
        return shell;
    }

    /** Works off events until something is true. */
    void until(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE;
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("Waited in vain");
            }
            if (!dispatch()) {
                display.timerExec(1, () -> { });
                display.sleep();
            }
        }
    }

    /** Works off events for so many milliseconds. */
    void rest(int millis) {
        long end = System.nanoTime() + millis * 1_000_000L;
        until(() -> System.nanoTime() > end);
    }

    /** What the thread of the window has computed until now, in nanoseconds: unlike time, it does not grow with the load. */
    static long computed() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** Works off events until a control is drawn anew. */
    void painted(Control control) {
        boolean[] painted = new boolean[1];
        Listener listener = event -> painted[0] = true;
        control.addListener(SWT.Paint, listener);
        control.redraw();
        until(() -> painted[0]);
        control.removeListener(SWT.Paint, listener);
    }

    /** Works off all events that wait, drawing among them. */
    void drawn() {
        shell.update();
        while (dispatch()) {
            continue;
        }
    }

    private boolean dispatch() {
        long begin = System.nanoTime();
        boolean worked = display.readAndDispatch();
        longest = Math.max(longest, since(begin));
        return worked;
    }

    /** For how many milliseconds at most, since the last question, the window could not answer. */
    double longest() {
        double asked = longest;
        longest = 0;
        return asked;
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
        return part(0.5, millis);
    }

    /** What all but a part of the measures stay under. */
    static double part(double part, double... millis) {
        double[] sorted = millis.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.min(sorted.length - 1, sorted.length * part)];
    }

    /** Milliseconds since a moment. */
    static double since(long nanos) {
        return (System.nanoTime() - nanos) / 1e6;
    }
}
