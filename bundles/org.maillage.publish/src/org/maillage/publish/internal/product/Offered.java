package org.maillage.publish.internal.product;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.equinox.p2.engine.IProfile;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.query.CollectionResult;
import org.eclipse.equinox.p2.query.QueryUtil;

/** What a source has for people. */
final class Offered {

    private final Set<IInstallableUnit> units;
    private final IProfile profile;

    Offered(Set<IInstallableUnit> units, IProfile profile) {
        this.units = units;
        this.profile = profile;
    }

    /**
     * The newest features that hold more than collections, or bundles where there are no features; without the parts of the
     * product.
     */
    Collection<IInstallableUnit> plugins() {
        Set<IInstallableUnit> newest = new CollectionResult<>(units)
                .query(QueryUtil.createLatestIUQuery(), new NullProgressMonitor()).toUnmodifiableSet();
        List<IInstallableUnit> groups = newest.stream().filter(QueryUtil::isGroup).toList();
        Set<String> parts = parts();
        return groups.isEmpty() ? newest
                : groups.stream().filter(each -> !QueryUtil.isProduct(each) && !parts.contains(each.getId())
                        && !holdsOnlyCollections(each)).toList();
    }

    /** Ids of what the installation has without a person having asked for it. */
    private Set<String> parts() {
        Set<String> parts = Profiles.all(profile).stream().map(IInstallableUnit::getId)
                .collect(Collectors.toCollection(HashSet::new));
        Profiles.roots(profile).forEach(each -> parts.remove(each.getId()));
        return parts;
    }

    /** A feature that publishing a collection made; what it holds is not a program. */
    private boolean holdsOnlyCollections(IInstallableUnit group) {
        List<IInstallableUnit> held = units.stream().filter(each -> !each.equals(group)
                && !each.getArtifacts().isEmpty() && !each.getId().endsWith(".feature.jar")
                && group.getRequirements().stream().anyMatch(each::satisfies)).toList();
        return !held.isEmpty() && held.stream().allMatch(each -> Profiles.collection(each).isPresent());
    }
}
