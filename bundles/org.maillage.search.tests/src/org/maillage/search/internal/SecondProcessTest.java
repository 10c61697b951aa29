package org.maillage.search.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.maillage.search.internal.SearchBed.tool;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maillage.api.MaillageException;
import org.maillage.api.search.IndexReport;

/** One process writes the index; another reads it at the same time. */
class SecondProcessTest {

    @TempDir
    private Path folder;
    private SearchBed writer;
    private SearchBed reader;

    @BeforeEach
    void openBoth() {
        writer = new SearchBed(folder);
        reader = new SearchBed(folder, writer.content, false);
    }

    @AfterEach
    void closeBoth() throws Exception {
        reader.close();
        writer.close();
    }

    @Test
    void whoMayNotWriteSearchesTheFormerIndex() throws MaillageException {
        writer.with(tool("Alpha"));
        writer.content.put("fiches", tool("Bêta"));
        IndexReport report = reader.refresh();
        assertTrue(report.readOnly());
        assertEquals(List.of(), report.collections());
        assertEquals(List.of("Alpha"), reader.titles(""));
    }

    @Test
    void whoMayNotWriteIsNotBotheredWhenThereIsNothingToDo() throws MaillageException {
        writer.with(tool("Alpha"));
        assertFalse(reader.refresh().readOnly());
    }

    @Test
    void whoMayNotWriteCreatesNothing() throws MaillageException {
        reader.content.put("a", tool("Alpha"));
        assertTrue(reader.refresh().readOnly());
        assertFalse(Files.exists(folder.resolve("index")));
        assertThrows(MaillageException.class, () -> reader.search("alpha"));
    }

    @Test
    void whatTheWriterCommitsIsFoundAtOnce() throws MaillageException {
        writer.with(tool("Alpha"));
        assertEquals(List.of("Alpha"), reader.titles(""));
        writer.with(tool("Bêta"));
        assertEquals(List.of("Bêta"), reader.titles(""));
        writer.content.remove("fiches");
        writer.refresh();
        assertEquals(List.of(), reader.titles(""));
    }

    @Test
    void anIndexMadeAnewIsFollowedToo() throws Exception {
        writer.with(tool("Alpha"));
        assertEquals(List.of("Alpha"), reader.titles(""));
        IndexDamage.restamp(folder.resolve("index"), java.util.Map.of("format", "other"));
        writer.with(tool("Bêta"));
        assertEquals(List.of("Bêta"), reader.titles(""));
        IndexDamage.cut(folder.resolve("index"), name -> name.startsWith("segments"), 0.3);
        writer.with(tool("Gamma"), tool("Delta"));
        assertEquals(2, reader.search("").total());
    }
}
