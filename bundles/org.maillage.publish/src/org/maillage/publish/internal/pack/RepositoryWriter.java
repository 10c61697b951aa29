package org.maillage.publish.internal.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Date;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.metadata.IArtifactKey;
import org.eclipse.equinox.p2.publisher.IPublisherAction;
import org.eclipse.equinox.p2.publisher.IPublisherInfo;
import org.eclipse.equinox.p2.publisher.Publisher;
import org.eclipse.equinox.p2.publisher.PublisherInfo;
import org.eclipse.equinox.p2.publisher.eclipse.BundlesAction;
import org.eclipse.equinox.p2.publisher.eclipse.FeaturesAction;
import org.eclipse.equinox.p2.repository.IRepositoryManager;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepository;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepositoryManager;
import org.eclipse.equinox.p2.repository.metadata.IMetadataRepository;
import org.eclipse.equinox.p2.repository.metadata.IMetadataRepositoryManager;
import org.maillage.api.MaillageException;
import org.maillage.publish.internal.PublishTexts;

/** Makes the two index files of a p2 repository, with p2’s own publisher; the same content gives the same bytes. */
final class RepositoryWriter {

    /** Tells p2 which of its many index files there are, so that it does not ask for the others. */
    private static final String P2_INDEX = """
            version=1
            metadata.repository.factory.order=content.xml,!
            artifact.repository.factory.order=artifacts.xml,!
            """;
    private static final String TITLE = "Maillage";

    private final IProvisioningAgent agent;
    private final ArtifactSigner signer;
    private final Date time;

    /** @param time the time that the repository bears; that of the newest content, so that it depends on nothing else */
    RepositoryWriter(IProvisioningAgent agent, ArtifactSigner signer, Date time) {
        this.agent = agent;
        this.signer = signer;
        this.time = time;
    }

    /**
     * Adds a bundle and its feature to a repository.
     *
     * @param existing folder with the index files there are; they are not changed
     * @param fresh    an empty folder, which gets the new index files and the two artifacts
     */
    void add(Path existing, Path fresh, Path bundle, Path feature, CollectionBundle names) throws MaillageException {
        try {
            unpack(existing.resolve("content.jar"), "content.xml", fresh);
            unpack(existing.resolve("artifacts.jar"), "artifacts.xml", fresh);
            publish(fresh, bundle, feature, names);
            pack(fresh, "content");
            pack(fresh, "artifacts");
            Files.writeString(fresh.resolve("p2.index"), P2_INDEX);
        } catch (IOException e) {
            throw Publication.notWritten(fresh, e);
        } catch (ProvisionException e) {
            throw PublishTexts.failure(e, "p2.failed", String.valueOf(e.getMessage()));
        }
    }

    private void publish(Path fresh, Path bundle, Path feature, CollectionBundle names) throws ProvisionException, MaillageException {
        IArtifactRepository artifacts = artifacts(fresh);
        // A publication that was broken off may have left its artifacts in the index.
        String version = names.version().toString();
        artifacts.removeDescriptors(new IArtifactKey[] { BundlesAction.createBundleArtifactKey(names.name(), version),
                FeaturesAction.createFeatureArtifactKey(names.featureName(), version) }, new NullProgressMonitor());
        PublisherInfo info = new PublisherInfo();
        info.setMetadataRepository(metadata(fresh));
        info.setArtifactRepository(artifacts);
        info.setArtifactOptions(IPublisherInfo.A_PUBLISH | IPublisherInfo.A_INDEX);
        IStatus status = new Publisher(info).publish(new IPublisherAction[] {
                signer.bundles(bundle.toFile()), signer.features(feature.toFile()) }, new NullProgressMonitor());
        signer.failOnError();
        if (status.matches(IStatus.ERROR)) {
            throw PublishTexts.failure(status.getException(), "p2.failed", status.getMessage());
        }
    }

    private IMetadataRepository metadata(Path folder) throws ProvisionException {
        IMetadataRepositoryManager manager = agent.getService(IMetadataRepositoryManager.class);
        return Files.exists(folder.resolve("content.xml"))
                ? manager.loadRepository(folder.toUri(), IRepositoryManager.REPOSITORY_HINT_MODIFIABLE,
                        new NullProgressMonitor())
                : manager.createRepository(folder.toUri(), TITLE, IMetadataRepositoryManager.TYPE_SIMPLE_REPOSITORY,
                        Map.of());
    }

    private IArtifactRepository artifacts(Path folder) throws ProvisionException {
        IArtifactRepositoryManager manager = agent.getService(IArtifactRepositoryManager.class);
        return Files.exists(folder.resolve("artifacts.xml"))
                ? manager.loadRepository(folder.toUri(), IRepositoryManager.REPOSITORY_HINT_MODIFIABLE,
                        new NullProgressMonitor())
                : manager.createRepository(folder.toUri(), TITLE, IArtifactRepositoryManager.TYPE_SIMPLE_REPOSITORY,
                        Map.of());
    }

    private static void unpack(Path jar, String name, Path folder) throws IOException {
        Files.createDirectories(folder);
        if (!Files.exists(jar)) {
            return;
        }
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            ZipEntry entry = zip.getEntry(name);
            if (entry == null) {
                throw new IOException(jar + " lacks " + name);
            }
            try (InputStream in = zip.getInputStream(entry)) {
                Files.copy(in, folder.resolve(name));
            }
        }
    }

    /** Gives the file the time of the content in place of the time of the day, and packs it. */
    private void pack(Path folder, String name) throws IOException {
        Path xml = folder.resolve(name + ".xml");
        String text = Files.readString(xml).replaceAll("(name='p2.timestamp' value=')\\d+'", "$1" + time.getTime() + "'");
        try (PlainZip zip = new PlainZip(Files.newOutputStream(folder.resolve(name + ".jar")))) {
            zip.add(name + ".xml", text.getBytes(StandardCharsets.UTF_8));
        }
        Files.delete(xml);
    }
}
