package org.maillage.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.maillage.api.DataArea;
import org.maillage.api.MaillageException;
import org.maillage.api.Severity;
import org.maillage.api.content.ContentEditor;
import org.maillage.api.content.ContentService;
import org.maillage.api.exchange.ExportService;
import org.maillage.api.exchange.ImportMonitor;
import org.maillage.api.exchange.ImportReport;
import org.maillage.api.exchange.ImportRequest;
import org.maillage.api.exchange.ImportService;
import org.maillage.model.Entry;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/** The running product, real data where there is some, and a collection that is empty at the start. */
final class Workshop {

    private static final long PATIENCE_MS = 20_000;

    private static boolean cleared;

    private final Path files;
    private final String collection;

    /** @param files folder for the files of a test */
    Workshop(Path files, String collection) throws IOException, BundleException {
        this.files = files;
        this.collection = collection;
        for (Bundle bundle : FrameworkUtil.getBundle(Workshop.class).getBundleContext().getBundles()) {
            if (bundle.getSymbolicName().matches("org\\.maillage\\.(?:exchange|content)")) {
                bundle.start();
            }
        }
        clearOnce();
        if (content().collection(collection).isPresent()) {
            throw new IllegalStateException("Each test needs a collection of its own: " + collection);
        }
    }

    /** What an earlier run of the tests left. */
    private static synchronized void clearOnce() throws IOException {
        if (!cleared) {
            cleared = true;
            delete(service(DataArea.class).folder().resolve("collections"));
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> inside = Files.walk(folder)) {
                for (Path each : inside.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }

    static <T> T service(Class<T> type) {
        BundleContext context = FrameworkUtil.getBundle(Workshop.class).getBundleContext();
        ServiceTracker<T, T> tracker = new ServiceTracker<>(context, type, null);
        tracker.open();
        try {
            T service = tracker.waitForService(PATIENCE_MS);
            assertNotNull(service, () -> "No service " + type.getName());
            return service;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            tracker.close();
        }
    }

    static ContentService content() {
        return service(ContentService.class);
    }

    static ContentEditor editor() {
        return service(ContentEditor.class);
    }

    static ExportService exports() {
        return service(ExportService.class);
    }

    String collection() {
        return collection;
    }

    /** A file of the real data; the test is skipped where the folder is absent. */
    static Path data(String path) {
        Path found = above("../shared/data/" + path);
        Assumptions.assumeTrue(found != null, "No real data at ../shared/data/" + path + ": test skipped");
        return found;
    }

    /** A file of this bundle. */
    static Path testdata(String name) {
        Path found = above("bundles/org.maillage.exchange.tests/testdata/" + name);
        assertNotNull(found, name);
        return found;
    }

    private static Path above(String path) {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path candidate = at.resolve(path).normalize();
            if (Files.exists(candidate)) {
                return candidate;
            }
        }
        return null;
    }

    Path write(String name, String text) throws IOException {
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Path write(String name, byte[] bytes) throws IOException {
        return Files.write(files.resolve(name), bytes);
    }

    ImportReport run(String format, Path mapping, Path... from) throws MaillageException {
        return run(format, mapping, ImportMonitor.NONE, false, from);
    }

    ImportReport run(String format, Path mapping, ImportMonitor monitor, boolean dry, Path... from)
            throws MaillageException {
        return service(ImportService.class).run(
                new ImportRequest(List.of(from), format, Optional.ofNullable(mapping), collection, dry), monitor);
    }

    Entry entry(String path) throws MaillageException {
        return content().find(collection + ":" + path).orElseThrow(() -> new AssertionError("No " + path)).original();
    }

    List<Entry> entries() throws MaillageException {
        return all(collection);
    }

    /** The entries of any collection. */
    static List<Entry> all(String collection) throws MaillageException {
        List<Entry> entries = new ArrayList<>();
        content().read(collection, view -> entries.add(view.original()));
        return entries;
    }

    /** Codes of the problems of a report, apart from columns that a mapping can do without. */
    static List<String> codes(ImportReport report) {
        return report.problems().stream()
                .filter(each -> each.severity() != Severity.WARNING || !each.code().equals("column.missing"))
                .map(each -> each.code()).distinct().toList();
    }
}
