package org.maillage.publish.internal.product;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.engine.IProfile;
import org.eclipse.equinox.p2.engine.ProvisioningContext;
import org.eclipse.equinox.p2.metadata.IArtifactKey;
import org.eclipse.equinox.p2.operations.ProfileChangeOperation;
import org.eclipse.equinox.p2.operations.UpdateOperation;
import org.eclipse.equinox.p2.repository.artifact.ArtifactKeyQuery;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepository;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepositoryManager;
import org.maillage.api.MaillageException;
import org.maillage.api.publish.Monitor;
import org.maillage.publish.internal.PublishTexts;

/** One change of the profile of the installation: worked out, then made, or not at all. */
final class ProfileChange {

    private static final String CONTEXT = "session context was";
    private static final int SHOWN = 3;

    private final IProvisioningAgent agent;
    private final IProfile profile;

    /** Refuses an installation that cannot be written, before anything is fetched. */
    ProfileChange(IProvisioningAgent agent, IProfile profile) throws MaillageException {
        this.agent = agent;
        this.profile = profile;
        String folder = profile.getProperty(IProfile.PROP_INSTALL_FOLDER);
        if (folder != null && !Files.isWritable(Path.of(folder).resolve("plugins"))) {
            throw PublishTexts.failure("product.protected", folder);
        }
    }

    /** Works a change out and makes it. */
    void run(ProfileChangeOperation operation, URI repository, Monitor monitor) throws MaillageException {
        if (resolve(operation, repository)) {
            perform(operation, monitor);
        }
    }

    /**
     * Works a change out.
     *
     * @param repository where to look; null for nowhere
     * @return whether there is something to do
     */
    boolean resolve(ProfileChangeOperation operation, URI repository) throws MaillageException {
        ProvisioningContext context = new ProvisioningContext(agent);
        URI[] where = repository == null ? new URI[0] : new URI[] { repository };
        context.setMetadataRepositories(where);
        context.setArtifactRepositories(where);
        operation.setProvisioningContext(context);
        IStatus status = operation.resolveModal(new NullProgressMonitor());
        if (status.getCode() == UpdateOperation.STATUS_NOTHING_TO_UPDATE) {
            return false;
        }
        if (status.matches(IStatus.ERROR | IStatus.CANCEL)) {
            throw PublishTexts.failure(status.getException(), "plugin.unresolved",
                    operation.getResolutionDetails().strip().replaceAll("\\s*\\R\\s*", " "));
        }
        return true;
    }

    /** Makes the change that was worked out. */
    void perform(ProfileChangeOperation operation, Monitor monitor) throws MaillageException {
        monitor.step(PublishTexts.of("step.install"));
        if (monitor.cancelled()) {
            throw PublishTexts.failure("cancelled");
        }
        Optional<IArtifactRepository> pool = pool();
        Set<IArtifactKey> before = keys(pool);
        IStatus status = operation.getProvisioningJob(new NullProgressMonitor()).runModal(new NullProgressMonitor());
        if (status.matches(IStatus.ERROR | IStatus.CANCEL)) {
            clean(pool, before);
            throw PublishTexts.failure(status.getException(), "plugin.failed", text(status));
        }
    }

    /** Where the bundles of the installation lie. */
    private Optional<IArtifactRepository> pool() {
        String folder = Optional.ofNullable(profile.getProperty(IProfile.PROP_CACHE))
                .orElse(profile.getProperty(IProfile.PROP_INSTALL_FOLDER));
        try {
            return folder == null ? Optional.empty()
                    : Optional.of(agent.getService(IArtifactRepositoryManager.class)
                            .loadRepository(Path.of(folder).toUri(), new NullProgressMonitor()));
        } catch (ProvisionException e) {
            ILog.of(ProfileChange.class).warn("What a failure leaves behind will not be cleaned up", e);
            return Optional.empty();
        }
    }

    private static Set<IArtifactKey> keys(Optional<IArtifactRepository> pool) {
        return pool.map(each -> each.query(ArtifactKeyQuery.ALL_KEYS, new NullProgressMonitor()).toSet())
                .orElse(Set.of());
    }

    /** The engine takes back what it did, but leaves what it fetched, among which the start script would find new parts. */
    private static void clean(Optional<IArtifactRepository> pool, Set<IArtifactKey> before) {
        keys(pool).stream().filter(each -> !before.contains(each))
                .forEach(each -> pool.get().removeDescriptor(each, new NullProgressMonitor()));
    }

    /** What went wrong, without where the engine was, which says nothing to people. */
    private static String text(IStatus status) {
        return leaves(status).filter(each -> each.matches(IStatus.ERROR) && !each.getMessage().startsWith(CONTEXT))
                .map(IStatus::getMessage).distinct().limit(SHOWN).collect(Collectors.joining(" "));
    }

    private static Stream<IStatus> leaves(IStatus status) {
        return status.getChildren().length == 0 ? Stream.of(status)
                : Stream.of(status.getChildren()).flatMap(ProfileChange::leaves);
    }
}
