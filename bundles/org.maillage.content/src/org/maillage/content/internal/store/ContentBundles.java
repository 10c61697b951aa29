package org.maillage.content.internal.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.util.tracker.BundleTracker;

/**
 * Follows the bundles that bring collections or model packages. They are found by capabilities in their manifests:
 * {@code org.maillage.collection} (attribute {@code path}, the folder with the files, {@value #DEFAULT_PATH} when absent)
 * and {@code org.maillage.model} (attribute {@code ecore}, an Ecore file).
 */
final class ContentBundles extends BundleTracker<Boolean> {

    static final String COLLECTION = "org.maillage.collection";
    static final String MODEL = "org.maillage.model";
    static final String DEFAULT_PATH = "content";

    private static final int PRESENT = Bundle.RESOLVED | Bundle.STARTING | Bundle.ACTIVE | Bundle.STOPPING;

    /** Told whether models may have changed. */
    private final Consumer<Boolean> changed;

    ContentBundles(BundleContext context, Consumer<Boolean> changed) {
        super(context, PRESENT, null);
        this.changed = changed;
    }

    /** Tracks bundles with content; what is kept for each is whether it brings models. */
    @Override
    public Boolean addingBundle(Bundle bundle, BundleEvent event) {
        boolean bringsModels = !capabilities(bundle, MODEL).isEmpty();
        if (!bringsModels && capabilities(bundle, COLLECTION).isEmpty()) {
            return null;
        }
        // Without an event, the tracker meets what was there before it opened: nothing has changed.
        if (event != null) {
            changed.accept(bringsModels);
        }
        return bringsModels;
    }

    @Override
    public void removedBundle(Bundle bundle, BundleEvent event, Boolean bringsModels) {
        if (event != null) {
            changed.accept(bringsModels);
        }
    }

    /** The collections, in the order in which their bundles were installed. */
    List<CollectionSource> collections() {
        List<CollectionSource> sources = new ArrayList<>();
        for (Bundle bundle : sorted()) {
            for (BundleCapability capability : capabilities(bundle, COLLECTION)) {
                Object path = capability.getAttributes().getOrDefault("path", DEFAULT_PATH);
                sources.add(new BundleSource(bundle, path.toString()));
            }
        }
        return sources;
    }

    /** The Ecore files, by what brings them, in the order in which their bundles were installed. */
    Map<CollectionSource, List<String>> models() {
        Map<CollectionSource, List<String>> files = new LinkedHashMap<>();
        for (Bundle bundle : sorted()) {
            List<String> ecores = capabilities(bundle, MODEL).stream()
                    .map(each -> String.valueOf(each.getAttributes().get("ecore"))).toList();
            if (!ecores.isEmpty()) {
                files.put(new BundleSource(bundle, ""), ecores);
            }
        }
        return files;
    }

    /** All that are there. Not {@link #getBundles}: the tracker adds a bundle only after it has said that it comes. */
    private List<Bundle> sorted() {
        return Arrays.stream(context.getBundles()).filter(each -> (each.getState() & PRESENT) != 0)
                .sorted(Comparator.comparingLong(Bundle::getBundleId)).toList();
    }

    private static List<BundleCapability> capabilities(Bundle bundle, String namespace) {
        BundleRevision revision = bundle.adapt(BundleRevision.class);
        return revision == null ? List.of() : revision.getDeclaredCapabilities(namespace);
    }
}
