package org.maillage.publish.internal.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.ILog;
import org.maillage.api.DataArea;
import org.maillage.api.content.CollectionArchive;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * Offers the installed collections to whoever reads content, from the start on, and follows the changes that other processes
 * make.
 */
@Component(service = ShelfComponent.class, immediate = true)
public final class ShelfComponent {

    private static final int LOOK_EVERY_SECONDS = 2;

    private final BundleContext context;
    private final Shelf shelf;
    private final Map<Path, ServiceRegistration<?>> offered = new HashMap<>();
    private final ScheduledExecutorService watch;
    private int seen;

    /** Called by Declarative Services. */
    @Activate
    public ShelfComponent(BundleContext context, @Reference DataArea data) {
        this.context = context;
        this.shelf = new Shelf(data.folder().resolve("installed"));
        offer(shelf.current());
        this.watch = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("Installed collections").factory());
        watch.scheduleWithFixedDelay(this::follow, LOOK_EVERY_SECONDS, LOOK_EVERY_SECONDS, TimeUnit.SECONDS);
    }

    /** Takes back what it offered. */
    @Deactivate
    public void close() {
        watch.shutdownNow();
        withdraw();
    }

    private synchronized void withdraw() {
        offered.values().forEach(ServiceRegistration::unregister);
        offered.clear();
    }

    Shelf shelf() {
        return shelf;
    }

    private void follow() {
        try {
            if (shelf.newest() != seen) {
                offer(shelf.current());
            }
        } catch (RuntimeException e) {
            ILog.of(ShelfComponent.class).error("What others installed cannot be followed", e);
        }
    }

    /** Offers what a generation has, and no more. The new ones come first, so that nothing is missing in between. */
    synchronized void offer(Generation generation) {
        if (generation.number() < seen) {
            return;
        }
        seen = generation.number();
        Set<Path> wanted = new HashSet<>();
        for (Generation.Entry each : generation.entries()) {
            Path file = shelf.bundle(each.file());
            if (Files.isRegularFile(file)) {
                wanted.add(file);
            } else {
                ILog.of(ShelfComponent.class).error("An installed collection has lost its file: " + file);
            }
        }
        for (Path file : wanted) {
            offered.computeIfAbsent(file, each -> context.registerService(CollectionArchive.class, () -> each, null));
        }
        for (Path file : Set.copyOf(offered.keySet())) {
            if (!wanted.contains(file)) {
                offered.remove(file).unregister();
            }
        }
    }
}
