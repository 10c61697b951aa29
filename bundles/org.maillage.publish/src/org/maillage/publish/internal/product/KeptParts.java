package org.maillage.publish.internal.product;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.engine.IProfile;
import org.eclipse.equinox.p2.metadata.IArtifactKey;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.repository.artifact.ArtifactKeyQuery;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepository;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepositoryManager;
import org.eclipse.equinox.p2.repository.artifact.IFileArtifactRepository;
import org.maillage.api.MaillageException;
import org.maillage.publish.internal.PublishTexts;
import org.maillage.publish.internal.site.Causes;

/**
 * What the engine throws away when programs change: features, and the files beside the folder of plug-ins, such as the start
 * scripts. A repository in the installation keeps them, to go back to; the bundles stay where they are anyway.
 */
final class KeptParts {

    private static final String FEATURE = "org.eclipse.update.feature";
    private static final String ROOT = "binary";
    /** Under this name the engine notes which files came from a file with root files, and where they went. */
    private static final String UNZIPPED = "unzipped|";

    private final Path install;
    private final IArtifactRepository repository;

    private KeptParts(Path install, IArtifactRepository repository) {
        this.install = install;
        this.repository = repository;
    }

    /** Opens that of an installation, or makes it. */
    static KeptParts of(IProvisioningAgent agent, IProfile profile) throws MaillageException {
        Path install = Path.of(profile.getProperty(IProfile.PROP_INSTALL_FOLDER));
        URI address = install.resolve("p2/kept").toUri();
        IArtifactRepositoryManager manager = agent.getService(IArtifactRepositoryManager.class);
        try {
            return new KeptParts(install, Files.exists(Path.of(address))
                    ? manager.loadRepository(address, new NullProgressMonitor())
                    : manager.createRepository(address, "Maillage", IArtifactRepositoryManager.TYPE_SIMPLE_REPOSITORY,
                            Map.of()));
        } catch (ProvisionException e) {
            throw PublishTexts.failure(e, "p2.failed", String.valueOf(e.getMessage()));
        }
    }

    /** Where it is. */
    URI address() {
        return repository.getLocation();
    }

    /** What it has. */
    Set<IArtifactKey> keys() {
        return repository.query(ArtifactKeyQuery.ALL_KEYS, new NullProgressMonitor()).toSet();
    }

    /**
     * Keeps what is about to go. A file of which a part is missing is not kept: half of it would be worse than none.
     *
     * @param leaving what a change removes
     * @param pool    has the features
     */
    void keep(Collection<IInstallableUnit> leaving, IProfile profile, IFileArtifactRepository pool) throws MaillageException {
        for (IInstallableUnit unit : leaving) {
            for (IArtifactKey key : unit.getArtifacts()) {
                Map<String, Path> files = repository.contains(key) ? Map.of() : switch (key.getClassifier()) {
                    case FEATURE -> feature(pool.getArtifactFile(key) == null ? null : pool.getArtifactFile(key).toPath());
                    case ROOT -> root(profile.getInstallableUnitProperties(unit));
                    default -> Map.of();
                };
                if (!files.isEmpty() && files.values().stream().allMatch(Files::isRegularFile)) {
                    write(key, files);
                }
            }
        }
    }

    private Map<String, Path> feature(Path folder) throws MaillageException {
        Map<String, Path> files = new TreeMap<>();
        if (folder != null && Files.isDirectory(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                all.filter(Files::isRegularFile)
                        .forEach(each -> files.put(folder.relativize(each).toString().replace('\\', '/'), each));
            } catch (IOException e) {
                throw notWritten(e);
            }
        }
        return files;
    }

    /** The engine notes where files were when they came; the installation may have moved since. */
    private Map<String, Path> root(Map<String, String> properties) {
        Map<String, Path> files = new TreeMap<>();
        properties.forEach((name, value) -> {
            if (name.startsWith(UNZIPPED)) {
                Path former = Path.of(name.substring(name.lastIndexOf('|') + 1));
                Stream.of(value.split("\\|")).filter(each -> !each.isEmpty()).map(each -> former.relativize(Path.of(each)))
                        .forEach(each -> files.put(each.toString().replace('\\', '/'), install.resolve(each)));
            }
        });
        return files;
    }

    private void write(IArtifactKey key, Map<String, Path> files) throws MaillageException {
        try (OutputStream out = repository.getOutputStream(repository.createArtifactDescriptor(key));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, Path> each : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                Files.copy(each.getValue(), zip);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw notWritten(e);
        } catch (ProvisionException e) {
            throw PublishTexts.failure(e, "p2.failed", String.valueOf(e.getMessage()));
        }
    }

    private MaillageException notWritten(IOException e) {
        return PublishTexts.failure(e, "disk.notWritten", install.toString(), Causes.of(e));
    }
}
