package org.maillage.ui.pictures.internal;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import org.maillage.api.MaillageException;
import org.maillage.api.content.ContentService;
import org.maillage.api.search.IndexProgress;
import org.maillage.api.search.SearchService;
import org.maillage.api.territory.TerritoryService;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/**
 * The services of the product on the collections that it ships, the index brought up to date.
 *
 * @param content     the collections
 * @param search      finds entries
 * @param territories finds places
 */
public record Shipped(ContentService content, SearchService search, TerritoryService territories) {

    private static final long PATIENCE_MS = 30_000;

    /** Waits for the services. */
    public static Shipped open() throws MaillageException {
        Shipped shipped = new Shipped(service(ContentService.class), service(SearchService.class),
                service(TerritoryService.class));
        shipped.search.refresh(IndexProgress.NONE);
        return shipped;
    }

    private static <T> T service(Class<T> type) {
        BundleContext context = FrameworkUtil.getBundle(Shipped.class).getBundleContext();
        ServiceTracker<T, T> tracker = new ServiceTracker<>(context, type, null);
        tracker.open();
        try {
            T service = tracker.waitForService(PATIENCE_MS);
            assertNotNull(service, type.getName());
            return service;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
