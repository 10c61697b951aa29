package org.maillage.content.internal.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.maillage.api.content.Origin;

/** A collection in a folder. */
final class FolderSource implements CollectionSource {

    private final Path folder;

    FolderSource(Path folder) {
        this.folder = folder.normalize();
    }

    Path folder() {
        return folder;
    }

    @Override
    public Origin origin() {
        return Origin.PERSONAL;
    }

    @Override
    public String location() {
        return folder.toString();
    }

    @Override
    public String stamp() {
        try {
            return stamp(folder);
        } catch (IOException | UncheckedIOException e) {
            return "unreadable";
        }
    }

    /** A value that changes with the names, sizes and times of the files of a folder. */
    static String stamp(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            long hash = 1;
            // Hidden files and folders are those being written, and come and go at any time.
            for (Path file : files.filter(each -> Files.isRegularFile(each) && !isHidden(folder.relativize(each)))
                    .sorted().toList()) {
                BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
                hash = 31 * hash + file.toString().hashCode();
                hash = 31 * hash + attributes.lastModifiedTime().toMillis();
                hash = 31 * hash + attributes.size();
            }
            return Long.toHexString(hash);
        }
    }

    private static boolean isHidden(Path file) {
        return file.getFileName().toString().startsWith(".") || file.getName(0).toString().startsWith(".");
    }

    @Override
    public List<String> files(String name) throws IOException {
        Path start = folder.resolve(name);
        if (!Files.isDirectory(start)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(start)) {
            return files.filter(file -> file.toString().endsWith(".xml") && Files.isRegularFile(file))
                    .map(file -> folder.relativize(file).toString().replace('\\', '/')).sorted().toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public List<String> all() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> Files.isRegularFile(file) && !isHidden(folder.relativize(file)))
                    .map(file -> folder.relativize(file).toString().replace('\\', '/')).sorted().toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public Optional<InputStream> open(String path) throws IOException {
        try {
            Path file = folder.resolve(path).normalize();
            return file.startsWith(folder) && Files.isRegularFile(file) ? Optional.of(Files.newInputStream(file))
                    : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
