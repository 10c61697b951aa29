package org.maillage.publish.internal.product;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.engine.IProfile;
import org.eclipse.equinox.p2.engine.IProfileRegistry;
import org.eclipse.equinox.p2.engine.IProvisioningPlan;
import org.eclipse.equinox.p2.engine.query.UserVisibleRootQuery;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.query.IQueryable;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.maillage.api.MaillageException;
import org.maillage.api.publish.ProgramChange;
import org.maillage.api.publish.ProgramChange.Kind;
import org.maillage.publish.internal.PublishTexts;

/** What p2 knows of an installation: what it is made of now, and was before. */
final class Profiles {

    private static final String COLLECTION = "org.maillage.collection";

    private Profiles() {
    }

    /** What the installation is made of. */
    static IProfile current(IProvisioningAgent agent) throws MaillageException {
        IProfile profile = agent.getService(IProfileRegistry.class).getProfile(IProfileRegistry.SELF);
        if (profile == null) {
            throw PublishTexts.failure("product.noProfile");
        }
        return profile;
    }

    /** What it was made of before its last change; the build itself goes through states without a product. */
    static IProfile former(IProvisioningAgent agent, IProfile current) throws MaillageException {
        Set<IInstallableUnit> roots = roots(current);
        return before(agent, current).filter(each -> !roots(each).equals(roots)).findFirst()
                .orElseThrow(() -> PublishTexts.failure("program.noFormer"));
    }

    /** All that it was made of before, the latest first. */
    static Stream<IProfile> before(IProvisioningAgent agent, IProfile current) {
        IProfileRegistry registry = agent.getService(IProfileRegistry.class);
        String id = current.getProfileId();
        return Arrays.stream(registry.listProfileTimestamps(id)).filter(each -> each < current.getTimestamp()).boxed()
                .sorted(Comparator.reverseOrder()).map(each -> registry.getProfile(id, each))
                .filter(each -> each != null && roots(each).stream().anyMatch(QueryUtil::isProduct));
    }

    /** What was installed as such: the product and the plug-ins. */
    static Set<IInstallableUnit> roots(IProfile profile) {
        return profile.query(new UserVisibleRootQuery(), new NullProgressMonitor()).toSet();
    }

    static Set<IInstallableUnit> all(IQueryable<IInstallableUnit> where) {
        return where.query(QueryUtil.ALL_UNITS, new NullProgressMonitor()).toUnmodifiableSet();
    }

    static String title(IInstallableUnit unit) {
        return Optional.ofNullable(unit.getProperty(IInstallableUnit.PROP_NAME, "fr")).orElse(unit.getId());
    }

    /** The id of the collection that a bundle is; empty for any other unit. */
    static Optional<String> collection(IInstallableUnit unit) {
        return unit.getProvidedCapabilities().stream().filter(each -> each.getNamespace().equals(COLLECTION)).findFirst()
                .map(each -> String.valueOf(each.getProperties().get("id")));
    }

    /**
     * What a plan changes for people: the product, plug-ins, and the collections that come with it.
     *
     * @param roots of before and after
     */
    static List<ProgramChange> changes(IProvisioningPlan plan, Set<IInstallableUnit> roots) {
        Set<String> names = roots.stream().map(IInstallableUnit::getId).collect(Collectors.toSet());
        TreeMap<String, IInstallableUnit> before = byId(plan.getRemovals());
        TreeMap<String, IInstallableUnit> after = byId(plan.getAdditions());
        return Stream.concat(before.keySet().stream(), after.keySet().stream()).distinct()
                .map(each -> Optional.ofNullable(after.get(each)).orElse(before.get(each)))
                .filter(each -> names.contains(each.getId()) || collection(each).isPresent())
                .map(each -> new ProgramChange(each.getId(), title(each), version(before.get(each.getId())),
                        version(after.get(each.getId())), kind(each, names)))
                .sorted(Comparator.comparing(ProgramChange::kind).thenComparing(ProgramChange::title)).toList();
    }

    private static TreeMap<String, IInstallableUnit> byId(IQueryable<IInstallableUnit> units) {
        TreeMap<String, IInstallableUnit> byId = new TreeMap<>();
        all(units).forEach(each -> byId.put(each.getId(), each));
        return byId;
    }

    private static String version(IInstallableUnit unit) {
        return unit == null ? "" : unit.getVersion().toString();
    }

    private static Kind kind(IInstallableUnit unit, Set<String> roots) {
        return QueryUtil.isProduct(unit) ? Kind.PRODUCT : roots.contains(unit.getId()) ? Kind.PLUGIN : Kind.COLLECTION;
    }
}
