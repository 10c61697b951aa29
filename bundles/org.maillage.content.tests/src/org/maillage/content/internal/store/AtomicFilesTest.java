package org.maillage.content.internal.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A file is as before or as after, never between: after a crash, a kill, a full or protected disk. */
class AtomicFilesTest {

    private static final Random WHEN = new Random(20261120);

    @TempDir
    private Path folder;

    @RepeatedTest(20)
    @Timeout(60)
    void afterAKillTheFileIsWhole() throws Exception {
        Path file = folder.resolve("entries/un.xml");
        try (ChildJvm child = new ChildJvm(SavingChild.class, file.toString())) {
            assertEquals("saving", child.says());
            TimeUnit.MILLISECONDS.sleep(WHEN.nextInt(60));
            child.kill();
        }
        byte[] found = Files.readAllBytes(file);
        int number = Integer.parseInt(new String(found).lines().findFirst().orElseThrow());
        assertArrayEquals(SavingChild.content(number), found);
    }

    @Test
    void foldersAreMade() throws IOException {
        Path file = folder.resolve("a/b/c.xml");
        AtomicFiles.replace(file, new byte[] { 1, 2 });
        AtomicFiles.replace(file, new byte[] { 3 });
        assertArrayEquals(new byte[] { 3 }, Files.readAllBytes(file));
        assertEquals(List.of("c.xml"), names(file.getParent()));
    }

    @Test
    void whenTheFileCannotBeReplacedItStaysAndNoRestIsLeft() throws IOException {
        Path file = folder.resolve("un.xml");
        Files.createDirectories(file);
        Files.writeString(file.resolve("contenu"), "ancien");
        assertThrows(IOException.class, () -> AtomicFiles.replace(file, new byte[] { 1 }));
        assertEquals("ancien", Files.readString(file.resolve("contenu")));
        assertEquals(List.of("un.xml"), names(folder));
    }

    @Test
    void whenTheFolderCannotBeMadeNothingHappens() throws IOException {
        Files.writeString(folder.resolve("fichier"), "ancien");
        assertThrows(IOException.class, () -> AtomicFiles.replace(folder.resolve("fichier/un.xml"), new byte[] { 1 }));
        assertEquals("ancien", Files.readString(folder.resolve("fichier")));
    }

    @Test
    void aProtectedFolderLeavesTheOldFile() throws IOException {
        Path file = folder.resolve("protege/un.xml");
        AtomicFiles.replace(file, new byte[] { 1 });
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"), "Skipped: no such permissions here");
        Files.setPosixFilePermissions(file.getParent(), PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assumeFalse(Files.isWritable(file.getParent()), "Skipped: permissions do not bind this user");
            assertThrows(IOException.class, () -> AtomicFiles.replace(file, new byte[] { 2 }));
            assertArrayEquals(new byte[] { 1 }, Files.readAllBytes(file));
        } finally {
            Files.setPosixFilePermissions(file.getParent(), PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }
}
