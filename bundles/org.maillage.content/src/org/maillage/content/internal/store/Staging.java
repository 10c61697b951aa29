package org.maillage.content.internal.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.maillage.api.DataArea;

/**
 * Where the files of a batch wait, hidden in their collection, until all of them are on the disk; a mark then says so and
 * they go to their places. A crash before the mark leaves the collection as it was; after it, the next start goes on.
 * Thread-safe.
 */
final class Staging {

    private static final String PREFIX = ".staged-";
    private static final String COMPLETE = ".complete";
    /** The names that {@link AtomicFiles} gives to files in the making. */
    private static final String IN_THE_MAKING = "\\.\\d+\\.tmp";

    private final DataArea data;
    private final Path collections;
    /** Those of this process. */
    private final Set<Path> active = ConcurrentHashMap.newKeySet();
    private boolean swept;

    Staging(DataArea data) {
        this.data = data;
        this.collections = data.folder().resolve(Editor.COLLECTIONS);
    }

    /** A new folder for the files of a collection, each under the path that it will have there. */
    Path open(Path collection) throws IOException {
        Path stage = Files.createTempDirectory(collection, PREFIX);
        active.add(stage);
        return stage;
    }

    /**
     * All files are there: they go to their places. When one cannot, the next start tries again.
     *
     * @param removed paths of files that leave the collection
     */
    void complete(Path stage, Set<String> removed) throws IOException {
        try {
            AtomicFiles.replace(stage.resolve(COMPLETE), String.join("\n", removed).getBytes(StandardCharsets.UTF_8));
            move(stage);
            delete(stage);
        } finally {
            active.remove(stage);
        }
    }

    /** The files are not wanted. */
    void discard(Path stage) {
        try {
            delete(stage);
        } catch (IOException e) {
            ILog.of(Staging.class).warn("Left over until the next start: " + stage, e);
        } finally {
            active.remove(stage);
        }
    }

    /** Finishes or removes what a crash of another process left. Costs the reading of one folder for each collection. */
    synchronized void recover() {
        List<Path> stale = stale();
        if (stale.isEmpty() || !data.acquireWriting()) {
            return;
        }
        for (Path stage : stale) {
            try {
                if (Files.exists(stage.resolve(COMPLETE))) {
                    move(stage);
                }
                delete(stage);
            } catch (IOException e) {
                ILog.of(Staging.class).error("What a crash left cannot be put right: " + stage, e);
            }
        }
    }

    /** Removes the files in the making that a crash left; for the process that writes, once. */
    synchronized void sweep() {
        if (swept || !Files.isDirectory(collections)) {
            return;
        }
        swept = true;
        try (Stream<Path> files = Files.walk(collections)) {
            for (Path file : files.filter(each -> each.getFileName().toString().matches(IN_THE_MAKING)).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException e) {
            ILog.of(Staging.class).warn("Files in the making are left over in " + collections, e);
        }
    }

    private List<Path> stale() {
        List<Path> found = new ArrayList<>();
        if (!Files.isDirectory(collections)) {
            return found;
        }
        try (Stream<Path> folders = Files.list(collections)) {
            for (Path folder : folders.filter(Files::isDirectory).toList()) {
                try (Stream<Path> inside = Files.list(folder)) {
                    inside.filter(each -> each.getFileName().toString().startsWith(PREFIX) && !active.contains(each))
                            .forEach(found::add);
                }
            }
        } catch (IOException | UncheckedIOException e) {
            ILog.of(Staging.class).warn("Not readable: " + collections, e);
        }
        return found;
    }

    /** One by one: there may be a million. What the mark names is removed. */
    private static void move(Path stage) throws IOException {
        Files.walkFileTree(stage, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (!file.getFileName().toString().startsWith(".")) {
                    Path target = stage.getParent().resolve(stage.relativize(file));
                    Files.createDirectories(target.getParent());
                    Files.move(file, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        for (String removed : Files.readAllLines(stage.resolve(COMPLETE), StandardCharsets.UTF_8)) {
            if (!removed.isEmpty()) {
                remove(stage.getParent(), stage.getParent().resolve(removed));
            }
        }
    }

    /** A file, and the folders that are empty without it. */
    private static void remove(Path collection, Path file) throws IOException {
        Files.deleteIfExists(file);
        try {
            for (Path at = file.getParent(); !at.equals(collection) && Files.exists(at); at = at.getParent()) {
                Files.delete(at);
            }
        } catch (DirectoryNotEmptyException e) {
            // Others live there.
        }
    }

    /** The mark goes last, so that a crash in between leaves something to finish. */
    private static void delete(Path stage) throws IOException {
        Path mark = stage.resolve(COMPLETE);
        Files.walkFileTree(stage, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (!file.equals(mark)) {
                    Files.deleteIfExists(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, IOException failure) throws IOException {
                if (folder.equals(stage)) {
                    Files.deleteIfExists(mark);
                }
                Files.deleteIfExists(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
