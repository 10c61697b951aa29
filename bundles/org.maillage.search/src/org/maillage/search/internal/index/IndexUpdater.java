package org.maillage.search.internal.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.LockObtainFailedException;
import org.eclipse.core.runtime.ILog;
import org.maillage.api.content.CollectionInfo;
import org.maillage.api.content.ContentService;
import org.maillage.api.search.IndexProgress;
import org.maillage.api.search.IndexReport;
import org.maillage.search.internal.schema.Computed;
import org.maillage.search.internal.schema.ModelStamps;

/** Brings the index up to date with the collections, one run at a time. Thread-safe. */
public final class IndexUpdater {

    private static final IndexReport NOTHING_TO_DO = new IndexReport(0, List.of(), false, List.of());
    private static final IndexReport READ_ONLY = new IndexReport(0, List.of(), true, List.of());

    private final ContentService content;
    private final IndexFolder folder;
    private final BooleanSupplier mayWrite;
    private final Supplier<List<Computed>> computed;

    /** @param mayWrite asks for the right to write, once it is needed */
    public IndexUpdater(ContentService content, IndexFolder folder, BooleanSupplier mayWrite) {
        this(content, folder, mayWrite, List::of);
    }

    /**
     * @param mayWrite asks for the right to write, once it is needed
     * @param computed the fields that plug-ins compute
     */
    public IndexUpdater(ContentService content, IndexFolder folder, BooleanSupplier mayWrite,
            Supplier<List<Computed>> computed) {
        this.content = content;
        this.computed = computed;
        this.folder = folder;
        this.mayWrite = mayWrite;
    }

    /**
     * Indexes what changed since the latest commit.
     *
     * @throws IOException when the index cannot be written; the former commit stands then
     */
    public synchronized IndexReport refresh(IndexProgress progress) throws IOException {
        if (plan().isEmpty()) {
            return NOTHING_TO_DO;
        }
        if (!mayWrite.getAsBoolean()) {
            return READ_ONLY;
        }
        // Once more: another process may have written until now.
        RefreshPlan plan = plan();
        if (plan.isEmpty()) {
            return NOTHING_TO_DO;
        }
        try {
            return run(plan, progress);
        } catch (LockObtainFailedException e) {
            return READ_ONLY;
        } catch (IOException e) {
            if (!folder.isDamaged()) {
                throw e;
            }
            ILog.of(IndexUpdater.class).warn("The index in " + folder.path() + " is damaged and made anew", e);
            folder.discard();
            return run(plan(), progress);
        }
    }

    /**
     * Makes the whole index anew.
     *
     * @throws IOException when the index cannot be written; the former commit stands then
     */
    public synchronized IndexReport rebuild(IndexProgress progress) throws IOException {
        if (!mayWrite.getAsBoolean()) {
            return READ_ONLY;
        }
        try {
            return run(RefreshPlan.of(Optional.empty(), content.collections(), stamps()),
                    progress);
        } catch (LockObtainFailedException e) {
            return READ_ONLY;
        }
    }

    private RefreshPlan plan() {
        // Opening the index and listing the collections are what a short process does first: each waits for the disk.
        CompletableFuture<Optional<IndexState>> state = CompletableFuture.supplyAsync(folder::state);
        List<CollectionInfo> collections = content.collections();
        Map<String, String> models = stamps();
        return RefreshPlan.of(state.join(), collections, models);
    }

    /** Of the models and of the fields that plug-ins compute from them. */
    private Map<String, String> stamps() {
        Map<String, String> stamps = new TreeMap<>(ModelStamps.of(content.types()));
        stamps.putAll(Computed.stamps(computed.get()));
        return stamps;
    }

    private IndexReport run(RefreshPlan plan, IndexProgress progress) throws IOException {
        IndexWriter writer = folder.writer(plan.rebuild());
        Optional<IndexSearcher> before = plan.rebuild() ? Optional.empty() : folder.acquire();
        Refresh refresh = new Refresh(content, progress, writer, before, computed.get());
        try {
            if (!refresh.run(plan)) {
                return new IndexReport(0, List.of(), false, refresh.problems());
            }
            // Waits for merges, then commits: the only moment at which anything changes for those who search.
            writer.close();
            return new IndexReport(refresh.indexed(), touched(plan), false, refresh.problems());
        } finally {
            // Nothing when it is closed.
            writer.rollback();
            if (before.isPresent()) {
                folder.release(before.get());
            }
        }
    }

    private static List<String> touched(RefreshPlan plan) {
        List<String> touched = new ArrayList<>(plan.remove());
        plan.read().stream().map(CollectionInfo::id).forEach(touched::add);
        return touched;
    }
}
