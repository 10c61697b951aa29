package org.maillage.ui.pictures.internal;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.maillage.api.search.Filter;
import org.maillage.api.territory.TerritoryInfo;
import org.maillage.ui.desk.Desk;

/** A window for one view, and a desk that remembers what it was told. */
public abstract class Window {

    private static final long PATIENCE = 30_000;

    protected final Texts texts = new Texts(Locale.FRENCH);
    protected final List<String> told = new ArrayList<>();
    protected final Desk desk = new Desk() {

        @Override
        public void preview(String entryId) {
            told.add("preview " + entryId);
        }

        @Override
        public void open(String entryId) {
            told.add("open " + entryId);
        }

        @Override
        public void show(String viewId) {
            told.add("show " + viewId);
        }

        @Override
        public void ask(String words, List<Filter> filters) {
            told.add("ask " + words + filters);
        }

        @Override
        public void toggle(String field, String value) {
            told.add("toggle " + field + "=" + value);
        }

        @Override
        public void place(Optional<TerritoryInfo> place) {
            told.add("place " + place.map(TerritoryInfo::title).orElse("-"));
        }
    };
    protected Display display;
    protected Shell shell;

    @BeforeEach
    void openWindow() {
        boolean linux = System.getProperty("os.name").equals("Linux");
        assumeTrue(!linux || System.getenv("DISPLAY") != null || System.getenv("WAYLAND_DISPLAY") != null,
                "No display: start the build under xvfb-run to test the views");
        display = Display.getCurrent() == null ? new Display() : Display.getCurrent();
        shell = new Shell(display);
        shell.setLayout(new FillLayout());
        shell.setSize(900, 700);
    }

    @AfterEach
    void closeWindow() {
        if (display != null) {
            shell.dispose();
            display.dispose();
        }
    }

    protected static void press(Control control, int key) {
        Event event = new Event();
        event.keyCode = key;
        event.character = key < 0x10000 ? (char) key : 0;
        event.doit = true;
        control.notifyListeners(SWT.KeyDown, event);
    }

    protected static void click(Control control, int x, int y) {
        for (int type : new int[] {SWT.MouseDown, SWT.MouseUp}) {
            Event event = new Event();
            event.button = 1;
            event.x = x;
            event.y = y;
            control.notifyListeners(type, event);
        }
    }

    /** Follows the link whose words begin so. */
    protected void follow(String words) {
        for (Link link : all(shell, Link.class)) {
            int at = link.getText().indexOf(">" + words);
            if (at > 0 && link.isVisible()) {
                String head = link.getText().substring(0, at);
                Event event = new Event();
                event.text = head.substring(head.lastIndexOf('"', head.length() - 2) + 1, head.length() - 1);
                link.notifyListeners(SWT.Selection, event);
                return;
            }
        }
        fail(words + " is not among " + says());
    }

    protected void until(BooleanSupplier condition) {
        long end = System.currentTimeMillis() + PATIENCE;
        while (!condition.getAsBoolean()) {
            if (System.currentTimeMillis() > end) {
                fail("Waited in vain; the window says " + says());
            }
            if (!display.readAndDispatch()) {
                display.timerExec(20, () -> { });
                display.sleep();
            }
        }
    }

    /** What can be read in the window outside of pictures. */
    protected String says() {
        return Stream.concat(all(shell, Label.class).stream().filter(Control::isVisible).map(Label::getText),
                all(shell, Link.class).stream().filter(Control::isVisible).map(Link::getText)).toList().toString();
    }

    protected static <T extends Control> List<T> all(Composite parent, Class<T> type) {
        return Stream.of(parent.getChildren()).flatMap(each -> Stream.concat(
                Optional.of(each).filter(type::isInstance).map(type::cast).stream(),
                each instanceof Composite inner ? all(inner, type).stream() : Stream.empty())).toList();
    }
}
