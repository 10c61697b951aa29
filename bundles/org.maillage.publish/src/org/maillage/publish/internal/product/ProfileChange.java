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
import org.eclipse.equinox.p2.engine.IProvisioningPlan;
import org.eclipse.equinox.p2.engine.ProvisioningContext;
import org.eclipse.equinox.p2.metadata.IArtifactKey;
import org.eclipse.equinox.p2.operations.ProfileChangeOperation;
import org.eclipse.equinox.p2.operations.ProfileModificationJob;
import org.eclipse.equinox.p2.operations.ProvisioningSession;
import org.eclipse.equinox.p2.operations.UpdateOperation;
import org.eclipse.equinox.p2.repository.artifact.ArtifactKeyQuery;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepository;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepositoryManager;
import org.eclipse.equinox.p2.repository.artifact.IFileArtifactRepository;
import org.maillage.api.MaillageException;
import org.maillage.api.publish.Monitor;
import org.maillage.publish.internal.PublishTexts;

/** One change of the profile of the installation: worked out, then made, or not at all. */
final class ProfileChange {

    private static final String CONTEXT = "session context was";
    private static final int SHOWN = 3;

    private final IProvisioningAgent agent;
    private final IProfile profile;
    private final ProvisioningContext context;

    /**
     * Refuses an installation that cannot be written, before anything is fetched.
     *
     * @param repositories where to look
     */
    ProfileChange(IProvisioningAgent agent, IProfile profile, URI... repositories) throws MaillageException {
        this.agent = agent;
        this.profile = profile;
        this.context = new ProvisioningContext(agent);
        context.setMetadataRepositories(repositories);
        context.setArtifactRepositories(repositories);
        String folder = profile.getProperty(IProfile.PROP_INSTALL_FOLDER);
        if (folder != null && !Files.isWritable(Path.of(folder).resolve("plugins"))) {
            throw PublishTexts.failure("product.protected", folder);
        }
    }

    /**
     * Works a change out.
     *
     * @return what to do; empty for nothing
     */
    Optional<IProvisioningPlan> resolve(ProfileChangeOperation operation, Monitor monitor) throws MaillageException {
        operation.setProvisioningContext(context);
        IStatus status = operation.resolveModal(new Steps(monitor));
        if (monitor.cancelled()) {
            throw PublishTexts.failure("cancelled");
        }
        if (status.getCode() == UpdateOperation.STATUS_NOTHING_TO_UPDATE) {
            return Optional.empty();
        }
        if (status.matches(IStatus.ERROR | IStatus.CANCEL)) {
            throw PublishTexts.failure(status.getException(), "plugin.unresolved",
                    operation.getResolutionDetails().strip().replaceAll("\\s*\\R\\s*", " "));
        }
        return Optional.of(operation.getProvisioningPlan());
    }

    /** Makes the change that was worked out. */
    void perform(IProvisioningPlan plan, Monitor monitor) throws MaillageException {
        monitor.step(PublishTexts.of("step.install"));
        if (monitor.cancelled()) {
            throw PublishTexts.failure("cancelled");
        }
        if (pool().orElse(null) instanceof IFileArtifactRepository files) {
            KeptParts.of(agent, profile).keep(Profiles.all(plan.getRemovals()), profile, files);
        }
        Set<IArtifactKey> before = there();
        IStatus status = new ProfileModificationJob("Maillage", new ProvisioningSession(agent), profile.getProfileId(), plan,
                context).runModal(new Steps(monitor));
        if (status.matches(IStatus.ERROR | IStatus.CANCEL)) {
            clean(before);
            throw monitor.cancelled() ? PublishTexts.failure("cancelled")
                    : PublishTexts.failure(status.getException(), "plugin.failed", text(status));
        }
    }

    /** The files of the installation that p2 knows. */
    Set<IArtifactKey> there() {
        return pool().map(each -> each.query(ArtifactKeyQuery.ALL_KEYS, new NullProgressMonitor()).toSet())
                .orElse(Set.of());
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

    /** The engine takes back what it did, but leaves the files that it took. */
    private void clean(Set<IArtifactKey> before) {
        there().stream().filter(each -> !before.contains(each))
                .forEach(each -> pool().get().removeDescriptor(each, new NullProgressMonitor()));
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
