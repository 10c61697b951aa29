package org.maillage.search.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.maillage.search.internal.SearchBed.concept;
import static org.maillage.search.internal.SearchBed.tool;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maillage.api.MaillageException;
import org.maillage.model.SupportScheme;
import org.maillage.model.Structure;
import org.maillage.api.search.IndexProgress;
import org.maillage.api.search.IndexReport;
import org.maillage.model.Concept;
import org.maillage.model.Tool;

/** How the index follows the collections. */
class RefreshTest {

    @TempDir
    private Path folder;
    private SearchBed bed;

    @BeforeEach
    void open() {
        bed = new SearchBed(folder);
    }

    @AfterEach
    void close() throws IOException {
        bed.close();
    }

    @Test
    void nothingIsWrittenBeforeItIsAsked() {
        assertFalse(Files.exists(folder.resolve("index")));
        assertEquals(0, bed.dataArea.asked());
    }

    @Test
    void searchingBeforeTheFirstIndexSaysWhatToDo() {
        MaillageException failure = assertThrows(MaillageException.class, () -> bed.search("budget"));
        assertTrue(failure.text(Locale.FRENCH).startsWith("La recherche n’est pas encore prête"));
    }

    @Test
    void onlyTheChangedCollectionIsRead() throws MaillageException {
        bed.content.put("a", "1", tool("Alpha"));
        bed.content.put("b", "1", tool("Bêta"));
        assertEquals(List.of("a", "b"), bed.refresh().collections());
        bed.content.takeRead();

        bed.content.put("b", "2", tool("Bêta deux"), tool("Gamma"));
        IndexReport report = bed.refresh();
        assertEquals(List.of("b"), bed.content.takeRead());
        assertEquals(List.of("b"), report.collections());
        assertEquals(2, report.indexed());
        assertEquals(List.of("Alpha"), bed.titles("alpha"));
        assertEquals(List.of("Bêta deux"), bed.titles("bêta"));
        assertEquals(3, bed.search("").total());
    }

    @Test
    void anIndexThatIsUpToDateIsLeftAlone() throws MaillageException {
        bed.with(tool("Alpha"));
        int asked = bed.dataArea.asked();
        assertEquals(new IndexReport(0, List.of(), false, List.of()), bed.refresh());
        assertEquals(asked, bed.dataArea.asked(), "the right to write is not even asked for");
    }

    @Test
    void aNewServiceGoesOnFromTheIndexOnDisk() throws Exception {
        bed.with(tool("Alpha"));
        bed.content.takeRead();
        try (SearchBed next = new SearchBed(folder, bed.content, true)) {
            assertEquals(List.of("Alpha"), next.titles("alpha"));
            assertTrue(next.refresh().collections().isEmpty());
            assertEquals(List.of(), bed.content.takeRead());
        }
    }

    @Test
    void aRemovedCollectionDisappears() throws MaillageException {
        bed.content.put("a", tool("Alpha"));
        bed.content.put("b", tool("Bêta"));
        bed.refresh();
        bed.content.remove("a");
        assertEquals(List.of("a"), bed.refresh().collections());
        assertEquals(0, bed.search("alpha").total());
        assertEquals(1, bed.search("").total());
        bed.content.remove("b");
        bed.refresh();
        assertEquals(0, bed.search("").total());
    }

    @Test
    void noCollectionAtAllIsAnEmptyIndex() throws MaillageException {
        bed.refresh();
        assertEquals(0, bed.search("budget").total());
    }

    @Test
    void whoeverRefersToAChangedCollectionIsIndexedAgain() throws MaillageException {
        Concept theme = concept("Réemploi");
        theme.setId("voc:reemploi");
        Tool tool = tool("Inventaire");
        tool.getThemes().add(theme.getId());
        Tool early = tool("Boussole");
        early.getThemes().add("plus:tard");
        bed.content.put("voc", "1", theme);
        bed.content.put("a", "1", tool);
        bed.content.put("b", "1", early);
        bed.content.put("c", "1", tool("Autre"));
        bed.refresh();
        bed.content.takeRead();
        assertTrue(bed.titles("réemploi").contains("Inventaire"));

        Concept renamed = concept("Seconde main");
        renamed.setId("voc:reemploi");
        bed.content.put("voc", "2", renamed);
        bed.refresh();
        assertEquals(List.of("voc", "a"), bed.content.takeRead());
        assertTrue(bed.titles("seconde main").contains("Inventaire"));
        assertFalse(bed.titles("réemploi").contains("Inventaire"));

        Concept late = concept("Orientation");
        late.setId("plus:tard");
        bed.content.put("plus", "1", late);
        bed.refresh();
        assertEquals(List.of("b", "plus"), bed.content.takeRead());
        assertTrue(bed.titles("orientation").contains("Boussole"));
    }

    @Test
    void aCancelledRefreshLeavesTheFormerIndex() throws MaillageException {
        bed.content.put("a", "1", tool("Alpha"));
        bed.content.put("b", "1", tool("Bêta"));
        bed.refresh();
        bed.content.put("a", "2", tool("Autre"));
        bed.content.put("b", "2", tool("Autre encore"));
        IndexReport report = bed.service.refresh(new CancelAfter(1));
        assertEquals(List.of(), report.collections());
        assertEquals(0, report.indexed());
        assertEquals(List.of("Alpha"), bed.titles("alpha"));
        assertEquals(0, bed.search("autre").total());
        bed.refresh();
        assertEquals(2, bed.search("autre").total());
    }

    @Test
    void progressIsToldForEachCollectionRead() throws MaillageException {
        bed.content.put("a", tool("Alpha"));
        bed.content.put("b", tool("Bêta"));
        List<String> told = new ArrayList<>();
        bed.service.refresh(new IndexProgress() {
            @Override
            public void collection(String id, int number, int count) {
                told.add(id + " " + number + "/" + count);
            }
        });
        assertEquals(List.of("a 1/2", "b 2/2"), told);
    }

    @Test
    void aKillLeavesTheFormerIndex() throws Exception {
        bed.with(tool("Alpha"));
        Path killed = folder.resolve("killed");
        bed.content.put("fiches", tool("Bêta"), tool("Gamma"));
        bed.content.whileReading(() -> IndexDamage.copy(folder.resolve("index"), killed.resolve("index")));
        bed.refresh();
        bed.content.whileReading(() -> {
        });
        try (SearchBed after = new SearchBed(killed, bed.content, true)) {
            assertEquals(List.of("Alpha"), after.titles(""));
            assertEquals(2, after.refresh().indexed());
            assertEquals(2, after.search("").total());
        }
    }

    @Test
    void anEntryThatCannotBeIndexedIsReportedAndStopsNothing() throws MaillageException {
        Tool bad = tool("Cassée");
        bad.setId(null);
        bed.content.put("a", tool("Alpha"), bad, tool("Bêta"));
        IndexReport report = bed.refresh();
        assertEquals(2, report.indexed());
        assertEquals("search.entry", report.problems().getFirst().code());
        assertEquals("a", report.problems().getFirst().place().collection());
        assertEquals(2, bed.search("").total());
    }

    @Test
    void aCollectionThatCannotBeReadIsReportedAndTriedAgain() throws MaillageException {
        bed.content.put("a", tool("Alpha"));
        bed.content.put("b", tool("Bêta"));
        bed.content.damage("a");
        IndexReport report = bed.refresh();
        assertEquals("search.collection", report.problems().getFirst().code());
        assertEquals(1, bed.search("").total());
        bed.content.put("a", tool("Alpha"));
        bed.refresh();
        assertEquals(2, bed.search("").total());
    }

    @Test
    void anIndexThatCannotBeWrittenSaysWhereAndWhy() throws IOException {
        Files.writeString(folder.resolve("index"), "a file where the folder should be");
        bed.content.put("a", tool("Alpha"));
        MaillageException failure = assertThrows(MaillageException.class, bed::refresh);
        assertTrue(failure.text(Locale.FRENCH).contains(folder.resolve("index").toString()));
    }

    /** Cancels once so many collections have begun. */
    private static final class CancelAfter implements IndexProgress {

        private int left;

        CancelAfter(int collections) {
            left = collections;
        }

        @Override
        public void collection(String id, int number, int count) {
            left--;
        }

        @Override
        public boolean cancelled() {
            return left <= 0;
        }
    }

    @Test
    void onlyTheEntriesThatChangedAreWritten() throws MaillageException {
        Tool first = SearchBed.tool("Premier", "Un texte.");
        Tool second = SearchBed.tool("Deuxième", "Un texte.");
        Tool third = SearchBed.tool("Troisième", "Un texte.");
        bed.with(first, second, third);
        second.setDescription("Un récit.");
        bed.content.put("fiches", first, second, SearchBed.tool("Quatrième", "Un texte."));
        assertEquals(2, bed.refresh().indexed(), "one changed, one is new");
        assertEquals(List.of("Deuxième"), bed.titles("récit"));
        assertEquals(List.of("Premier", "Quatrième"), bed.titles("texte").stream().sorted().toList(), "one is gone");
        bed.content.put("fiches", first, second);
        assertEquals(0, bed.refresh().indexed());
        assertEquals(2, bed.search("").total());
    }

    @Test
    void anEntryIsWrittenAgainWhenWhatItNamesIsRenamed() throws MaillageException {
        SupportScheme named = SearchBed.scheme("Aide");
        named.getFunders().add("acteurs:region");
        bed.content.put("acteurs", funder("Conseil régional"));
        bed.with(named, SearchBed.scheme("Autre aide"));
        assertEquals(1, bed.search("conseil", "SupportScheme").total());
        bed.content.put("acteurs", funder("Assemblée de région"));
        assertEquals(2, bed.refresh().indexed(), "the funder and the scheme that names it");
        assertEquals(0, bed.search("conseil").total());
        assertEquals(1, bed.search("assemblée", "SupportScheme").total());
    }

    private static Structure funder(String title) {
        Structure funder = SearchBed.structure(title);
        funder.setId("acteurs:region");
        return funder;
    }
}
