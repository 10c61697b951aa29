package org.maillage.ui.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;

/** Views of plug-ins follow what the person is at, and one that fails harms nobody. */
class WatchedTest {

    private final CurrentEntry current = new CurrentEntry();
    private final List<String> told = new ArrayList<>();

    private void follow() {
        current.onChange(() -> told.add(current.get().orElse("")));
    }

    @Test
    void allThatFollowAreToldUntilTheyStop() {
        Runnable listener = () -> told.add("again");
        follow();
        current.onChange(listener);
        current.set(Optional.of("national:dla"));
        current.forget(listener);
        current.set(Optional.empty());
        assertEquals(List.of("national:dla", "again", ""), told);
    }

    @Test
    void oneThatThrowsStopsNobodyAndIsLeftToTheEventLoop() {
        assumeTrue(!SWT.getPlatform().equals("gtk") || System.getenv("DISPLAY") != null
                || System.getenv("WAYLAND_DISPLAY") != null, "a window needs a screen");
        Display display = new Display();
        try {
            current.onChange(() -> {
                throw new IllegalStateException("a view that fails");
            });
            follow();
            current.set(Optional.of("national:dla"));
            assertEquals(List.of("national:dla"), told);
            assertThrows(SWTException.class, () -> {
                while (display.readAndDispatch()) {
                    continue;
                }
            });
        } finally {
            display.dispose();
        }
    }
}
