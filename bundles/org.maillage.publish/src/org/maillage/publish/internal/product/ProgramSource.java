package org.maillage.publish.internal.product;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.metadata.IArtifactKey;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.publisher.IPublisherAction;
import org.eclipse.equinox.p2.publisher.IPublisherInfo;
import org.eclipse.equinox.p2.publisher.Publisher;
import org.eclipse.equinox.p2.publisher.PublisherInfo;
import org.eclipse.equinox.p2.publisher.eclipse.BundlesAction;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.eclipse.equinox.p2.repository.artifact.IArtifactDescriptor;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepository;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepositoryManager;
import org.eclipse.equinox.p2.repository.artifact.IFileArtifactRepository;
import org.eclipse.equinox.p2.repository.metadata.IMetadataRepositoryManager;
import org.maillage.api.MaillageException;
import org.maillage.api.publish.Monitor;
import org.maillage.publish.internal.PublishTexts;
import org.maillage.publish.internal.diff.Digests;
import org.maillage.publish.internal.site.Scratch;
import org.maillage.publish.internal.site.SiteAccess;
import org.maillage.publish.internal.site.Sites;

/**
 * Where programs come from. Its index, and later what is wanted of it, are brought to a folder on this machine, by the same ways
 * as collections: p2 meets files that are there and whole, and the installation is not touched before. Used by one thread.
 */
final class ProgramSource implements AutoCloseable {

    private static final String SHA256 = "download.checksum.sha-256";
    private static final int TENTHS = 10;

    private final String address;
    private final IProvisioningAgent agent;
    private final Scratch scratch;
    private final Optional<SiteAccess> access;

    private ProgramSource(String address, IProvisioningAgent agent, Scratch scratch, Optional<SiteAccess> access) {
        this.address = address;
        this.agent = agent;
        this.scratch = scratch;
        this.access = access;
    }

    /**
     * Opens a source and reads its index.
     *
     * @param source an address, a folder, a zip file with a repository, or a bundle file
     */
    static ProgramSource open(String source, IProvisioningAgent agent, Monitor monitor) throws MaillageException {
        monitor.step(PublishTexts.of("step.index", source));
        Scratch scratch = Scratch.passing();
        boolean bundle = !source.contains("://") && source.toLowerCase(Locale.ROOT).endsWith(".jar")
                && Files.isRegularFile(Path.of(source));
        ProgramSource opened = null;
        try {
            opened = new ProgramSource(Sites.canonical(source), agent, scratch,
                    bundle ? Optional.empty() : Optional.of(new Sites(System.getenv()).access(source)));
            if (bundle) {
                opened.publish(Path.of(source).toAbsolutePath().normalize());
            } else {
                opened.fetchIndex(monitor);
            }
            return opened;
        } catch (MaillageException e) {
            if (opened == null) {
                scratch.close();
            } else {
                opened.close();
            }
            throw e;
        }
    }

    /** The source, to look there again; empty for a single file, which never has anything newer. */
    Optional<String> address() {
        return access.isEmpty() || address.endsWith(".zip") ? Optional.empty() : Optional.of(address);
    }

    /** The copy on this machine. */
    URI repository() {
        return scratch.folder().resolve("repository").toUri();
    }

    private void fetchIndex(Monitor monitor) throws MaillageException {
        for (String name : List.of("content", "artifacts")) {
            if (!access.get().fetchIndex(name, Path.of(repository()), monitor)) {
                throw PublishTexts.failure("program.none", address);
            }
        }
    }

    /** Makes a repository of one bundle. */
    private void publish(Path bundle) throws MaillageException {
        try {
            PublisherInfo info = new PublisherInfo();
            info.setMetadataRepository(agent.getService(IMetadataRepositoryManager.class).createRepository(repository(),
                    "Maillage", IMetadataRepositoryManager.TYPE_SIMPLE_REPOSITORY, Map.of()));
            info.setArtifactRepository(agent.getService(IArtifactRepositoryManager.class).createRepository(repository(),
                    "Maillage", IArtifactRepositoryManager.TYPE_SIMPLE_REPOSITORY, Map.of()));
            info.setArtifactOptions(IPublisherInfo.A_PUBLISH | IPublisherInfo.A_INDEX);
            IStatus status = new Publisher(info).publish(
                    new IPublisherAction[] { new BundlesAction(new File[] { bundle.toFile() }) },
                    new NullProgressMonitor());
            if (status.matches(IStatus.ERROR) || units().isEmpty()) {
                throw PublishTexts.failure(status.getException(), "plugin.noBundle", bundle.toString());
            }
        } catch (ProvisionException e) {
            throw PublishTexts.failure(e, "p2.failed", String.valueOf(e.getMessage()));
        }
    }

    /** All that it has. */
    Set<IInstallableUnit> units() throws MaillageException {
        try {
            return agent.getService(IMetadataRepositoryManager.class)
                    .loadRepository(repository(), new NullProgressMonitor())
                    .query(QueryUtil.ALL_UNITS, new NullProgressMonitor()).toUnmodifiableSet();
        } catch (ProvisionException e) {
            throw PublishTexts.failure(e, "site.damaged", address);
        }
    }

    /**
     * Brings the files of what is wanted, and checks that each is what the source says.
     *
     * @param there what need not be brought
     */
    void fetch(Set<IInstallableUnit> wanted, Set<IArtifactKey> there, Monitor monitor) throws MaillageException {
        if (access.isEmpty()) {
            return;
        }
        List<IArtifactKey> keys = wanted.stream().flatMap(each -> each.getArtifacts().stream())
                .filter(each -> !there.contains(each)).distinct().toList();
        IArtifactRepository artifacts = artifacts();
        int told = -1;
        for (int i = 0; i < keys.size(); i++) {
            int tenths = i * TENTHS / keys.size();
            if (tenths > told) {
                monitor.step(PublishTexts.of("step.programs", i + 1, keys.size()));
                told = tenths;
            }
            fetch(artifacts, keys.get(i), monitor);
        }
    }

    private IArtifactRepository artifacts() throws MaillageException {
        try {
            return agent.getService(IArtifactRepositoryManager.class).loadRepository(repository(),
                    new NullProgressMonitor());
        } catch (ProvisionException e) {
            throw PublishTexts.failure(e, "site.damaged", address);
        }
    }

    private void fetch(IArtifactRepository artifacts, IArtifactKey key, Monitor monitor) throws MaillageException {
        List<IArtifactDescriptor> known = new ArrayList<>(List.of(artifacts.getArtifactDescriptors(key)));
        if (known.isEmpty()) {
            // Of another source, or part of what runs: p2 knows.
            return;
        }
        IArtifactDescriptor descriptor = known.getFirst();
        Path target = ((IFileArtifactRepository) artifacts).getArtifactFile(descriptor).toPath();
        String path = Path.of(repository()).relativize(target).toString().replace('\\', '/');
        String name = key.getId() + " " + key.getVersion();
        if (path.startsWith("..") || !access.get().fetch(path, target, monitor)) {
            throw PublishTexts.failure("program.lacks", name, address);
        }
        if (!isSound(target, Optional.ofNullable(descriptor.getProperty(SHA256)))) {
            throw PublishTexts.failure("program.changed", name);
        }
    }

    /** Where a source says no digest, half a file is still found out; p2 itself would take it. */
    private static boolean isSound(Path file, Optional<String> digest) throws MaillageException {
        try {
            if (digest.isPresent()) {
                return digest.get().equals(Digests.sha256(file));
            }
            if (file.toString().endsWith(".jar")) {
                new ZipFile(file.toFile()).close();
            }
            return true;
        } catch (ZipException e) {
            return false;
        } catch (IOException e) {
            throw PublishTexts.failure(e, "transfer.failed", file.toString());
        }
    }

    /** Lets go, and makes p2 forget the copy. */
    @Override
    public void close() {
        agent.getService(IMetadataRepositoryManager.class).removeRepository(repository());
        agent.getService(IArtifactRepositoryManager.class).removeRepository(repository());
        access.ifPresent(SiteAccess::close);
        scratch.close();
    }
}
