package org.maillage.content.internal.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.maillage.api.content.Origin;

/** A collection in a folder. */
final class FolderSource implements CollectionSource {

    private final Path folder;
    private final FolderStamps stamps;

    FolderSource(Path folder, FolderStamps stamps) {
        this.folder = folder.normalize();
        this.stamps = stamps;
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
            return stamps.of(folder);
        } catch (IOException e) {
            return "unreadable";
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
        try (Stream<Path> files = Files.find(start, Integer.MAX_VALUE,
                (file, attributes) -> attributes.isRegularFile() && file.toString().endsWith(".xml"))) {
            return files.map(file -> folder.relativize(file).toString().replace('\\', '/')).sorted().toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public List<String> all() throws IOException {
        try (Stream<Path> files = Files.find(folder, Integer.MAX_VALUE,
                (file, attributes) -> attributes.isRegularFile() && !isHidden(folder.relativize(file)))) {
            return files.map(file -> folder.relativize(file).toString().replace('\\', '/')).sorted().toList();
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
