package org.maillage.publish.tests;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A disk with little room, for as long as it is open. Only some systems let a test have one; elsewhere it is skipped. */
final class SmallDisk implements AutoCloseable {

    private final Path folder;

    private SmallDisk(Path folder) {
        this.folder = folder;
    }

    /** @param kilobytes room on it */
    static SmallDisk at(Path folder, int kilobytes) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=" + kilobytes + "k", "maillage", folder.toString()),
                "No small disk can be had here: mounting one asks for Linux and the rights of root");
        return new SmallDisk(folder);
    }

    Path folder() {
        return folder;
    }

    /** Nothing can be written from now on. */
    void protect() throws IOException, InterruptedException {
        assumeTrue(run("mount", "-o", "remount,ro", folder.toString()), "The disk cannot be protected here");
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getInputStream().readAllBytes();
            return process.waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        run("umount", folder.toString());
    }
}
