package org.maillage.publish.internal.product;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.equinox.p2.engine.IProfile;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.query.QueryUtil;

/** Which bundles belong to what was installed. */
final class PluginBundles {

    private static final String BUNDLE = "osgi.bundle";

    private final List<IInstallableUnit> units;

    PluginBundles(IProfile profile) {
        this.units = List.copyOf(profile.query(QueryUtil.ALL_UNITS, new NullProgressMonitor()).toUnmodifiableSet());
    }

    /** The bundles of a root alone: itself, or those of its features that no other root has. */
    List<String> of(IInstallableUnit root, Set<IInstallableUnit> roots) {
        if (!QueryUtil.isGroup(root)) {
            return List.of(root.getId());
        }
        Set<String> own = all(root);
        roots.stream().filter(each -> !each.equals(root)).forEach(each -> own.removeAll(all(each)));
        return List.copyOf(own);
    }

    /** A feature requires what it holds; what a bundle requires, it only uses. */
    private Set<String> all(IInstallableUnit root) {
        Set<String> bundles = new LinkedHashSet<>();
        Set<IInstallableUnit> seen = new LinkedHashSet<>(Set.of(root));
        Deque<IInstallableUnit> left = new ArrayDeque<>(seen);
        while (!left.isEmpty()) {
            IInstallableUnit unit = left.remove();
            if (unit.getProvidedCapabilities().stream().anyMatch(each -> each.getNamespace().equals(BUNDLE))) {
                bundles.add(unit.getId());
            } else {
                units.stream().filter(each -> unit.getRequirements().stream().anyMatch(each::satisfies)).filter(seen::add)
                        .forEach(left::add);
            }
        }
        return bundles;
    }
}
