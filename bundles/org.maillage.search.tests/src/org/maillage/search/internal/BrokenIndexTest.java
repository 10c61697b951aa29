package org.maillage.search.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.maillage.search.internal.SearchBed.tool;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maillage.api.MaillageException;
import org.maillage.api.search.IndexReport;
import org.maillage.model.Entry;

/** An index that is damaged or of another version is never served; it is made anew. */
class BrokenIndexTest {

    @TempDir
    private Path folder;
    private Path index;
    private final FakeContent content = new FakeContent();

    @BeforeEach
    void makeIndex() throws Exception {
        index = folder.resolve("index");
        List<Entry> many = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            many.add(tool("Outil " + i, "Un texte assez long pour remplir les fichiers de l’index, numéro " + i));
        }
        content.put("a", "1", many.toArray(Entry[]::new));
        content.put("b", "1", tool("Bêta"));
        try (SearchBed bed = new SearchBed(folder, content, true)) {
            bed.refresh();
        }
        content.takeRead();
    }

    @Test
    void aCommitCutShortIsMadeAnew() throws Exception {
        IndexDamage.cut(index, name -> name.startsWith("segments"), 0.5);
        isMadeAnewByRefresh();
    }

    @Test
    void anEmptyCommitIsMadeAnew() throws Exception {
        IndexDamage.cut(index, name -> name.startsWith("segments"), 0);
        isMadeAnewByRefresh();
    }

    @Test
    void dataCutShortAreMadeAnew() throws Exception {
        IndexDamage.cut(index, name -> name.endsWith(".cfs"), 0.5);
        isMadeAnewByRefresh();
    }

    @Test
    void missingDataAreMadeAnew() throws Exception {
        IndexDamage.delete(index, name -> name.endsWith(".cfs"));
        isMadeAnewByRefresh();
    }

    @Test
    void aDamagedIndexCannotBeSearchedAndSaysSo() throws Exception {
        IndexDamage.cut(index, name -> name.startsWith("segments"), 0.5);
        try (SearchBed bed = new SearchBed(folder, content, false)) {
            MaillageException failure = assertThrows(MaillageException.class, () -> bed.search("outil"));
            assertTrue(failure.text(Locale.FRENCH).startsWith("L’index de recherche est abîmé"));
            assertTrue(Files.exists(index), "who may not write deletes nothing");
        }
    }

    @Test
    void garbledDataAreNoticedAtTheLatestWhenTheyAreReadAndThenMadeAnew() throws Exception {
        IndexDamage.garble(index, name -> name.endsWith(".cfs"));
        try (SearchBed bed = new SearchBed(folder, content, true)) {
            try {
                bed.search("outil");
            } catch (MaillageException noticed) {
                assertTrue(noticed.text(Locale.FRENCH).startsWith("L’index de recherche est abîmé"));
            }
            bed.refresh();
            assertEquals(List.of("Bêta"), bed.titles("bêta"));
            assertEquals(501, bed.search("").total());
        }
    }

    @Test
    void dataThatVanishUnderAnOpenIndexAreMadeAnewAtTheNextChange() throws Exception {
        try (SearchBed bed = new SearchBed(folder, content, true)) {
            bed.search("outil");
            IndexDamage.delete(index, name -> name.endsWith(".cfs"));
            content.put("b", "2", tool("Gamma"));
            bed.refresh();
            assertEquals(List.of("Gamma"), bed.titles("gamma"));
            assertEquals(501, bed.search("").total());
        }
    }

    @Test
    void anIndexOfAnotherFormatIsNotServedButMadeAnew() throws Exception {
        IndexDamage.restamp(index, Map.of("format", "schema 0"));
        try (SearchBed bed = new SearchBed(folder, content, true)) {
            assertThrows(MaillageException.class, () -> bed.search("outil"));
        }
        isMadeAnewByRefresh();
    }

    @Test
    void anIndexOfAnotherModelIsMadeAnew() throws Exception {
        IndexDamage.restamp(index, Map.of("model:http://maillage.org/model", "0.9 1234"));
        isMadeAnewByRefresh();
    }

    @Test
    void theFormerIndexServesWhileANewOneIsMade() throws Exception {
        IndexDamage.restamp(index, Map.of("model:http://maillage.org/model", "0.9 1234"));
        try (SearchBed bed = new SearchBed(folder, content, true)) {
            List<Long> seen = new ArrayList<>();
            content.whileReading(() -> {
                try {
                    seen.add(bed.search("").total());
                } catch (MaillageException e) {
                    throw new IllegalStateException(e);
                }
            });
            bed.refresh();
            assertTrue(seen.stream().allMatch(total -> total == 501), seen::toString);
        }
    }

    @Test
    void filesThatAreNoIndexDoNoHarm() throws Exception {
        Files.writeString(index.resolve("lisez-moi.txt"), "rien");
        try (SearchBed bed = new SearchBed(folder, content, true)) {
            assertTrue(bed.refresh().collections().isEmpty());
            assertEquals(501, bed.search("").total());
        }
    }

    private void isMadeAnewByRefresh() throws IOException, MaillageException {
        try (SearchBed bed = new SearchBed(folder, content, true)) {
            IndexReport report = bed.refresh();
            assertFalse(report.readOnly());
            assertEquals(List.of("a", "b"), report.collections());
            assertEquals(List.of("Bêta"), bed.titles("bêta"));
            assertEquals(501, bed.search("").total());
        }
        try (SearchBed again = new SearchBed(folder, content, true)) {
            assertTrue(again.refresh().collections().isEmpty(), "and once only");
            assertEquals(501, again.search("").total());
        }
    }
}
