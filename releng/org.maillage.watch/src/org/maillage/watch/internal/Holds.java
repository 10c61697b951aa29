package org.maillage.watch.internal;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;

/**
 * Measures how long the user-interface thread works on one event, drawing and layout by the toolkit included. It is told
 * of the same moments as the platform’s responsiveness monitor, but counts the processor time of the thread: on a machine
 * that does other things too, the time that passes says little.
 */
final class Holds {

    private static final double NANOS = 1_000_000;
    private static final int DEEP = 60;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Log log;
    private final int limit;
    private final Thread watched;
    private final Map<String, Integer> seen = new LinkedHashMap<>();
    private int depth;
    private volatile boolean working;
    private volatile long wall;
    private long processor;

    /** @param limit milliseconds of work that are too long */
    Holds(Log log, int limit, Thread watched) {
        this.log = log;
        this.limit = limit;
        this.watched = watched;
    }

    /** Listens to the moments at which work begins and ends. Called on the user-interface thread. */
    void listen(Display display) {
        display.addListener(SWT.PreEvent, event -> depth++);
        display.addListener(SWT.PostEvent, event -> {
            depth--;
            if (depth <= 0) {
                depth = 0;
                turn();
            }
        });
        display.addListener(SWT.PreExternalEventDispatch, event -> {
            turn();
            working = false;
        });
        display.addListener(SWT.PostExternalEventDispatch, event -> begin());
        begin();
    }

    private void begin() {
        wall = System.nanoTime();
        processor = threads.getCurrentThreadCpuTime();
        synchronized (seen) {
            seen.clear();
        }
        working = true;
    }

    /** A piece of work ends and the next begins. */
    private void turn() {
        if (!working) {
            begin();
            return;
        }
        double worked = (threads.getCurrentThreadCpuTime() - processor) / NANOS;
        if (worked > limit) {
            double passed = (System.nanoTime() - wall) / NANOS;
            log.write(String.format(Locale.ROOT, "held %.0f ms of work, %.0f ms passed%s", worked, passed, where()));
        }
        begin();
    }

    private String where() {
        List<String> lines = new ArrayList<>();
        synchronized (seen) {
            seen.forEach((stack, count) -> lines.add(count + " x " + stack));
        }
        return lines.isEmpty() ? "" : "\n" + String.join("\n", lines);
    }

    /** Notes where the thread is, once it has worked for a while. Called on another thread. */
    void sample() {
        if (!working || (System.nanoTime() - wall) / NANOS < limit / 3.0) {
            return;
        }
        StringBuilder stack = new StringBuilder();
        StackTraceElement[] trace = watched.getStackTrace();
        for (int i = 0; i < Math.min(DEEP, trace.length); i++) {
            stack.append("\n    ").append(trace[i].getClassName()).append('.').append(trace[i].getMethodName())
                    .append(':').append(trace[i].getLineNumber());
        }
        synchronized (seen) {
            seen.merge(stack.toString(), 1, Integer::sum);
        }
    }
}
