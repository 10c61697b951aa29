package org.maillage.ui.internal;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;

import jakarta.inject.Inject;

/** What the window remembers from one start to the next: widths, chosen columns, groups left open. */
@Creatable
public final class Settings {

    private static final String NODE = "org.maillage.ui";
    private static final String SEPARATOR = " ";
    private static final long PAUSE = 300;

    private final Preferences node;
    private final Job saving = Job.createSystem("Maillage", (ICoreRunnable) monitor -> save());

    /** The settings of this installation's person. */
    @Inject
    public Settings() {
        this(InstanceScope.INSTANCE.getNode(NODE));
    }

    /** Settings kept elsewhere. */
    public Settings(Preferences node) {
        this.node = node;
    }

    /** A word. */
    public String get(String key, String otherwise) {
        return node.get(key, otherwise);
    }

    /** Yes or no. */
    public boolean is(String key, boolean otherwise) {
        return node.getBoolean(key, otherwise);
    }

    /** A number. */
    public int number(String key, int otherwise) {
        return node.getInt(key, otherwise);
    }

    /** Several words. */
    public List<String> list(String key, List<String> otherwise) {
        String text = node.get(key, null);
        return text == null ? otherwise : Arrays.stream(text.split(SEPARATOR)).filter(each -> !each.isEmpty()).toList();
    }

    /** Remembers a word, a number or yes and no. */
    public void put(String key, Object value) {
        remember(key, String.valueOf(value));
    }

    /** Remembers several words without spaces. */
    public void put(String key, List<String> values) {
        remember(key, String.join(SEPARATOR, values));
    }

    /** Written soon, so that a process that is killed loses nothing. */
    private void remember(String key, String value) {
        if (!value.equals(node.get(key, null))) {
            node.put(key, value);
            saving.schedule(PAUSE);
        }
    }

    /** Writes what was remembered; called when a view closes. */
    public void save() {
        try {
            if (node instanceof IEclipsePreferences preferences) {
                preferences.flush();
            }
        } catch (BackingStoreException e) {
            ILog.of(Settings.class).warn("Settings were not saved", e);
        }
    }
}
