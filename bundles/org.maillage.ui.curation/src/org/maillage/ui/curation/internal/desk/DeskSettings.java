package org.maillage.ui.curation.internal.desk;

import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;

/** What the desk remembers from one start to the next. */
public final class DeskSettings {

    private final Preferences node;

    /** The settings of this installation’s person. */
    public DeskSettings() {
        this(InstanceScope.INSTANCE.getNode("org.maillage.ui.curation"));
    }

    /** Settings kept elsewhere. */
    public DeskSettings(Preferences node) {
        this.node = node;
    }

    /** Several words without spaces. */
    public List<String> list(String key, List<String> otherwise) {
        String text = node.get(key, null);
        return text == null ? otherwise : List.of(text.strip().split(" +"));
    }

    /** Remembers several words without spaces. */
    public void put(String key, Iterable<String> values) {
        node.put(key, String.join(" ", values));
        save();
    }

    /** A word. */
    public String get(String key) {
        return node.get(key, "");
    }

    /** Remembers a word. */
    public void put(String key, String value) {
        node.put(key, value);
        save();
    }

    private void save() {
        try {
            if (node instanceof IEclipsePreferences preferences) {
                preferences.flush();
            }
        } catch (BackingStoreException e) {
            ILog.of(DeskSettings.class).warn("Settings were not saved", e);
        }
    }
}
