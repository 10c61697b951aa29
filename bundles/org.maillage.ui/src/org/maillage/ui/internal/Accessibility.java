package org.maillage.ui.internal;

import java.util.function.Supplier;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** Gives controls the names that assistive techniques say. */
public final class Accessibility {

    private Accessibility() {
    }

    /** A name that does not change. */
    public static void name(Control control, String name) {
        name(control, () -> name);
    }

    /** A name that is asked for each time. */
    public static void name(Control control, Supplier<String> name) {
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name.get();
            }
        });
    }
}
