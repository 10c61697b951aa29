package org.maillage.search.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;

/** What can happen to an index on disk. */
final class IndexDamage {

    private IndexDamage() {
    }

    static void copy(Path from, Path to) {
        try {
            Files.createDirectories(to);
            for (Path file : files(from, name -> true)) {
                Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Cuts files to a part of their length. */
    static void cut(Path index, Predicate<String> which, double part) throws IOException {
        for (Path file : files(index, which)) {
            byte[] bytes = Files.readAllBytes(file);
            Files.write(file, java.util.Arrays.copyOf(bytes, (int) (bytes.length * part)));
        }
    }

    /** Turns bytes in the middle of files. */
    static void garble(Path index, Predicate<String> which) throws IOException {
        for (Path file : files(index, which)) {
            byte[] bytes = Files.readAllBytes(file);
            for (int i = bytes.length / 4; i < bytes.length * 3 / 4; i++) {
                bytes[i] ^= 0x5A;
            }
            Files.write(file, bytes);
        }
    }

    static void delete(Path index, Predicate<String> which) throws IOException {
        for (Path file : files(index, which)) {
            Files.delete(file);
        }
    }

    /** Changes what the index says it was made from. */
    static void restamp(Path index, Map<String, String> changes) throws IOException {
        try (FSDirectory directory = FSDirectory.open(index);
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            Map<String, String> data = new HashMap<>();
            writer.getLiveCommitData().forEach(each -> data.put(each.getKey(), each.getValue()));
            data.putAll(changes);
            writer.setLiveCommitData(data.entrySet());
            writer.commit();
        }
    }

    private static List<Path> files(Path folder, Predicate<String> which) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.endsWith("write.lock"))
                    .filter(file -> which.test(file.getFileName().toString())).toList();
        }
    }
}
