package org.maillage.content.internal.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.eclipse.osgi.util.ManifestElement;
import org.maillage.api.content.Origin;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.Version;

/** A collection in a bundle file that the framework does not have. The file stays open while somebody reads it. */
final class ArchiveSource implements CollectionSource {

    private final Path file;
    private final ZipFile zip;
    private final Identity identity;
    private final String root;
    private final List<String> names;

    private ArchiveSource(Path file, ZipFile zip, Identity identity, String root, List<String> names) {
        this.file = file;
        this.zip = zip;
        this.identity = identity;
        this.root = root.isEmpty() || root.endsWith("/") ? root : root + "/";
        this.names = names;
    }

    /**
     * What a bundle file holds.
     *
     * @param collections its collections
     * @param models      its Ecore files
     * @param whole       the file itself, from its root
     */
    record Content(List<ArchiveSource> collections, List<String> models, ArchiveSource whole) {
    }

    /** Opens a bundle file and reads its manifest. */
    static Content open(Path file) throws IOException {
        ZipFile zip = new ZipFile(file.toFile());
        try {
            Map<String, String> manifest = manifest(zip);
            Identity identity = new Identity(name(manifest), Version.parseVersion(manifest.get(Constants.BUNDLE_VERSION)));
            List<String> names = new ArrayList<>();
            zip.stream().filter(each -> !each.isDirectory()).map(ZipEntry::getName).forEach(names::add);
            Collections.sort(names);
            List<ArchiveSource> collections = new ArrayList<>();
            List<String> models = new ArrayList<>();
            for (ManifestElement each : elements(manifest, Constants.PROVIDE_CAPABILITY)) {
                if (each.getValue().equals(ContentBundles.COLLECTION)) {
                    String path = Optional.ofNullable(each.getAttribute("path")).orElse(ContentBundles.DEFAULT_PATH);
                    collections.add(new ArchiveSource(file, zip, identity, path, names));
                } else if (each.getValue().equals(ContentBundles.MODEL)) {
                    models.add(String.valueOf(each.getAttribute("ecore")));
                }
            }
            return new Content(collections, models, new ArchiveSource(file, zip, identity, "", names));
        } catch (IOException | BundleException | RuntimeException e) {
            zip.close();
            throw new IOException(file + " is not a bundle: " + e.getMessage(), e);
        }
    }

    private static Map<String, String> manifest(ZipFile zip) throws IOException, BundleException {
        ZipEntry entry = zip.getEntry("META-INF/MANIFEST.MF");
        if (entry == null) {
            throw new IOException("it has no manifest");
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return ManifestElement.parseBundleManifest(in);
        }
    }

    private static String name(Map<String, String> manifest) throws IOException, BundleException {
        List<ManifestElement> names = elements(manifest, Constants.BUNDLE_SYMBOLICNAME);
        if (names.isEmpty()) {
            throw new IOException("it has no name");
        }
        return names.getFirst().getValue();
    }

    private static List<ManifestElement> elements(Map<String, String> manifest, String header) throws BundleException {
        ManifestElement[] elements = ManifestElement.parseHeader(header, manifest.get(header));
        return elements == null ? List.of() : List.of(elements);
    }

    void close() throws IOException {
        zip.close();
    }

    @Override
    public Origin origin() {
        return Origin.INSTALLED;
    }

    @Override
    public String location() {
        return identity.toString();
    }

    /** The store never puts another file under the same name. */
    @Override
    public String stamp() {
        return identity.version() + "@" + file.getFileName();
    }

    @Override
    public Optional<Identity> identity() {
        return Optional.of(identity);
    }

    @Override
    public List<String> files(String folder) {
        return below(root + folder + "/").stream().filter(each -> each.endsWith(".xml")).toList();
    }

    @Override
    public List<String> all() {
        return below(root);
    }

    private List<String> below(String prefix) {
        int first = Collections.binarySearch(names, prefix);
        List<String> found = new ArrayList<>();
        for (int i = first < 0 ? -first - 1 : first; i < names.size() && names.get(i).startsWith(prefix); i++) {
            found.add(names.get(i).substring(root.length()));
        }
        return found;
    }

    @Override
    public Optional<InputStream> open(String path) throws IOException {
        try {
            ZipEntry entry = path.isEmpty() || path.endsWith("/") ? null : zip.getEntry(root + path);
            return entry == null ? Optional.empty() : Optional.of(zip.getInputStream(entry));
        } catch (IllegalStateException e) {
            throw new GoneException(location() + " has left", e);
        }
    }
}
