package org.maillage.publish.internal.product;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.engine.IProfile;
import org.eclipse.equinox.p2.engine.IProfileRegistry;
import org.eclipse.equinox.p2.engine.query.UserVisibleRootQuery;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.operations.InstallOperation;
import org.eclipse.equinox.p2.operations.ProvisioningSession;
import org.eclipse.equinox.p2.operations.UninstallOperation;
import org.eclipse.equinox.p2.operations.Update;
import org.eclipse.equinox.p2.operations.UpdateOperation;
import org.eclipse.equinox.p2.query.IQueryResult;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.eclipse.equinox.p2.repository.metadata.IMetadataRepositoryManager;
import org.maillage.api.MaillageException;
import org.maillage.api.publish.Monitor;
import org.maillage.api.publish.PluginInfo;
import org.maillage.api.publish.PluginService;
import org.maillage.api.publish.ProgramQuestion;
import org.maillage.publish.internal.PublishTexts;
import org.maillage.publish.internal.site.Provisioning;
import org.maillage.publish.internal.site.Scratch;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Changes the profile of the running installation. */
@Component
public final class PluginComponent implements PluginService {

    private final BundleContext context;
    private final Switches switches;

    /** Called by Declarative Services. */
    @Activate
    public PluginComponent(BundleContext context) {
        this.context = context;
        this.switches = new Switches(context);
    }

    @Override
    public synchronized List<PluginInfo> plugins() throws MaillageException {
        Installation.needWritable();
        return roots(profile(Provisioning.running())).stream().filter(each -> !QueryUtil.isProduct(each))
                .map(this::info).toList();
    }

    @Override
    public Optional<String> owner(String bundle) {
        return switches.owner(bundle);
    }

    private static IProfile profile(IProvisioningAgent agent) throws MaillageException {
        IProfile profile = agent.getService(IProfileRegistry.class).getProfile(IProfileRegistry.SELF);
        if (profile == null) {
            throw PublishTexts.failure("product.noProfile");
        }
        return profile;
    }

    private static Set<IInstallableUnit> roots(IProfile profile) {
        return profile.query(new UserVisibleRootQuery(), new NullProgressMonitor()).toSet();
    }

    private PluginInfo info(IInstallableUnit unit) {
        String title = Optional.ofNullable(unit.getProperty(IInstallableUnit.PROP_NAME, "fr")).orElse(unit.getId());
        return new PluginInfo(unit.getId(), unit.getVersion().toString(), title, switches.isOn(unit.getId()));
    }

    @Override
    public synchronized List<PluginInfo> install(String source, ProgramQuestion trust, Monitor monitor)
            throws MaillageException {
        Installation.needWritable();
        IProvisioningAgent agent = Provisioning.running();
        ProfileChange change = new ProfileChange(agent, profile(agent));
        try (Scratch scratch = Scratch.passing()) {
            monitor.step(PublishTexts.of("step.index", source));
            URI repository = Programs.repository(source, agent, scratch.folder());
            Collection<IInstallableUnit> wanted = offered(agent, repository);
            if (wanted.isEmpty()) {
                throw PublishTexts.failure("plugin.none", source);
            }
            List<PluginInfo> infos = wanted.stream().map(this::info).toList();
            if (!trust.accepts(infos)) {
                throw PublishTexts.failure("plugin.refused");
            }
            change.run(new InstallOperation(new ProvisioningSession(agent), wanted), repository, monitor);
            switches.note(bundles(profile(agent)));
            return infos;
        }
    }

    /** The newest features, or bundles where there are no features. */
    private static Collection<IInstallableUnit> offered(IProvisioningAgent agent, URI repository)
            throws MaillageException {
        try {
            var units = agent.getService(IMetadataRepositoryManager.class).loadRepository(repository,
                    new NullProgressMonitor());
            IQueryResult<IInstallableUnit> groups = units.query(QueryUtil.createLatestQuery(
                    QueryUtil.createIUGroupQuery()), new NullProgressMonitor());
            return groups.isEmpty() ? units.query(QueryUtil.createLatestIUQuery(), new NullProgressMonitor()).toSet()
                    : groups.toSet();
        } catch (ProvisionException e) {
            throw PublishTexts.failure(e, "site.none", repository.toString());
        }
    }

    @Override
    public synchronized List<PluginInfo> update(String source, ProgramQuestion trust, Monitor monitor)
            throws MaillageException {
        Installation.needWritable();
        IProvisioningAgent agent = Provisioning.running();
        IProfile profile = profile(agent);
        ProfileChange change = new ProfileChange(agent, profile);
        try (Scratch scratch = Scratch.passing()) {
            monitor.step(PublishTexts.of("step.index", source));
            URI repository = Programs.repository(source, agent, scratch.folder());
            offered(agent, repository);
            UpdateOperation operation = new UpdateOperation(new ProvisioningSession(agent), roots(profile));
            if (!change.resolve(operation, repository)) {
                return List.of();
            }
            List<PluginInfo> infos = new ArrayList<>();
            for (Update each : operation.getSelectedUpdates()) {
                infos.add(info(each.replacement));
            }
            if (!trust.accepts(infos)) {
                throw PublishTexts.failure("plugin.refused");
            }
            change.perform(operation, monitor);
            switches.note(bundles(profile(agent)));
            return infos;
        }
    }

    @Override
    public synchronized void remove(String id, Monitor monitor) throws MaillageException {
        Installation.needWritable();
        IProvisioningAgent agent = Provisioning.running();
        IProfile profile = profile(agent);
        new ProfileChange(agent, profile).run(new UninstallOperation(new ProvisioningSession(agent),
                List.of(plugin(profile, id))), null, monitor);
        switches.note(bundles(profile(agent)));
    }

    private static IInstallableUnit plugin(IProfile profile, String id) throws MaillageException {
        return roots(profile).stream().filter(each -> each.getId().equals(id) && !QueryUtil.isProduct(each)).findFirst()
                .orElseThrow(() -> PublishTexts.failure("plugin.unknown", id));
    }

    @Override
    public synchronized void enable(String id, boolean on) throws MaillageException {
        IProfile profile = profile(Provisioning.running());
        plugin(profile, id);
        Map<String, List<String>> bundles = bundles(profile);
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
        Set<IInstallableUnit> roots = roots(profile);
        PluginBundles bundles = new PluginBundles(profile);
        return roots.stream().filter(each -> !QueryUtil.isProduct(each))
                .collect(Collectors.toMap(IInstallableUnit::getId, each -> bundles.of(each, roots)));
    }
}
