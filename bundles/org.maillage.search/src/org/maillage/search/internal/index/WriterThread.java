package org.maillage.search.internal.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.maillage.api.content.EntryView;

/**
 * Writes documents on a thread of its own while the next ones are made: making takes about as long as writing.
 * Documents are written in the order given, by one thread, so that the index is the same as without it.
 */
final class WriterThread implements AutoCloseable {

    /** Handed over together, so that the threads seldom wait for each other. */
    private static final int BATCH = 16;
    private static final int WAITING = 8;
    private static final List<Change> END = List.of();

    /** A document to write; it may take the place of one with the same id. */
    private record Change(EntryView view, Document document, boolean replaces) {
    }

    /** Is told which entries could not be written, on the writing thread; the others go on. */
    interface Failures {
        void unwritten(EntryView view, RuntimeException cause);
    }

    private final IndexWriter writer;
    private final Failures failures;
    private final BlockingQueue<List<Change>> waiting = new ArrayBlockingQueue<>(WAITING);
    private final Thread thread = new Thread(this::run, "index writer");
    private List<Change> batch = new ArrayList<>(BATCH);
    private volatile Throwable failure;
    private volatile boolean dropped;

    WriterThread(IndexWriter writer, Failures failures) {
        this.writer = writer;
        this.failures = failures;
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * Hands a document over.
     *
     * @param replaces whether it takes the place of one with the same id
     * @throws IOException when an earlier document could not be written
     */
    void write(EntryView view, Document document, boolean replaces) throws IOException {
        batch.add(new Change(view, document, replaces));
        if (batch.size() == BATCH) {
            hand(batch);
            batch = new ArrayList<>(BATCH);
        }
    }

    /** Waits until all is written, and ends the thread. */
    void finish() throws IOException {
        if (!thread.isAlive()) {
            check();
            return;
        }
        hand(batch);
        batch = new ArrayList<>();
        hand(END);
        join();
        check();
    }

    private void hand(List<Change> changes) throws IOException {
        check();
        if (changes.isEmpty() && changes != END) {
            return;
        }
        try {
            waiting.put(changes);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private void check() throws IOException {
        Throwable failed = failure;
        switch (failed) {
            case null -> {
                // All is well.
            }
            case IOException io -> throw io;
            case RuntimeException other -> throw other;
            case Error error -> throw error;
            default -> throw new IOException(failed);
        }
    }

    private void run() {
        try {
            for (List<Change> changes = waiting.take(); changes != END; changes = waiting.take()) {
                // After a failure nothing more is written, but whoever waits to hand over must not wait for ever.
                if (failure == null && !dropped) {
                    writeAll(changes);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void writeAll(List<Change> changes) {
        try {
            write(changes);
        } catch (RuntimeException | Error e) {
            failure = e;
        }
    }

    private void write(List<Change> changes) {
        for (Change change : changes) {
            try {
                if (change.replaces) {
                    writer.updateDocument(new Term(Fields.ID, change.view.id()), change.document);
                } else {
                    writer.addDocument(change.document);
                }
            } catch (IOException e) {
                failure = e;
                return;
            } catch (RuntimeException e) {
                if (writer.getTragicException() != null) {
                    failure = e;
                    return;
                }
                failures.unwritten(change.view, e);
            }
        }
    }

    private void join() throws IOException {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    /** Ends the thread; what was not written is dropped. Never interrupts it: that would close the index’s files. */
    @Override
    public void close() throws IOException {
        if (thread.isAlive()) {
            dropped = true;
            waiting.clear();
            waiting.add(END);
            join();
        }
    }
}
