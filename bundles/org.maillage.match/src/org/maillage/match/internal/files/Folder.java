package org.maillage.match.internal.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A folder of small files that its owner alone may read, where the system knows owners. A file is replaced as a whole; so is
 * the folder: a new one is made beside it, then takes its place, and what a crash left in between is put right when it is
 * opened next.
 */
final class Folder {

    private static final String NEXT = ".next";
    private static final String OLD = ".old";
    private static final String TEMPORARY = ".tmp";

    private final Path path;

    Folder(Path path) {
        this.path = path;
    }

    /** Finishes, or takes back, what was going on. */
    void recover() throws IOException {
        if (!Files.exists(path) && Files.exists(sister(NEXT))) {
            Files.move(sister(NEXT), path);
        }
        remove(sister(NEXT));
        remove(sister(OLD));
    }

    private Path sister(String end) {
        return path.resolveSibling(path.getFileName() + end);
    }

    Path file(String name) {
        return path.resolve(name);
    }

    boolean has(String name) {
        return Files.isRegularFile(file(name));
    }

    byte[] read(String name) throws IOException {
        return Files.readAllBytes(file(name));
    }

    /** Names of the files with an ending, in alphabetical order. */
    List<String> names(String ending) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        try (Stream<Path> inside = Files.list(path)) {
            return inside.map(each -> each.getFileName().toString()).filter(each -> each.endsWith(ending)).sorted()
                    .toList();
        }
    }

    void write(String name, byte[] bytes) throws IOException {
        write(path, name, bytes);
    }

    private static void write(Path folder, String name, byte[] bytes) throws IOException {
        create(folder);
        Path temporary = folder.resolve(name + TEMPORARY);
        Files.deleteIfExists(temporary);
        try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.CREATE_NEW,
                StandardOpenOption.WRITE)) {
            own(temporary, "rw-------");
            ByteBuffer left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
                channel.write(left);
            }
            channel.force(true);
        }
        Files.move(temporary, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Replaces everything. */
    void replace(Map<String, byte[]> files) throws IOException {
        remove(sister(NEXT));
        create(sister(NEXT));
        for (Map.Entry<String, byte[]> each : files.entrySet()) {
            write(sister(NEXT), each.getKey(), each.getValue());
        }
        if (Files.exists(path)) {
            Files.move(path, sister(OLD));
        }
        Files.move(sister(NEXT), path);
        remove(sister(OLD));
    }

    void delete(String name) throws IOException {
        Files.delete(file(name));
        Files.deleteIfExists(file(name + TEMPORARY));
    }

    private static void create(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
            own(folder, "rwx------");
        }
    }

    private static void own(Path file, String rights) throws IOException {
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(rights));
        }
    }

    private static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> inside = Files.walk(folder)) {
                for (Path each : inside.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }
}
