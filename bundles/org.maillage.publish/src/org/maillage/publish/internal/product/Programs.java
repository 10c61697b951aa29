package org.maillage.publish.internal.product;

import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.publisher.IPublisherAction;
import org.eclipse.equinox.p2.publisher.IPublisherInfo;
import org.eclipse.equinox.p2.publisher.Publisher;
import org.eclipse.equinox.p2.publisher.PublisherInfo;
import org.eclipse.equinox.p2.publisher.eclipse.BundlesAction;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepositoryManager;
import org.eclipse.equinox.p2.repository.metadata.IMetadataRepositoryManager;
import org.maillage.api.MaillageException;
import org.maillage.publish.internal.PublishTexts;

/** Where programs come from, as the address of a p2 repository. */
final class Programs {

    private Programs() {
    }

    /**
     * The address of a repository.
     *
     * @param source  an address, a folder, a zip file with a repository, or a bundle file
     * @param scratch a folder for a repository made of a bundle file
     */
    static URI repository(String source, IProvisioningAgent agent, Path scratch) throws MaillageException {
        String start = source.toLowerCase(Locale.ROOT);
        if (start.startsWith("http://") || start.startsWith("https://") || start.startsWith("file:")) {
            try {
                return URI.create(source);
            } catch (IllegalArgumentException e) {
                throw PublishTexts.failure("site.badAddress", source);
            }
        }
        Path path = Path.of(source).toAbsolutePath().normalize();
        if (Files.isDirectory(path)) {
            return path.toUri();
        }
        if (!Files.isRegularFile(path)) {
            throw PublishTexts.failure("site.missing", source);
        }
        return start.endsWith(".zip") ? URI.create("jar:" + path.toUri() + "!/") : ofBundle(path, agent, scratch);
    }

    private static URI ofBundle(Path bundle, IProvisioningAgent agent, Path scratch) throws MaillageException {
        URI address = scratch.resolve("repository").toUri();
        try {
            PublisherInfo info = new PublisherInfo();
            info.setMetadataRepository(agent.getService(IMetadataRepositoryManager.class).createRepository(address,
                    "Maillage", IMetadataRepositoryManager.TYPE_SIMPLE_REPOSITORY, Map.of()));
            info.setArtifactRepository(agent.getService(IArtifactRepositoryManager.class).createRepository(address,
                    "Maillage", IArtifactRepositoryManager.TYPE_SIMPLE_REPOSITORY, Map.of()));
            info.setArtifactOptions(IPublisherInfo.A_PUBLISH | IPublisherInfo.A_INDEX);
            IStatus status = new Publisher(info).publish(
                    new IPublisherAction[] { new BundlesAction(new File[] { bundle.toFile() }) },
                    new NullProgressMonitor());
            if (status.matches(IStatus.ERROR)) {
                throw PublishTexts.failure(status.getException(), "plugin.noBundle", bundle.toString());
            }
            return address;
        } catch (ProvisionException e) {
            throw PublishTexts.failure(e, "p2.failed", String.valueOf(e.getMessage()));
        }
    }
}
