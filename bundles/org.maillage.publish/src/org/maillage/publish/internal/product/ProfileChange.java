package org.maillage.publish.internal.product;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.engine.IProfile;
import org.eclipse.equinox.p2.engine.ProvisioningContext;
import org.eclipse.equinox.p2.operations.ProfileChangeOperation;
import org.eclipse.equinox.p2.operations.UpdateOperation;
import org.maillage.api.MaillageException;
import org.maillage.api.publish.Monitor;
import org.maillage.publish.internal.PublishTexts;

/** One change of the profile of the installation: worked out, then made, or not at all. */
final class ProfileChange {

    private final IProvisioningAgent agent;

    /** Refuses an installation that cannot be written, before anything is fetched. */
    ProfileChange(IProvisioningAgent agent, IProfile profile) throws MaillageException {
        this.agent = agent;
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
        IStatus status = operation.getProvisioningJob(new NullProgressMonitor()).runModal(new NullProgressMonitor());
        if (status.matches(IStatus.ERROR | IStatus.CANCEL)) {
            throw PublishTexts.failure(status.getException(), "plugin.failed", text(status));
        }
    }

    private static String text(IStatus status) {
        return status.getChildren().length == 0 ? status.getMessage() : text(status.getChildren()[0]);
    }
}
