package org.maillage.content.internal.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;

import org.maillage.api.MaillageException;
import org.maillage.api.content.EntryBatch;
import org.maillage.api.text.Message;
import org.maillage.content.internal.ContentTexts;
import org.maillage.content.internal.io.EntryWriter;
import org.maillage.model.Entry;
import org.maillage.model.meta.EntryIds;

/**
 * Writes entries side by side, as forcing one file to the disk takes a millisecond of waiting and forcing many takes little
 * more. They wait in a stage, so that all of them go in or none.
 */
final class Batch implements EntryBatch {

    private static final int AT_ONCE = 16;

    private final String collection;
    private final Staging staging;
    private final Path stage;
    private final EntryWriter writer;
    private final Runnable done;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Semaphore free = new Semaphore(AT_ONCE);
    private final AtomicReference<MaillageException> failure = new AtomicReference<>();

    /** @param done called once, when all is written */
    Batch(String collection, Path folder, Staging staging, EntryWriter writer, Runnable done) throws IOException {
        this.collection = collection;
        this.staging = staging;
        this.stage = staging.open(folder);
        this.writer = writer;
        this.done = done;
    }

    @Override
    public void save(Entry entry) throws MaillageException {
        EntryIds ids = EntryIds.parse(entry.getId()).filter(each -> each.collection().equals(collection))
                .orElseThrow(() -> new MaillageException(
                        Message.of(ContentTexts.class, "entry.badId", String.valueOf(entry.getId()))));
        fail();
        byte[] bytes = writer.write(entry);
        Path file = stage.resolve(Layout.entryFile(ids));
        free.acquireUninterruptibly();
        threads.execute(() -> write(file, bytes));
    }

    private void write(Path file, byte[] bytes) {
        try {
            AtomicFiles.replace(file, bytes);
        } catch (IOException | RuntimeException e) {
            failure.compareAndSet(null, failure(file, e));
        } finally {
            free.release();
        }
    }

    private void fail() throws MaillageException {
        MaillageException met = failure.get();
        if (met != null) {
            throw met;
        }
    }

    @Override
    public void close() throws MaillageException {
        threads.close();
        try {
            if (failure.get() == null) {
                staging.complete(stage);
            } else {
                staging.discard(stage);
            }
        } catch (IOException e) {
            failure.compareAndSet(null, failure(stage, e));
        }
        done.run();
        fail();
    }

    private static MaillageException failure(Path file, Exception cause) {
        return new MaillageException(
                Message.of(ContentTexts.class, "file.notWritten", file, String.valueOf(cause.getMessage())), cause);
    }
}
