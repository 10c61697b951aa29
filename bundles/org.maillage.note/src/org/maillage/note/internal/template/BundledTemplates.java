package org.maillage.note.internal.template;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.core.runtime.FileLocator;
import org.maillage.api.MaillageException;
import org.maillage.note.internal.NoteTexts;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRevision;

/**
 * Templates that bundles bring: the capability {@value #CAPABILITY} with attributes {@code name}, and {@code path} for the
 * folder, {@value #PATH} when absent. Thread-safe.
 */
final class BundledTemplates {

    private static final String CAPABILITY = "org.maillage.note-template";
    private static final String PATH = "note-template";
    private static final int PRESENT = Bundle.RESOLVED | Bundle.STARTING | Bundle.ACTIVE | Bundle.STOPPING;

    private final BundleContext context;

    BundledTemplates(BundleContext context) {
        this.context = context;
    }

    /** A folder in a bundle. */
    private record Place(Bundle bundle, String path) {
    }

    private Map<String, Place> places() {
        Map<String, Place> places = new TreeMap<>();
        Arrays.stream(context.getBundles()).filter(each -> (each.getState() & PRESENT) != 0).forEach(bundle -> {
            for (BundleCapability each : capabilities(bundle)) {
                Map<String, Object> attributes = each.getAttributes();
                places.putIfAbsent(String.valueOf(attributes.get("name")),
                        new Place(bundle, String.valueOf(attributes.getOrDefault("path", PATH))));
            }
        });
        return places;
    }

    private static List<BundleCapability> capabilities(Bundle bundle) {
        BundleRevision revision = bundle.adapt(BundleRevision.class);
        return revision == null ? List.of() : revision.getDeclaredCapabilities(CAPABILITY);
    }

    List<String> names() {
        return List.copyOf(places().keySet());
    }

    /** Reads one; empty when no bundle brings it. */
    Optional<Template> read(String name, Locale language) throws MaillageException {
        Place place = places().get(name);
        if (place == null) {
            return Optional.empty();
        }
        String what = place.bundle.getSymbolicName() + ": " + place.path;
        File file = FileLocator.getBundleFileLocation(place.bundle)
                .orElseThrow(() -> new MaillageException(NoteTexts.of("template.unreadable", what)));
        if (file.isDirectory()) {
            return Optional.of(new TemplateReader(file.toPath().resolve(place.path), language).read());
        }
        try (FileSystem jar = FileSystems.newFileSystem(file.toPath())) {
            return Optional.of(new TemplateReader(jar.getPath("/" + place.path), language).read());
        } catch (IOException e) {
            throw new MaillageException(NoteTexts.of("template.unreadable", what), e);
        }
    }
}
