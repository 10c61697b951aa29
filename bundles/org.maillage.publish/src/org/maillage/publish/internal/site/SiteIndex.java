package org.maillage.publish.internal.site;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.metadata.IArtifactKey;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.metadata.IProvidedCapability;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.eclipse.equinox.p2.repository.artifact.IArtifactDescriptor;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepository;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepositoryManager;
import org.eclipse.equinox.p2.repository.artifact.IFileArtifactRepository;
import org.eclipse.equinox.p2.repository.metadata.IMetadataRepository;
import org.eclipse.equinox.p2.repository.metadata.IMetadataRepositoryManager;
import org.maillage.publish.internal.sign.PgpCheck;
import org.osgi.framework.Version;

/** What the two index files of a site say, read by p2 from local copies. */
public final class SiteIndex {

    private static final String CAPABILITY = "org.maillage.collection";
    private static final String SHA256 = "download.checksum.sha-256";

    private SiteIndex() {
    }

    /**
     * A bundle that a site offers.
     *
     * @param collection id of the collection
     * @param name       name of the bundle
     * @param version    its version
     * @param title      what people call it
     * @param path       path in the site
     * @param size       bytes; negative when the site does not say
     * @param sha256     digest; empty when the site does not say
     * @param signatures armoured signatures; empty for none
     * @param keys       armoured keys to check with
     */
    public record Item(String collection, String name, Version version, String title, String path, long size,
            String sha256, String signatures, String keys) {
    }

    /** Reads the index in a folder, the newest version of each collection first. */
    static List<Item> read(Path folder, IProvisioningAgent agent) throws ProvisionException {
        URI address = folder.toUri();
        IMetadataRepository metadata = agent.getService(IMetadataRepositoryManager.class).loadRepository(address,
                new NullProgressMonitor());
        IArtifactRepository artifacts = agent.getService(IArtifactRepositoryManager.class).loadRepository(address,
                new NullProgressMonitor());
        List<Item> items = new ArrayList<>();
        for (IInstallableUnit unit : metadata.query(QueryUtil.createIUAnyQuery(), null)) {
            for (IProvidedCapability each : unit.getProvidedCapabilities()) {
                Object id = each.getProperties().get("id");
                if (each.getNamespace().equals(CAPABILITY) && id != null) {
                    item(unit, id.toString(), artifacts, folder).ifPresent(items::add);
                }
            }
        }
        items.sort(Comparator.comparing(Item::collection)
                .thenComparing(Comparator.comparing(Item::version).reversed()));
        return items;
    }

    private static Optional<Item> item(IInstallableUnit unit, String id, IArtifactRepository artifacts, Path folder) {
        Optional<IArtifactKey> key = unit.getArtifacts().stream().findFirst();
        if (key.isEmpty()) {
            return Optional.empty();
        }
        Version version = Version.parseVersion(unit.getVersion().toString());
        String title = Optional.ofNullable(unit.getProperty(IInstallableUnit.PROP_NAME, "fr")).orElse(id);
        IArtifactDescriptor[] found = artifacts.getArtifactDescriptors(key.get());
        if (found.length == 0) {
            return Optional.of(new Item(id, unit.getId(), version, title, "", -1, "", "", ""));
        }
        IArtifactDescriptor artifact = found[0];
        String path = folder.relativize(((IFileArtifactRepository) artifacts).getArtifactFile(artifact).toPath())
                .toString().replace('\\', '/');
        String keys = text(artifact, PgpCheck.KEYS);
        return Optional.of(new Item(id, unit.getId(), version, title, path, size(artifact), text(artifact, SHA256),
                text(artifact, PgpCheck.SIGNATURES),
                keys.isEmpty() ? Optional.ofNullable(artifacts.getProperty(PgpCheck.KEYS)).orElse("") : keys));
    }

    private static String text(IArtifactDescriptor artifact, String property) {
        return Optional.ofNullable(artifact.getProperty(property)).orElse("");
    }

    private static long size(IArtifactDescriptor artifact) {
        try {
            return Long.parseLong(text(artifact, IArtifactDescriptor.DOWNLOAD_SIZE));
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
