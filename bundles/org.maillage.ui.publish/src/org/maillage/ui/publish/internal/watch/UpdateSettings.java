package org.maillage.ui.publish.internal.watch;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;

/** Whether to look for updates, and where the person published to last. */
public final class UpdateSettings {

    private static final String NODE = "org.maillage.ui.publish";
    private static final String ON = "updates.looked";

    private final Preferences node;

    /** The settings of this person. */
    public UpdateSettings() {
        this(InstanceScope.INSTANCE.getNode(NODE));
    }

    /** Settings kept elsewhere. */
    public UpdateSettings(Preferences node) {
        this.node = node;
    }

    /** Whether to look for updates in the background. */
    public boolean isOn() {
        return node.getBoolean(ON, true);
    }

    /** Looks for updates from now on, or no longer. */
    public void turn(boolean on) {
        node.putBoolean(ON, on);
        save();
    }

    /** A path that was remembered. */
    public Optional<Path> path(String key) {
        return Optional.of(node.get(key, "")).filter(each -> !each.isEmpty()).map(Path::of);
    }

    /** Remembers a path. */
    public void remember(String key, Path path) {
        node.put(key, path.toString());
        save();
    }

    private void save() {
        try {
            if (node instanceof IEclipsePreferences preferences) {
                preferences.flush();
            }
        } catch (BackingStoreException e) {
            ILog.of(UpdateSettings.class).warn("Settings were not saved", e);
        }
    }
}
