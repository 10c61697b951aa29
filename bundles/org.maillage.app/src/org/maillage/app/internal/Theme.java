package org.maillage.app.internal;

import java.lang.reflect.InvocationTargetException;
import java.util.Locale;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;

/** Whether the window is light, dark, or as the system’s own windows are. */
enum Theme {
    SYSTEM, LIGHT, DARK;

    private static final String NODE = "org.maillage.app";
    private static final String KEY = "theme";

    /** The one that was chosen. */
    static Theme chosen() {
        String name = InstanceScope.INSTANCE.getNode(NODE).get(KEY, SYSTEM.name());
        try {
            return valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            return SYSTEM;
        }
    }

    /** Remembers this one. */
    void choose() {
        InstanceScope.INSTANCE.getNode(NODE).put(KEY, name());
    }

    /**
     * Asks the toolkit for it. SWT offers the switch on all systems under the same name, in a class of each system.
     *
     * @return whether the colours of a display that was made before are no longer right
     */
    boolean apply() {
        if (this == SYSTEM || this == DARK == Display.isSystemDarkTheme()) {
            return false;
        }
        String toolkit = SWT.getPlatform();
        try {
            SWT.class.getClassLoader().loadClass("org.eclipse.swt.internal." + toolkit + ".OS")
                    .getMethod("setTheme", boolean.class).invoke(null, this == DARK);
            return true;
        } catch (ClassNotFoundException | NoSuchMethodException | IllegalAccessException
                | InvocationTargetException e) {
            ILog.of(Theme.class).warn("No theme on " + toolkit, e);
            return false;
        }
    }

    /** What people call it. */
    String label() {
        return Texts.of("theme." + name().toLowerCase(Locale.ROOT));
    }
}
