package org.maillage.publish.internal.product;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.engine.IProfile;
import org.eclipse.equinox.p2.engine.IProfileRegistry;
import org.eclipse.equinox.p2.engine.query.UserVisibleRootQuery;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.metadata.IRequirement;
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

    /** Called by Declarative Services. */
    @Activate
    public PluginComponent(BundleContext context) {
        this.context = context;
    }

    @Override
    public synchronized List<PluginInfo> plugins() throws MaillageException {
        Installation.needWritable();
        return roots(profile(Provisioning.running())).stream().filter(each -> !QueryUtil.isProduct(each))
                .map(this::info).toList();
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
        return new PluginInfo(unit.getId(), unit.getVersion().toString(), title,
                bundles(unit).stream().allMatch(PluginComponent::isOn));
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
    }

    private static IInstallableUnit plugin(IProfile profile, String id) throws MaillageException {
        return roots(profile).stream().filter(each -> each.getId().equals(id) && !QueryUtil.isProduct(each)).findFirst()
                .orElseThrow(() -> PublishTexts.failure("plugin.unknown", id));
    }

    @Override
    public synchronized void enable(String id, boolean on) throws MaillageException {
        List<Bundle> bundles = bundles(plugin(profile(Provisioning.running()), id));
        for (Bundle each : bundles) {
            try {
                if (on) {
                    each.start(Bundle.START_ACTIVATION_POLICY);
                } else {
                    each.stop();
                }
            } catch (BundleException e) {
                throw PublishTexts.failure(e, "plugin.notSwitched", id, String.valueOf(e.getMessage()));
            }
        }
    }

    private static boolean isOn(Bundle bundle) {
        return bundle.getHeaders().get("Fragment-Host") != null
                || (bundle.getState() & (Bundle.ACTIVE | Bundle.STARTING)) != 0
                || bundle.getHeaders().get("Bundle-ActivationPolicy") == null;
    }

    /** The bundles of a plug-in: itself, or what its feature requires. */
    private List<Bundle> bundles(IInstallableUnit unit) {
        return Arrays.stream(context.getBundles()).filter(bundle -> unit.getId().equals(bundle.getSymbolicName())
                || unit.getRequirements().stream().map(IRequirement::toString)
                        .anyMatch(each -> each.contains(" " + bundle.getSymbolicName() + " ")))
                .toList();
    }
}
