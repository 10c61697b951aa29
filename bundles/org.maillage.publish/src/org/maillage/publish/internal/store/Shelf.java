package org.maillage.publish.internal.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.maillage.api.MaillageException;
import org.maillage.publish.internal.PublishTexts;
import org.maillage.publish.internal.site.Causes;
import org.maillage.publish.internal.site.Scratch;

/**
 * The folder {@code installed} of a data area: bundle files, and one small file for each generation. The highest generation
 * that can be read counts; it appears in one step, by the renaming of a file that is on the disk, so a crash leaves the
 * former or the next. Processes change it one at a time, and read it whenever they like.
 */
final class Shelf {

    /** Generations that are kept to go back to. */
    private static final int KEPT = 10;
    private static final Pattern STATE = Pattern.compile("state-(\\d{6})");
    private static final String STAGE = ".staged-";

    private final Path folder;

    Shelf(Path folder) {
        this.folder = folder;
    }

    Path bundle(String file) {
        return folder.resolve("bundles").resolve(file);
    }

    /** The number of the newest generation, without reading it. Costs the listing of one folder. */
    int newest() {
        return numbers().stream().findFirst().orElse(0);
    }

    Generation current() {
        return numbers().stream().flatMap(each -> read(each).stream()).findFirst().orElse(Generation.beginning());
    }

    /** Those that are kept, the newest first. */
    List<Generation> history() {
        return numbers().stream().flatMap(each -> read(each).stream()).toList();
    }

    private List<Integer> numbers() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(each -> STATE.matcher(each.getFileName().toString())).filter(Matcher::matches)
                    .map(each -> Integer.valueOf(each.group(1))).sorted((a, b) -> b.compareTo(a)).toList();
        } catch (IOException | UncheckedIOException e) {
            ILog.of(Shelf.class).error("Not readable: " + folder, e);
            return List.of();
        }
    }

    private Optional<Generation> read(int number) {
        try {
            return Generation.parse(number, Files.readString(state(number)));
        } catch (IOException e) {
            ILog.of(Shelf.class).warn("Not readable: " + state(number), e);
            return Optional.empty();
        }
    }

    private Path state(int number) {
        return folder.resolve("state-%06d".formatted(number));
    }

    /** The right to change, while it is open. */
    final class Change implements AutoCloseable {

        private final FileChannel channel;

        private Change(FileChannel channel) {
            this.channel = channel;
        }

        /** A folder to make things in. */
        Scratch stage() throws MaillageException {
            return Scratch.in(folder, STAGE);
        }

        /** Puts a bundle file on the shelf; it counts once a generation names it. */
        void put(Path file, String name) throws MaillageException {
            Path target = bundle(name);
            try {
                force(file);
                Files.createDirectories(target.getParent());
                Files.move(file, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                throw notWritten(target, e);
            }
        }

        /** Makes a generation the newest. */
        void commit(Generation next) throws MaillageException {
            try {
                Path fresh = Files.createTempFile(folder, STAGE, "");
                try {
                    Files.writeString(fresh, next.text());
                    force(fresh);
                    Files.move(fresh, state(next.number()), StandardCopyOption.ATOMIC_MOVE);
                } finally {
                    Files.deleteIfExists(fresh);
                }
            } catch (IOException e) {
                throw notWritten(state(next.number()), e);
            } finally {
                clean();
            }
        }

        @Override
        public void close() throws MaillageException {
            try {
                channel.close();
            } catch (IOException e) {
                throw notWritten(folder, e);
            }
        }
    }

    Change change() throws MaillageException {
        try {
            Files.createDirectories(folder);
            FileChannel channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw PublishTexts.failure("store.busy");
            }
            sweep();
            return new Change(channel);
        } catch (IOException e) {
            throw notWritten(folder, e);
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

    /** Forgets the oldest generations, and the files that none of the others names. */
    private void clean() {
        List<Integer> numbers = numbers();
        numbers.stream().skip(KEPT).map(this::state).forEach(Scratch::delete);
        Set<String> used = history().stream().flatMap(each -> each.entries().stream()).map(Generation.Entry::file)
                .collect(Collectors.toSet());
        Path bundles = folder.resolve("bundles");
        if (!Files.isDirectory(bundles)) {
            return;
        }
        try (Stream<Path> files = Files.list(bundles)) {
            files.filter(each -> !used.contains(each.getFileName().toString())).forEach(Scratch::delete);
        } catch (IOException | UncheckedIOException e) {
            ILog.of(Shelf.class).warn("Left over in " + bundles, e);
        }
    }

    private static void force(Path file) throws IOException {
        try (FileChannel written = FileChannel.open(file, StandardOpenOption.WRITE)) {
            written.force(true);
        }
    }

    private static MaillageException notWritten(Path target, IOException cause) {
        return PublishTexts.failure(cause, "disk.notWritten", target.toString(), Causes.of(cause));
    }
}
