package org.maillage.content.internal.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import org.maillage.api.MaillageException;
import org.maillage.api.content.ChangeNote;
import org.maillage.api.content.EntryBatch;
import org.maillage.api.text.Message;
import org.maillage.content.internal.ContentTexts;
import org.maillage.model.Entry;
import org.maillage.model.meta.EntryIds;

/**
 * Writes files side by side, as forcing one file to the disk takes a millisecond of waiting and forcing many takes little
 * more. They wait in a stage, so that all of them go in or none.
 */
final class Batch implements EntryBatch {

    private static final int AT_ONCE = 16;

    private final Editor editor;
    private final Path folder;
    private final Staging staging;
    private final Path stage;
    private final ChangeNote note;
    private final Consumer<Set<String>> done;
    private final Set<String> written = new HashSet<>();
    private final Set<String> removed = new TreeSet<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Semaphore free = new Semaphore(AT_ONCE);
    private final AtomicReference<MaillageException> failure = new AtomicReference<>();
    private boolean closed;

    /**
     * @param note what the history says
     * @param done called once, when all is written, with the files of the change
     */
    Batch(Editor editor, Path folder, Staging staging, ChangeNote note, Consumer<Set<String>> done)
            throws IOException {
        this.editor = editor;
        this.folder = folder;
        this.staging = staging;
        this.stage = staging.open(folder);
        this.note = note;
        this.done = done;
    }

    @Override
    public void save(Entry entry) throws MaillageException {
        put(Layout.entryFile(own(entry.getId())), editor.bytes(entry));
    }

    @Override
    public void delete(String entryId) throws MaillageException {
        String path = Layout.entryFile(own(entryId));
        if (!Files.exists(folder.resolve(path)) && !written.contains(path)) {
            throw new MaillageException(Message.of(ContentTexts.class, "entry.unknown", entryId));
        }
        removed.add(path);
    }

    @Override
    public void override(Entry values, Set<String> fields) throws MaillageException {
        String path = Layout.overlayFile(Editor.ids(values.getId()));
        if (fields.isEmpty()) {
            removed.add(path);
        } else {
            put(path, editor.bytes(editor.overlay(values, fields)));
        }
    }

    @Override
    public void write(String path, byte[] content) throws MaillageException {
        put(inside(path), content);
    }

    @Override
    public void remove(String path) throws MaillageException {
        removed.add(inside(path));
    }

    private EntryIds own(String entryId) throws MaillageException {
        return EntryIds.parse(entryId).filter(each -> each.collection().equals(folder.getFileName().toString()))
                .orElseThrow(() -> new MaillageException(
                        Message.of(ContentTexts.class, "entry.badId", String.valueOf(entryId))));
    }

    private static String inside(String path) throws MaillageException {
        for (String segment : path.split("/", -1)) {
            if (segment.isEmpty() || segment.startsWith(".") || segment.contains("\\") || segment.contains("\n")) {
                throw new MaillageException(Message.of(ContentTexts.class, "attachment.badPath", path));
            }
        }
        return path;
    }

    private void put(String path, byte[] bytes) throws MaillageException {
        fail();
        written.add(path);
        removed.remove(path);
        Path file = stage.resolve(path);
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
    public void discard() {
        if (!closed) {
            closed = true;
            threads.close();
            staging.discard(stage);
        }
    }

    @Override
    public void close() throws MaillageException {
        if (closed) {
            return;
        }
        fail(threads::close);
        closed = true;
        Set<String> files = new HashSet<>(written);
        files.addAll(removed);
        if (failure.get() == null && !files.isEmpty()) {
            fail(() -> editor.recording().change(folder, files, note, this::complete));
        } else {
            staging.discard(stage);
        }
        done.accept(files);
        fail();
    }

    private void fail(Recording.Writing step) {
        try {
            step.run();
        } catch (MaillageException e) {
            failure.compareAndSet(null, e);
        }
    }

    private void complete() throws MaillageException {
        try {
            for (String each : removed) {
                Files.deleteIfExists(stage.resolve(each));
            }
            staging.complete(stage, removed);
        } catch (IOException e) {
            throw failure(stage, e);
        }
    }

    private static MaillageException failure(Path file, Exception cause) {
        return new MaillageException(
                Message.of(ContentTexts.class, "file.notWritten", file, String.valueOf(cause.getMessage())), cause);
    }
}
