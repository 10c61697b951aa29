package org.maillage.content.internal.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maillage.api.DataArea;

/** A batch that a crash interrupted is finished when all of it was on the disk, and else removed. */
class StagingTest {

    @TempDir
    private Path folder;
    private Path collection;
    private Path entry;
    private boolean mayWrite = true;

    private final DataArea data = new DataArea() {
        @Override
        public Path folder() {
            return folder;
        }

        @Override
        public boolean acquireWriting() {
            return mayWrite;
        }

        @Override
        public void releaseWriting() {
            mayWrite = false;
        }
    };

    @BeforeEach
    void write() throws IOException {
        collection = folder.resolve("collections/fiches");
        entry = collection.resolve("entries/tool/1.xml");
        AtomicFiles.replace(entry, "avant".getBytes(StandardCharsets.UTF_8));
    }

    /** What a process leaves that dies with two files in its stage. */
    private Path crashed(boolean complete) throws IOException {
        Path stage = new Staging(data).open(collection);
        AtomicFiles.replace(stage.resolve("entries/tool/1.xml"), "après".getBytes(StandardCharsets.UTF_8));
        AtomicFiles.replace(stage.resolve("entries/tool/2.xml"), "neuf".getBytes(StandardCharsets.UTF_8));
        Files.writeString(stage.resolve("entries/tool/.77.tmp"), "à moitié");
        if (complete) {
            Files.createFile(stage.resolve(".complete"));
        }
        return stage;
    }

    private List<String> hidden() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.map(each -> each.getFileName().toString()).filter(each -> each.startsWith(".")).toList();
        }
    }

    @Test
    void aBatchThatWasNotCompleteLeavesNothing() throws IOException {
        crashed(false);
        new Staging(data).recover();
        assertEquals("avant", Files.readString(entry));
        assertFalse(Files.exists(entry.resolveSibling("2.xml")));
        assertEquals(List.of(), hidden());
    }

    @Test
    void aBatchThatWasCompleteIsPutInPlace() throws IOException {
        crashed(true);
        new Staging(data).recover();
        assertEquals("après", Files.readString(entry));
        assertEquals("neuf", Files.readString(entry.resolveSibling("2.xml")));
        assertEquals(List.of(), hidden());
    }

    @Test
    void aBatchThatWasHalfInPlaceIsFinished() throws IOException {
        Path stage = crashed(true);
        Files.move(stage.resolve("entries/tool/2.xml"), entry.resolveSibling("2.xml"));
        new Staging(data).recover();
        assertEquals("après", Files.readString(entry));
        assertEquals("neuf", Files.readString(entry.resolveSibling("2.xml")));
        assertEquals(List.of(), hidden());
    }

    @Test
    void theBatchOfARunningProcessIsLeftAlone() throws IOException {
        Path stage = crashed(false);
        mayWrite = false;
        new Staging(data).recover();
        assertTrue(Files.exists(stage));
        Staging mine = new Staging(data);
        mayWrite = true;
        Path open = mine.open(collection);
        mine.recover();
        assertTrue(Files.exists(open));
        assertFalse(Files.exists(stage));
    }

    @Test
    void filesInTheMakingAreSweptAndOthersStay() throws IOException {
        Files.writeString(collection.resolve("entries/tool/.8123.tmp"), "à moitié");
        Files.writeString(collection.resolve(".gitignore"), "index");
        new Staging(data).sweep();
        assertEquals(List.of(".gitignore"), hidden());
        assertEquals("avant", Files.readString(entry));
    }
}
