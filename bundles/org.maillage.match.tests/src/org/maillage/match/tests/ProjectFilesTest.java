package org.maillage.match.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maillage.api.DataArea;
import org.maillage.api.MaillageException;
import org.maillage.api.match.FileInfo;
import org.maillage.api.match.ProjectFiles;
import org.maillage.api.match.ProjectFiles.Protection;
import org.maillage.match.internal.files.ProjectFilesComponent;
import org.maillage.model.ProjectFile;

/** The private files, on a disk. */
class ProjectFilesTest {

    private static final String WORDS = "une phrase assez longue";
    private static final String SECRET = "Ressourcerie du Cher";

    @TempDir
    private Path area;

    private ProjectFiles files;

    @BeforeEach
    void start() {
        files = open(true);
    }

    private ProjectFiles open(boolean writer) {
        return new ProjectFilesComponent(new DataArea() {
            @Override
            public Path folder() {
                return area;
            }

            @Override
            public boolean acquireWriting() {
                return writer;
            }

            @Override
            public void releaseWriting() {
                // Nobody else wants it.
            }
        });
    }

    @Test
    void aFileIsWhatWasWritten() throws Exception {
        ProjectFile file = files.create(SECRET);
        file.getProfile().setStaff(new BigDecimal("2.5"));
        file.getProfile().setTerritory("absent:commune/1");
        file.setNotes("Appelle le lundi.\n« Accents » & <signes>");
        files.save(file);
        ProjectFile read = open(true).get(file.getId());
        assertTrue(EcoreUtil.equals(file, read), "Also with an id of a collection that is not installed");
        assertEquals(List.of(SECRET), files.list().files().stream().map(FileInfo::pseudonym).toList());
        assertFalse(file.getId().contains("essourcerie"));
    }

    @Test
    void onlyItsOwnerReadsAFile() throws Exception {
        ProjectFile file = files.create("");
        Path folder = area.resolve("files");
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)));
            assertEquals("rw-------", PosixFilePermissions
                    .toString(Files.getPosixFilePermissions(folder.resolve(file.getId() + ".json"))));
        }
    }

    @Test
    void aDeletedFileIsGone() throws Exception {
        ProjectFile file = files.create(SECRET);
        ProjectFile other = files.create("Autre");
        files.delete(file.getId());
        assertEquals(List.of(other.getId()), files.list().files().stream().map(FileInfo::id).toList());
        assertFalse(onDisk().contains(SECRET));
        assertThrows(MaillageException.class, () -> files.get(file.getId()));
        assertThrows(MaillageException.class, () -> files.delete(file.getId()));
    }

    @Test
    void withAPassphraseNothingCanBeReadWithoutIt() throws Exception {
        ProjectFile file = files.create(SECRET);
        files.protect(WORDS.toCharArray());
        assertFalse(onDisk().contains(SECRET));
        assertFalse(onDisk().contains(WORDS));
        assertEquals(SECRET, files.get(file.getId()).getPseudonym());
        ProjectFile second = files.create("Deuxième");
        assertFalse(onDisk().contains("Deuxi"));

        ProjectFiles later = open(true);
        assertEquals(Protection.locked, later.protection());
        assertThrows(MaillageException.class, later::list);
        assertThrows(MaillageException.class, () -> later.get(file.getId()));
        assertThrows(MaillageException.class, () -> later.create("Trois"));
        assertThrows(MaillageException.class, () -> later.protect("une autre phrase".toCharArray()));
        assertThrows(MaillageException.class, later::unprotect);
        assertThrows(MaillageException.class, () -> later.unlock("une phrase assez longu".toCharArray()));
        later.unlock(WORDS.toCharArray());
        assertEquals(2, later.list().files().size());
        assertEquals(second.getId(), later.get(second.getId()).getId());
        later.lock();
        assertEquals(Protection.locked, later.protection());
    }

    @Test
    void aPassphraseCanBeChangedAndTakenAway() throws Exception {
        ProjectFile file = files.create(SECRET);
        files.protect(WORDS.toCharArray());
        files.protect("une autre phrase".toCharArray());
        ProjectFiles later = open(true);
        assertThrows(MaillageException.class, () -> later.unlock(WORDS.toCharArray()));
        later.unlock("une autre phrase".toCharArray());
        later.unprotect();
        assertEquals(Protection.none, open(true).protection());
        assertEquals(SECRET, open(true).get(file.getId()).getPseudonym());
        assertThrows(MaillageException.class, () -> later.protect("court".toCharArray()));
    }

    @Test
    void anEncryptedFileCannotTakeThePlaceOfAnother() throws Exception {
        ProjectFile one = files.create("Un");
        ProjectFile other = files.create("Deux");
        files.protect(WORDS.toCharArray());
        Path folder = area.resolve("files");
        Files.copy(folder.resolve(one.getId() + ".enc"), folder.resolve(other.getId() + ".enc"),
                StandardCopyOption.REPLACE_EXISTING);
        assertEquals(1, files.list().problems().size());
        assertEquals(List.of("Un"), files.list().files().stream().map(FileInfo::pseudonym).toList());
    }

    @Test
    void aDamagedFileIsNamedAndTheOthersAreRead() throws Exception {
        ProjectFile good = files.create("Bonne");
        ProjectFile bad = files.create("Mauvaise");
        Files.writeString(area.resolve("files/" + bad.getId() + ".json"), "{\"pseudonym\":");
        Files.writeString(area.resolve("files/notes.txt"), "pas une fiche");
        assertEquals(List.of(good.getId()), files.list().files().stream().map(FileInfo::id).toList());
        assertTrue(files.list().problems().getFirst().text(Locale.FRENCH).contains(bad.getId()));
    }

    @Test
    void aFileOfANewerVersionIsRefusedByName() throws Exception {
        ProjectFile file = files.create("");
        Files.writeString(area.resolve("files/" + file.getId() + ".json"), "{\"version\":9}");
        String said = assertThrows(MaillageException.class, () -> files.get(file.getId())).text(Locale.FRENCH);
        assertTrue(said.contains("9"), said);
    }

    @Test
    void aCrashWhileAllAreReplacedLosesNothing() throws Exception {
        ProjectFile file = files.create(SECRET);
        Path folder = area.resolve("files");
        // Before the new folder was complete: the old one stands.
        Files.createDirectories(area.resolve("files.next"));
        Files.writeString(area.resolve("files.next/half.enc"), "x");
        assertEquals(SECRET, open(true).get(file.getId()).getPseudonym());
        assertFalse(Files.exists(area.resolve("files.next")));
        // After the old one was moved away: the new one is complete.
        Files.move(folder, area.resolve("files.old"));
        Files.createDirectories(area.resolve("files.next"));
        Files.copy(area.resolve("files.old/" + file.getId() + ".json"),
                area.resolve("files.next/" + file.getId() + ".json"));
        assertEquals(SECRET, open(true).get(file.getId()).getPseudonym());
        assertFalse(Files.exists(area.resolve("files.old")), "No copy is left behind");
    }

    @Test
    void whoMayNotWriteReads() throws Exception {
        ProjectFile file = files.create(SECRET);
        ProjectFiles reader = open(false);
        assertEquals(SECRET, reader.get(file.getId()).getPseudonym());
        assertThrows(MaillageException.class, () -> reader.save(file));
        assertThrows(MaillageException.class, () -> reader.delete(file.getId()));
        assertThrows(MaillageException.class, () -> reader.protect(WORDS.toCharArray()));
    }

    @Test
    void anIdNeverLeavesTheFolder() throws Exception {
        Files.writeString(area.resolve("secret.json"), "{}");
        assertThrows(MaillageException.class, () -> files.get("../secret"));
        assertThrows(MaillageException.class, () -> files.delete("../secret"));
        assertTrue(Files.exists(area.resolve("secret.json")));
    }

    private String onDisk() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> inside = Files.walk(area)) {
            for (Path each : inside.filter(Files::isRegularFile).toList()) {
                all.append(each.getFileName()).append(new String(Files.readAllBytes(each), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }
}
