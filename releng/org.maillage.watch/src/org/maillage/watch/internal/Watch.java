package org.maillage.watch.internal;

import java.util.regex.Pattern;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

/**
 * Watches the desktop from inside, for checks and measurements; not part of the product. Writes into the file that the
 * property {@code maillage.watch} names: when the window and when the first answer of the search are there, and each time
 * that the user-interface thread works for more than the milliseconds of {@code maillage.watch.held} without looking at its
 * events. Closes the desktop when {@code maillage.watch.until} is there: {@code window} or {@code answer}.
 */
@Component(immediate = true, service = {})
public final class Watch {

    private static final String FILE = "maillage.watch";
    private static final String LIMIT = "maillage.watch.held";
    private static final String UNTIL = "maillage.watch.until";
    private static final String WINDOW = "window";
    private static final int HELD = 50;
    private static final int PAUSE = 5;
    private static final int SETTLED = 2_000;
    private static final Pattern ANSWER = Pattern.compile("[0-9\\p{Zs}.,]+ (fiches|entries)");

    private final Thread thread;
    private volatile boolean ended;

    /** Begins to watch when it is told where to write. */
    @Activate
    public Watch() {
        String file = System.getProperty(FILE);
        thread = new Thread(() -> watch(new Log(file)), "Watch");
        thread.setDaemon(true);
        if (file != null) {
            thread.start();
        }
    }

    /** No longer watches. */
    @Deactivate
    public void end() {
        ended = true;
    }

    private void watch(Log log) {
        Thread main = Thread.getAllStackTraces().keySet().stream().filter(each -> each.getName().equals("main"))
                .findFirst().orElseThrow();
        Display display = Display.findDisplay(main);
        while (!ended && display == null) {
            pause(PAUSE);
            display = Display.findDisplay(main);
        }
        if (ended) {
            return;
        }
        Display found = display;
        Holds holds = new Holds(log, Integer.getInteger(LIMIT, HELD), main);
        whenMade(found, () -> {
            holds.listen(found);
            await(found, log, false);
        });
        while (!ended) {
            pause(PAUSE);
            holds.sample();
        }
    }

    /** A display can be found before its constructor has made the lock that its queue needs. */
    private void whenMade(Display display, Runnable work) {
        while (!ended) {
            try {
                display.asyncExec(work);
                return;
            } catch (NullPointerException early) {
                pause(PAUSE);
            }
        }
    }

    /** Looks for the window, then for the first answer. */
    private void await(Display display, Log log, boolean window) {
        boolean there = window;
        for (Shell shell : display.getShells()) {
            if (!there && shell.isVisible()) {
                there = true;
                log.write("window " + System.currentTimeMillis());
                if (WINDOW.equals(System.getProperty(UNTIL))) {
                    close(display);
                    return;
                }
            }
            if (there && answered(shell)) {
                log.write("answer " + System.currentTimeMillis());
                if (System.getProperty(UNTIL) != null) {
                    close(display);
                }
                return;
            }
        }
        boolean next = there;
        display.timerExec(PAUSE, () -> await(display, log, next));
    }

    /** Ends as a person does, when whatever is under way has come to an end. */
    private static void close(Display display) {
        display.timerExec(SETTLED, () -> {
            for (Shell each : display.getShells()) {
                if (!each.isDisposed()) {
                    each.close();
                }
            }
        });
    }

    private static boolean answered(Control control) {
        if (control instanceof Label label && (label.getStyle() & SWT.SEPARATOR) == 0) {
            return ANSWER.matcher(label.getText()).matches();
        }
        if (control instanceof Composite composite) {
            for (Control each : composite.getChildren()) {
                if (answered(each)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
