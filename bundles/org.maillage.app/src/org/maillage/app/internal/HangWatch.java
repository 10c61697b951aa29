package org.maillage.app.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;
import org.maillage.api.plugin.PluginGuard;

/**
 * Watches from a thread of its own that plug-ins give the window back. One that holds it for ten seconds is named in the log and
 * in a file, and what it waits for is interrupted; when the window comes back, the person is asked about it. When it does not,
 * they end the program, and are asked at the next start, before anything of the plug-in runs.
 */
final class HangWatch {

    private static final long PATIENCE_MS = 10_000;
    private static final long STEP_MS = 1_000;
    private static final long NANOS = 1_000_000;
    private static final String FILE = "hung";
    private static final List<String> JDK = List.of("java.", "javax.", "jdk.", "sun.");
    /** A dialog of the system that is open, or a window that waits to be drawn: nobody hangs. */
    private static final String WINDOWS = "org.eclipse.swt.";

    private final Display display;
    private final Thread window;
    private final Path file;
    private volatile long answered = System.nanoTime();
    private boolean named;

    private HangWatch(Display display, Path folder) {
        this.display = display;
        this.window = display.getThread();
        this.file = folder.resolve(FILE);
    }

    /** Begins to watch; ends with the display. */
    static void start(Display display, Path folder) {
        HangWatch watch = new HangWatch(display, folder);
        Thread thread = new Thread(watch::run, "Maillage plug-in watch");
        thread.setDaemon(true);
        thread.start();
    }

    /** Asks about the plug-in that held the window until the program was ended. */
    static void askAboutLast(Path folder) {
        Path file = folder.resolve(FILE);
        if (Files.exists(file)) {
            try {
                String bundle = Files.readString(file).strip();
                Files.delete(file);
                PluginTrouble.ask(null, bundle, PluginGuard.hung(bundle).in(Locale.getDefault()));
            } catch (IOException e) {
                ILog.of(HangWatch.class).warn("Cannot read " + file, e);
            }
        }
    }

    private void run() {
        while (!display.isDisposed()) {
            try {
                display.asyncExec(() -> answered = System.nanoTime());
                Thread.sleep(STEP_MS);
            } catch (InterruptedException | RuntimeException e) {
                // The display went between the question and the answer.
                return;
            }
            if ((System.nanoTime() - answered) / NANOS < PATIENCE_MS) {
                named = false;
            } else if (!named) {
                List<StackTraceElement> stack = Arrays.asList(window.getStackTrace());
                holding(stack).ifPresent(bundle -> name(bundle, stack));
            }
        }
    }

    /** The plug-in that holds the window. */
    private static Optional<String> holding(List<StackTraceElement> stack) {
        boolean waits = stack.stream().filter(each -> JDK.stream().noneMatch(each.getClassName()::startsWith)).findFirst()
                .filter(each -> each.getClassName().startsWith(WINDOWS)).isPresent();
        return waits ? Optional.empty() : PluginTrouble.at(stack);
    }

    private void name(String bundle, List<StackTraceElement> stack) {
        named = true;
        IllegalStateException where = new IllegalStateException(PluginGuard.hung(bundle).toString());
        where.setStackTrace(stack.toArray(new StackTraceElement[0]));
        ILog.of(HangWatch.class).error(where.getMessage(), where);
        try {
            Files.writeString(file, bundle);
        } catch (IOException e) {
            ILog.of(HangWatch.class).warn("Cannot write " + file, e);
        }
        display.asyncExec(() -> back(bundle));
        // Only what the plug-in itself waits for: an interrupt harms files that the product is reading.
        stack.stream().filter(each -> JDK.stream().noneMatch(each.getClassName()::startsWith)).findFirst()
                .filter(each -> PluginTrouble.at(List.of(each)).isPresent()).ifPresent(each -> window.interrupt());
    }

    private void back(String bundle) {
        Thread.interrupted();
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            ILog.of(HangWatch.class).warn("Cannot delete " + file, e);
        }
        PluginTrouble.ask(display.getActiveShell(), bundle, PluginGuard.hung(bundle).in(Locale.getDefault()));
    }
}
