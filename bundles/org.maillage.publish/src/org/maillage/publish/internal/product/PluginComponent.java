package org.maillage.publish.internal.product;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.engine.IProfile;
import org.eclipse.equinox.p2.engine.IProvisioningPlan;
import org.eclipse.equinox.p2.metadata.IArtifactKey;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.operations.InstallOperation;
import org.eclipse.equinox.p2.operations.ProfileChangeOperation;
import org.eclipse.equinox.p2.operations.ProvisioningSession;
import org.eclipse.equinox.p2.operations.UninstallOperation;
import org.eclipse.equinox.p2.operations.UpdateOperation;
import org.eclipse.equinox.p2.planner.IPlanner;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.maillage.api.MaillageException;
import org.maillage.api.publish.Monitor;
import org.maillage.api.publish.PluginInfo;
import org.maillage.api.publish.PluginService;
import org.maillage.api.publish.ProgramChange;
import org.maillage.api.publish.ProgramQuestion;
import org.maillage.publish.internal.PublishTexts;
import org.maillage.publish.internal.site.Provisioning;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Changes the profile of the running installation. */
@Component
public final class PluginComponent implements PluginService {

    private static final String PRODUCT = "maillage";

    private final BundleContext context;
    private final Switches switches;
    private final ProgramPlaces places;

    /** Called by Declarative Services. */
    @Activate
    public PluginComponent(BundleContext context) {
        this.context = context;
        this.switches = new Switches(Installation.areas(context));
        this.places = new ProgramPlaces(Installation.areas(context));
    }

    /** What a change is made of. */
    private record Ground(IProvisioningAgent agent, IProfile profile) {

        /** Refuses a protected installation. */
        static Ground open() throws MaillageException {
            Installation.needWritable();
            IProvisioningAgent agent = Provisioning.running();
            return new Ground(agent, Profiles.current(agent));
        }

        Set<IInstallableUnit> roots() {
            return Profiles.roots(profile);
        }

        ProvisioningSession session() {
            return new ProvisioningSession(agent);
        }

        IInstallableUnit plugin(String id) throws MaillageException {
            return roots().stream().filter(each -> each.getId().equals(id) && !QueryUtil.isProduct(each)).findFirst()
                    .orElseThrow(() -> PublishTexts.failure("plugin.unknown", id));
        }
    }

    @Override
    public PluginInfo product() {
        return new PluginInfo(PRODUCT, context.getBundle().getVersion().toString(), "Maillage", true);
    }

    @Override
    public synchronized List<PluginInfo> plugins() throws MaillageException {
        return infos(Ground.open().roots().stream().filter(each -> !QueryUtil.isProduct(each)).toList());
    }

    @Override
    public Optional<String> owner(String bundle) {
        return switches.owner(bundle);
    }

    private List<PluginInfo> infos(Iterable<IInstallableUnit> units) {
        List<PluginInfo> infos = new ArrayList<>();
        units.forEach(each -> infos.add(new PluginInfo(each.getId(), each.getVersion().toString(), Profiles.title(each),
                switches.isOn(each.getId()))));
        infos.sort(Comparator.comparing(PluginInfo::title).thenComparing(PluginInfo::id));
        return infos;
    }

    @Override
    public synchronized List<PluginInfo> offers(String source, Monitor monitor) throws MaillageException {
        Ground ground = Ground.open();
        try (ProgramSource opened = ProgramSource.open(source, ground.agent(), monitor)) {
            return infos(new Offered(opened.units(), ground.profile()).plugins());
        }
    }

    @Override
    public synchronized List<PluginInfo> install(String source, List<String> ids, ProgramQuestion trust, Monitor monitor)
            throws MaillageException {
        Ground ground = Ground.open();
        try (ProgramSource opened = ProgramSource.open(source, ground.agent(), monitor)) {
            Set<IInstallableUnit> wanted = new Offered(opened.units(), ground.profile()).plugins().stream()
                    .filter(each -> ids.isEmpty() || ids.contains(each.getId())).collect(Collectors.toSet());
            if (wanted.isEmpty() || !ids.isEmpty() && wanted.size() < ids.size()) {
                throw PublishTexts.failure("plugin.none", source);
            }
            needOthers(wanted, ground);
            List<PluginInfo> infos = infos(wanted);
            Optional<IProvisioningPlan> plan = resolved(ground, opened, new InstallOperation(ground.session(), wanted), monitor);
            change(ground, opened, plan, infos, trust, monitor);
            return infos;
        }
    }

    /** Files that have the version of what is installed would not be taken: versions tell them apart. */
    private static void needOthers(Set<IInstallableUnit> wanted, Ground ground) throws MaillageException {
        for (IInstallableUnit each : ground.roots()) {
            if (wanted.contains(each)) {
                throw PublishTexts.failure("plugin.installed", Profiles.title(each), each.getVersion(), each.getId());
            }
        }
    }

    private static Optional<IProvisioningPlan> resolved(Ground ground, ProgramSource source,
            ProfileChangeOperation operation, Monitor monitor) throws MaillageException {
        return new ProfileChange(ground.agent(), ground.profile(), source.repository()).resolve(operation, monitor);
    }

    /** Asks, fetches, and changes the installation once all is there. */
    private void change(Ground ground, ProgramSource source, Optional<IProvisioningPlan> plan, List<PluginInfo> infos,
            ProgramQuestion trust, Monitor monitor) throws MaillageException {
        if (plan.isEmpty()) {
            return;
        }
        if (!trust.accepts(infos)) {
            throw PublishTexts.failure("plugin.refused");
        }
        ProfileChange change = new ProfileChange(ground.agent(), ground.profile(), source.repository());
        source.fetch(Profiles.all(plan.get().getAdditions()), change.there(), monitor);
        change.perform(plan.get(), monitor);
        source.address().ifPresent(places::remember);
        note(ground);
    }

    private void note(Ground ground) throws MaillageException {
        switches.note(bundles(Profiles.current(ground.agent())));
    }

    @Override
    public synchronized List<ProgramChange> updates(String source, Monitor monitor) throws MaillageException {
        Ground ground = Ground.open();
        try (ProgramSource opened = ProgramSource.open(source, ground.agent(), monitor)) {
            return resolved(ground, opened, new UpdateOperation(ground.session(), ground.roots()), monitor)
                    .map(plan -> Profiles.changes(plan, ground.roots())).orElse(List.of());
        }
    }

    @Override
    public synchronized List<PluginInfo> update(String source, ProgramQuestion trust, Monitor monitor)
            throws MaillageException {
        Ground ground = Ground.open();
        try (ProgramSource opened = ProgramSource.open(source, ground.agent(), monitor)) {
            UpdateOperation operation = new UpdateOperation(ground.session(), ground.roots());
            Optional<IProvisioningPlan> plan = resolved(ground, opened, operation, monitor);
            List<PluginInfo> infos = plan.isEmpty() ? List.of()
                    : infos(List.of(operation.getSelectedUpdates()).stream().map(each -> each.replacement).toList());
            change(ground, opened, plan, infos, trust, monitor);
            return infos;
        }
    }

    @Override
    public synchronized void remove(String id, Monitor monitor) throws MaillageException {
        Ground ground = Ground.open();
        ProfileChange change = new ProfileChange(ground.agent(), ground.profile());
        Optional<IProvisioningPlan> plan = change.resolve(new UninstallOperation(ground.session(),
                List.of(ground.plugin(id))), monitor);
        if (plan.isPresent()) {
            change.perform(plan.get(), monitor);
        }
        note(ground);
    }

    @Override
    public synchronized List<ProgramChange> former(Monitor monitor) throws MaillageException {
        Ground ground = Ground.open();
        IProfile former = Profiles.former(ground.agent(), ground.profile());
        return changes(ground, former, back(ground, former, monitor));
    }

    @Override
    public synchronized List<ProgramChange> rollback(Monitor monitor) throws MaillageException {
        Ground ground = Ground.open();
        IProfile former = Profiles.former(ground.agent(), ground.profile());
        IProvisioningPlan plan = back(ground, former, monitor);
        KeptParts kept = KeptParts.of(ground.agent(), ground.profile());
        ProfileChange change = new ProfileChange(ground.agent(), ground.profile(), kept.address());
        Set<IArtifactKey> there = new HashSet<>(change.there());
        there.addAll(kept.keys());
        if (!there.containsAll(Profiles.all(plan.getAdditions()).stream().flatMap(each -> each.getArtifacts().stream())
                .toList())) {
            throw PublishTexts.failure("program.formerLost");
        }
        change.perform(plan, monitor);
        note(ground);
        return changes(ground, former, plan);
    }

    private static IProvisioningPlan back(Ground ground, IProfile former, Monitor monitor) {
        return ground.agent().getService(IPlanner.class).getDiffPlan(ground.profile(), former, new Steps(monitor));
    }

    private static List<ProgramChange> changes(Ground ground, IProfile former, IProvisioningPlan plan) {
        Set<IInstallableUnit> roots = new HashSet<>(ground.roots());
        roots.addAll(Profiles.roots(former));
        return Profiles.changes(plan, roots);
    }

    @Override
    public synchronized void enable(String id, boolean on) throws MaillageException {
        IProvisioningAgent agent = Provisioning.running();
        Ground ground = new Ground(agent, Profiles.current(agent));
        ground.plugin(id);
        Map<String, List<String>> bundles = bundles(ground.profile());
        switches.set(id, on, bundles);
        if (on) {
            return;
        }
        for (Bundle each : context.getBundles()) {
            if (bundles.get(id).contains(each.getSymbolicName())) {
                remove(each, id);
            }
        }
    }

    /** From this running program only: the switch keeps it out of those to come. */
    private static void remove(Bundle bundle, String id) throws MaillageException {
        try {
            bundle.uninstall();
        } catch (BundleException e) {
            throw PublishTexts.failure(e, "plugin.notSwitched", id, String.valueOf(e.getMessage()));
        }
    }

    private static Map<String, List<String>> bundles(IProfile profile) {
        Set<IInstallableUnit> roots = Profiles.roots(profile);
        PluginBundles bundles = new PluginBundles(profile);
        return roots.stream().filter(each -> !QueryUtil.isProduct(each))
                .collect(Collectors.toMap(IInstallableUnit::getId, each -> bundles.of(each, roots)));
    }

    @Override
    public List<String> sources() {
        return places.all();
    }
}
