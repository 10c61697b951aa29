package org.maillage.content.internal.store;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.maillage.api.content.Origin;
import org.osgi.framework.Bundle;

/** A collection in a bundle. The bundle may leave at any moment: reading then fails as for a missing disk. */
final class BundleSource implements CollectionSource {

    private final Bundle bundle;
    private final String root;
    private final long since;
    /** Listing a bundle walks through all its entries, and a bundle's files do not change. */
    private final Map<String, List<String>> listed = new ConcurrentHashMap<>();

    BundleSource(Bundle bundle, String root) {
        this.bundle = bundle;
        this.since = bundle.getLastModified();
        String folder = root.replaceFirst("^/+", "");
        this.root = folder.isEmpty() || folder.endsWith("/") ? folder : folder + "/";
    }

    @Override
    public Origin origin() {
        return Origin.INSTALLED;
    }

    @Override
    public String location() {
        return bundle.getSymbolicName() + " " + bundle.getVersion();
    }

    @Override
    public String stamp() {
        return bundle.getVersion() + "@" + bundle.getLastModified();
    }

    @Override
    public List<String> files(String folder) throws IOException {
        List<String> known = listed.get(folder);
        if (known != null) {
            return known;
        }
        List<String> files = new ArrayList<>();
        collect(root + folder + "/", files);
        files.removeIf(each -> !each.endsWith(".xml"));
        Collections.sort(files);
        listed.put(folder, List.copyOf(files));
        return files;
    }

    @Override
    public List<String> all() throws IOException {
        List<String> files = new ArrayList<>();
        collect(root, files);
        Collections.sort(files);
        return files;
    }

    @Override
    public Optional<Identity> identity() {
        return Optional.of(new Identity(bundle.getSymbolicName(), bundle.getVersion()));
    }

    private void collect(String folder, List<String> files) throws IOException {
        Enumeration<String> paths = available(() -> bundle.getEntryPaths(folder));
        while (paths != null && paths.hasMoreElements()) {
            String path = paths.nextElement();
            if (path.endsWith("/")) {
                collect(path, files);
            } else {
                files.add(path.substring(root.length()));
            }
        }
    }

    @Override
    public Optional<InputStream> open(String path) throws IOException {
        // A folder of a bundle can be opened too, and is empty.
        URL url = path.isEmpty() || path.endsWith("/") ? null : available(() -> bundle.getEntry(root + path));
        return url == null ? Optional.empty() : Optional.of(url.openStream());
    }

    @Override
    public Optional<byte[]> read(String path) throws IOException {
        return available(() -> CollectionSource.super.read(path));
    }

    private interface Access<T> {
        T get() throws IOException;
    }

    /** Whoever reads while the archive is closed gets one exception or another, not always one of input and output. */
    private <T> T available(Access<T> access) throws IOException {
        try {
            return access.get();
        } catch (IOException | RuntimeException e) {
            if (e instanceof RuntimeException || bundle.getState() == Bundle.UNINSTALLED
                    || bundle.getLastModified() != since) {
                throw new GoneException("Bundle " + location() + " has left", e);
            }
            throw e;
        }
    }
}
