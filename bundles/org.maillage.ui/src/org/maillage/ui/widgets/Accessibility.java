package org.maillage.ui.widgets;

import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Gives controls the names that assistive techniques say. */
public final class Accessibility {

    private Accessibility() {
    }

    /**
     * A frame that gives its name to the one control inside. On Linux a native control cannot be named: assistive
     * techniques say the name of the frame when they come to it. Elsewhere {@link #name} is heard.
     */
    public static Composite frame(Composite parent, String name) {
        Composite frame = new Composite(parent, SWT.NONE);
        frame.setLayout(new FillLayout());
        name(frame, name);
        return frame;
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
