package org.maillage.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The repository as it lies on the disk, without what a build leaves in it. */
final class Tree {

    private static final Path ROOT = Path.of(System.getProperty("maillage.root")).toAbsolutePath().normalize();
    private static final Set<String> NOT_OURS = Set.of("target", "bin", ".git", ".settings");

    private Tree() {
    }

    static Path root() {
        return ROOT;
    }

    /** The path from the root, with slashes, as it is said to people. */
    static String name(Path file) {
        return ROOT.relativize(file).toString().replace('\\', '/');
    }

    /** All bundles, by name. */
    static List<Bundle> bundles() {
        try (Stream<Path> folders = Files.list(ROOT.resolve("bundles"))) {
            return folders.filter(each -> Files.isRegularFile(each.resolve(Bundle.MANIFEST))).sorted()
                    .map(Bundle::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bundles whose code is delivered: neither data nor tests. */
    static List<Bundle> programs() {
        return bundles().stream().filter(each -> each.hasCode() && !each.isTests()).toList();
    }

    /** The files below a folder, sorted; none when it is absent. */
    static List<Path> files(Path folder) {
        List<Path> files = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return files;
        }
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) {
                    return NOT_OURS.contains(each.getFileName().toString()) ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path each, BasicFileAttributes attributes) {
                    files.add(each);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Collections.sort(files);
        return files;
    }

    static List<Path> files(Path folder, String ending) {
        return files(folder).stream().filter(each -> name(each).endsWith(ending)).toList();
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(name(file), e);
        }
    }
}
