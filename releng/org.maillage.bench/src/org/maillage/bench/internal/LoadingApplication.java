package org.maillage.bench.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.maillage.api.MaillageException;
import org.maillage.api.content.CollectionInfo;
import org.maillage.api.content.ContentService;
import org.maillage.api.content.EntryView;
import org.maillage.api.content.EntryVisitor;
import org.maillage.model.Entry;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/**
 * Loads all installed collections. Time: the first reading, then the median of further ones, nothing being kept. Heap:
 * what keeping every entry costs, by the difference of used heap after collections.
 */
public final class LoadingApplication implements IApplication {

    private static final int READINGS = 7;
    private static final int COLLECTIONS = 4;

    @Override
    public Object start(IApplicationContext context) throws MaillageException {
        context.applicationRunning();
        BundleContext bundle = FrameworkUtil.getBundle(LoadingApplication.class).getBundleContext();
        ContentService content = bundle.getService(bundle.getServiceReference(ContentService.class));
        double[] millis = new double[READINGS];
        int entries = 0;
        for (int i = 0; i < READINGS; i++) {
            long start = System.nanoTime();
            int[] count = new int[1];
            read(content, view -> count[0]++);
            millis[i] = (System.nanoTime() - start) / 1e6;
            entries = count[0];
        }
        double first = millis[0];
        double[] warm = Arrays.copyOfRange(millis, 1, READINGS);
        Arrays.sort(warm);
        double median = warm[warm.length / 2];

        long before = usedHeap();
        List<Entry> kept = new ArrayList<>();
        read(content, view -> kept.add(view.entry()));
        long heap = usedHeap() - before;
        System.out.printf(Locale.ROOT,
                "%d entries: first reading %.0f ms, warm median %.0f ms (%.0f µs an entry), heap %.0f bytes an entry%n",
                entries, first, median, median * 1000 / entries, (double) heap / kept.size());
        return EXIT_OK;
    }

    private static void read(ContentService content, EntryVisitor visitor) throws MaillageException {
        for (CollectionInfo collection : content.collections()) {
            content.read(collection.id(), visitor);
        }
    }

    private static long usedHeap() {
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    @Override
    public void stop() {
        // Runs to its end.
    }
}
