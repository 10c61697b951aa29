package org.maillage.search.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.maillage.search.internal.SearchBed.tool;

import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maillage.api.DataArea;
import org.maillage.api.content.ContentService;
import org.maillage.api.search.IndexProgress;
import org.maillage.api.search.SearchRequest;
import org.maillage.api.search.SearchService;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.osgi.util.tracker.ServiceTracker;

/** The service as other bundles get it. */
class SearchComponentTest {

    private static final long PATIENCE_MS = 10_000;

    @TempDir
    private Path folder;

    @Test
    void itIsThereOnceContentAndDataAreaAre() throws Exception {
        BundleContext context = FrameworkUtil.getBundle(LuceneSearchService.class).getBundleContext();
        ServiceTracker<SearchService, SearchService> tracker = new ServiceTracker<>(context, SearchService.class, null);
        tracker.open();
        assertNull(tracker.getService());
        FakeContent content = new FakeContent();
        content.put("a", tool("Alpha"));
        ServiceRegistration<?> first = context.registerService(ContentService.class, content, null);
        ServiceRegistration<?> second = context.registerService(DataArea.class, new FakeDataArea(folder, true), null);
        try {
            SearchService search = tracker.waitForService(PATIENCE_MS);
            assertNotNull(search);
            search.refresh(IndexProgress.NONE);
            assertEquals(1, search.search(SearchRequest.of("alpha", 5), Locale.FRENCH).total());
        } finally {
            second.unregister();
            first.unregister();
            assertNull(tracker.getService());
            tracker.close();
        }
    }
}
