package org.maillage.ui.internal;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.maillage.ui.internal.personal.SavedSearch;
import org.maillage.ui.internal.search.FakeContent;
import org.maillage.ui.internal.search.Question;

/** A window for one view, on services that answer at once. */
abstract class WindowTest {

    private static final long PATIENCE = 15_000;

    final Texts texts = new Texts(Locale.FRENCH);
    final FakeContent content = new FakeContent();
    final List<String> shown = new ArrayList<>();
    final EntryOpener opener = new EntryOpener() {

        @Override
        public void preview(String entryId) {
            shown.add("preview " + entryId);
        }

        @Override
        public void open(String entryId) {
            shown.add("open " + entryId);
        }

        @Override
        public void ask(Question question) {
            shown.add("ask " + question.text());
        }

        @Override
        public void open(SavedSearch search) {
            shown.add("search " + search.name());
        }

        @Override
        public void compare(List<String> entryIds) {
            shown.add("compare " + entryIds);
        }

        @Override
        public void prepare() {
            // Nothing is slow here.
        }

        @Override
        public void show(String viewId) {
            shown.add("show " + viewId);
        }
    };
    @TempDir
    Path folder;
    Display display;
    Shell shell;

    @BeforeEach
    void openWindow() {
        boolean linux = System.getProperty("os.name").equals("Linux");
        assumeTrue(!linux || System.getenv("DISPLAY") != null || System.getenv("WAYLAND_DISPLAY") != null,
                "No display: start the build under xvfb-run to test the views");
        display = Display.getCurrent() == null ? new Display() : Display.getCurrent();
        shell = new Shell(display);
        shell.setLayout(new FillLayout());
        shell.setSize(1000, 700);
    }

    @AfterEach
    void closeWindow() {
        if (display != null) {
            shell.dispose();
            display.dispose();
        }
    }

    List<String> checks() {
        return all(shell, Button.class).stream().map(Button::getText).toList();
    }

    static void follow(Link link, String target) {
        Event event = new Event();
        event.text = target;
        link.notifyListeners(SWT.Selection, event);
    }

    static void press(Control control, int key) {
        Event event = new Event();
        event.keyCode = key;
        event.doit = true;
        control.notifyListeners(SWT.KeyDown, event);
    }

    static List<String> texts(Composite parent) {
        return all(parent, Text.class).stream().map(Text::getText).toList();
    }

    void until(BooleanSupplier condition) {
        long end = System.currentTimeMillis() + PATIENCE;
        while (!condition.getAsBoolean()) {
            if (System.currentTimeMillis() > end) {
                fail("Waited in vain; the window says " + labels());
            }
            if (!display.readAndDispatch()) {
                display.timerExec(20, () -> { });
                display.sleep();
            }
        }
    }

    List<String> labels() {
        return all(shell, Label.class).stream().map(Label::getText).filter(each -> !each.isEmpty()).toList();
    }

    <T extends Control> T only(Class<T> type) {
        return all(shell, type).getFirst();
    }

    static <T extends Control> List<T> all(Composite parent, Class<T> type) {
        return Stream.of(parent.getChildren()).flatMap(each -> Stream.concat(
                Optional.of(each).filter(type::isInstance).map(type::cast).stream(),
                each instanceof Composite inner ? all(inner, type).stream() : Stream.empty())).toList();
    }
}
