package org.maillage.publish.internal.site;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.eclipse.osgi.util.ManifestElement;
import org.maillage.api.MaillageException;
import org.maillage.api.Problem;
import org.maillage.api.Severity;
import org.maillage.api.content.CollectionContent;
import org.maillage.api.content.CollectionFiles;
import org.maillage.api.content.EntryView;
import org.maillage.api.content.EntryVisitor;
import org.maillage.publish.internal.PublishTexts;
import org.maillage.publish.internal.site.SiteIndex.Item;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.Version;

/** Checks that a bundle is what the site’s index says, holds data only, and can be read. */
public final class BundleCheck {

    private static final String CAPABILITY = "org.maillage.collection";

    private BundleCheck() {
    }

    /**
     * Checks a bundle that came from a site.
     *
     * @return filters on the attributes of collections that must be there besides
     */
    public static List<String> check(Site.Fetched fetched, CollectionFiles files) throws MaillageException {
        Item item = fetched.item();
        Map<String, String> manifest = manifest(fetched.file(), item);
        try {
            String name = first(manifest, Constants.BUNDLE_SYMBOLICNAME);
            boolean same = item.name().equals(name)
                    && item.version().equals(Version.parseVersion(manifest.get(Constants.BUNDLE_VERSION)));
            if (!same) {
                throw PublishTexts.failure("bundle.other", item.collection(), item.version().toString(), name,
                        String.valueOf(manifest.get(Constants.BUNDLE_VERSION)));
            }
            readable(fetched.file(), item, files);
            return requirements(manifest);
        } catch (BundleException | IllegalArgumentException e) {
            throw PublishTexts.failure(e, "bundle.changed", item.collection(), item.version().toString());
        }
    }

    private static Map<String, String> manifest(Path file, Item item) throws MaillageException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.stream().map(each -> each.getName().toLowerCase(Locale.ROOT))
                    .anyMatch(each -> each.endsWith(".class") || each.endsWith(".jar"))) {
                throw PublishTexts.failure("bundle.code", item.collection());
            }
            ZipEntry entry = zip.getEntry("META-INF/MANIFEST.MF");
            if (entry == null) {
                throw PublishTexts.failure("bundle.changed", item.collection(), item.version().toString());
            }
            try (InputStream in = zip.getInputStream(entry)) {
                return ManifestElement.parseBundleManifest(in);
            }
        } catch (IOException | BundleException e) {
            throw PublishTexts.failure(e, "bundle.changed", item.collection(), item.version().toString());
        }
    }

    private static String first(Map<String, String> manifest, String header) throws BundleException {
        ManifestElement[] elements = ManifestElement.parseHeader(header, manifest.get(header));
        return elements == null || elements.length == 0 ? "" : elements[0].getValue();
    }

    /** The filters on collections among what a bundle requires. */
    private static List<String> requirements(Map<String, String> manifest) throws BundleException {
        List<String> filters = new ArrayList<>();
        ManifestElement[] elements = ManifestElement.parseHeader(Constants.REQUIRE_CAPABILITY,
                manifest.get(Constants.REQUIRE_CAPABILITY));
        for (ManifestElement each : elements == null ? new ManifestElement[0] : elements) {
            if (each.getValue().equals(CAPABILITY) && !"optional".equals(each.getDirective("resolution"))) {
                Optional.ofNullable(each.getDirective("filter")).ifPresent(filters::add);
            }
        }
        return filters;
    }

    /** What a bundle file that was checked before requires. */
    public static List<String> requirements(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream in = zip.getInputStream(zip.getEntry("META-INF/MANIFEST.MF"))) {
            return requirements(ManifestElement.parseBundleManifest(in));
        } catch (IOException | BundleException | RuntimeException e) {
            return List.of();
        }
    }

    private static void readable(Path file, Item item, CollectionFiles files) throws MaillageException {
        try (CollectionContent content = files.in(file)) {
            if (!item.collection().equals(content.descriptor().getId())) {
                throw PublishTexts.failure("bundle.other", item.collection(), item.version().toString(),
                        String.valueOf(content.descriptor().getId()), String.valueOf(content.descriptor().getVersion()));
            }
            List<Problem> problems = new ArrayList<>();
            content.read(new EntryVisitor() {
                @Override
                public void entry(EntryView view) {
                    // Read, and that is all.
                }

                @Override
                public void problem(Problem problem) {
                    problems.add(problem);
                }
            });
            Optional<Problem> error = problems.stream().filter(each -> each.severity() == Severity.ERROR).findFirst();
            if (error.isPresent()) {
                throw PublishTexts.failure("bundle.unreadable", item.collection(), item.version().toString(),
                        error.get().place().file(), error.get().message());
            }
        }
    }
}
