package org.maillage.content.internal.store;

import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A program that holds the right to write of a data area until it is killed. */
final class LockingChild {

    private LockingChild() {
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        try (FileChannel channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE,
                StandardOpenOption.WRITE)) {
            System.out.println(channel.tryLock() == null ? "refused" : "locked");
            Thread.sleep(120_000);
        }
    }
}
