package org.maillage.content.internal.store;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.maillage.api.MaillageException;

/**
 * Values that change with the names, sizes and times of the files of folders: sums over the files, so that what is written
 * here changes them without a look at the others. What is changed by other hands is seen when they are made anew, at the
 * latest by the next process. Thread-safe.
 */
final class FolderStamps {

    private final Map<Path, Long> known = new HashMap<>();
    /** Counts writings that began: a folder that was walked meanwhile was seen in between. */
    private long begun;
    private int going;

    /** The value for a folder; walks it when it is not known. */
    String of(Path folder) throws IOException {
        long before;
        synchronized (this) {
            Long sum = known.get(folder);
            if (sum != null) {
                return Long.toHexString(sum);
            }
            before = begun;
        }
        long sum = sum(folder);
        synchronized (this) {
            if (begun == before && going == 0) {
                known.put(folder, sum);
            }
        }
        return Long.toHexString(sum);
    }

    /** Forgets all. */
    synchronized void clear() {
        known.clear();
    }

    /** Writes files of a folder; nothing else here may write to it meanwhile. */
    void writing(Path folder, Set<String> files, Recording.Writing writing) throws MaillageException {
        begin();
        Long before = part(folder, files);
        Long after = null;
        try {
            writing.run();
            after = part(folder, files);
        } finally {
            end(folder, before, after);
        }
    }

    private synchronized void begin() {
        begun++;
        going++;
    }

    private synchronized void end(Path folder, Long before, Long after) {
        going--;
        if (before == null || after == null) {
            known.remove(folder);
        } else {
            known.computeIfPresent(folder, (any, sum) -> sum - before + after);
        }
    }

    /** What some files give; null when it cannot be known. */
    private static Long part(Path folder, Set<String> files) {
        long sum = 0;
        try {
            for (String file : files) {
                Path path = folder.resolve(file);
                if (Files.isRegularFile(path)) {
                    sum += one(file, Files.readAttributes(path, BasicFileAttributes.class));
                }
            }
            return sum;
        } catch (IOException e) {
            return null;
        }
    }

    private static long sum(Path folder) throws IOException {
        long[] sum = new long[1];
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) {
                // Hidden files and folders are those being written, and come and go at any time.
                return each.getParent().equals(folder) && isHidden(each) ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile() && !isHidden(file)) {
                    sum[0] += one(folder.relativize(file).toString().replace('\\', '/'), attributes);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return sum[0];
    }

    private static boolean isHidden(Path file) {
        return file.getFileName().toString().startsWith(".");
    }

    private static long one(String path, BasicFileAttributes attributes) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < path.length(); i++) {
            hash = (hash ^ path.charAt(i)) * 0x100000001b3L;
        }
        hash = mixed(hash + attributes.lastModifiedTime().toMillis());
        return mixed(hash + attributes.size());
    }

    /** Spreads each bit over all, as otherwise sums of like values are like. The constants are those of SplitMix64. */
    private static long mixed(long value) {
        long mixed = (value ^ value >>> 30) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
        return mixed ^ mixed >>> 31;
    }
}
