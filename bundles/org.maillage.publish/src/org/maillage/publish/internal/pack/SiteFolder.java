package org.maillage.publish.internal.pack;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

import org.maillage.api.MaillageException;
import org.maillage.publish.internal.PublishTexts;
import org.maillage.publish.internal.site.Scratch;

/**
 * A site that is being written to, by one process at a time. What is new is made beside it and moved in at the end; a
 * version is there once the last of the moves, that of {@code content.jar}, is done.
 */
final class SiteFolder implements AutoCloseable {

    private static final String STAGE = ".staged-";
    private static final String LOCK = ".lock";

    private final Path folder;
    private final FileChannel channel;

    private SiteFolder(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    static SiteFolder open(Path folder) throws MaillageException {
        try {
            Files.createDirectories(folder);
            FileChannel channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE);
            FileLock lock = lock(channel);
            if (lock == null) {
                channel.close();
                throw PublishTexts.failure("site.busy", folder);
            }
            SiteFolder site = new SiteFolder(folder, channel);
            site.sweep();
            return site;
        } catch (IOException e) {
            throw Publication.notWritten(folder, e);
        }
    }

    private static FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    /** Removes what a crash left. */
    private void sweep() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(each -> each.getFileName().toString().startsWith(STAGE)).forEach(Scratch::delete);
        }
    }

    Path folder() {
        return folder;
    }

    /** A folder to make things in. */
    Scratch stage() throws MaillageException {
        return Scratch.in(folder, STAGE);
    }

    /**
     * Moves files in.
     *
     * @param paths paths in the stage and in the site, in the order in which they go; the last makes them count
     */
    void take(Path stage, List<String> paths) throws MaillageException {
        for (String path : paths) {
            Path target = folder.resolve(path);
            try {
                force(stage.resolve(path));
                Files.createDirectories(target.getParent());
                Files.move(stage.resolve(path), target, StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                throw Publication.notWritten(target, e);
            }
        }
    }

    private static void force(Path file) throws IOException {
        try (FileChannel written = FileChannel.open(file, StandardOpenOption.WRITE)) {
            written.force(true);
        }
    }

    @Override
    public void close() throws MaillageException {
        try {
            channel.close();
        } catch (IOException e) {
            throw Publication.notWritten(folder, e);
        }
    }
}
