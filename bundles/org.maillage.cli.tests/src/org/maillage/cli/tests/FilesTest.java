package org.maillage.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.maillage.cli.internal.Maillage.maillage;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.api.match.FollowUp;
import org.maillage.api.match.FundingService;
import org.maillage.api.match.ProfileDocuments;
import org.maillage.api.match.ProjectFiles;
import org.maillage.cli.ExitCode;
import org.maillage.cli.internal.Maillage.Result;
import org.maillage.model.Selection;
import org.maillage.model.SelectionState;

/** The command that keeps files. */
class FilesTest {

    @RegisterExtension
    final Installation installation = new Installation();

    @TempDir
    private Path folder;

    private final FakeFiles files = new FakeFiles();

    @BeforeEach
    void start() {
        installation.register(ProjectFiles.class, files, Map.of());
        installation.register(FollowUp.class, files, Map.of());
        installation.register(FundingService.class, files, Map.of());
        installation.register(ProfileDocuments.class, new FakeDesk(), Map.of());
    }

    @Test
    void aFileIsOpenedFilledFollowedAndListed() throws Exception {
        Path profile = Files.writeString(folder.resolve("p.json"), "{}");
        Result opened = maillage("files", "new", "--pseudonym", "Ressourcerie", "--profile", profile.toString());
        assertEquals(ExitCode.DONE, opened.exit(), opened.err());
        String id = opened.out().strip();
        assertEquals("voc:famille/association", files.file(id).getProfile().getFamily());
        assertEquals(ExitCode.DONE, maillage("files", "set", id, "--entry", "national:dla", "--state", "requested",
                "--amount", "1200.50", "--note", "Vite.", "--remind", "15", "--notes", "Rappeler.").exit());
        Selection selection = files.file(id).getSelections().getFirst();
        assertEquals(SelectionState.REQUESTED, selection.getState());
        assertEquals(new BigDecimal("1200.50"), selection.getAmount());
        assertEquals(15, selection.getRemindDays());
        assertEquals("Rappeler.", files.file(id).getNotes());
        assertEquals("Ressourcerie", maillage("files", "list", "--format", "json").json().at("/0/pseudonym").asText());
        assertTrue(maillage("files", "show", id).out().contains("Ressourcerie"));
    }

    @Test
    void whatIsPutAwayIsListedOnDemand() {
        String id = files.create("Un").getId();
        maillage("files", "archive", id);
        assertEquals(0, maillage("files", "list", "--format", "json").json().size());
        assertTrue(maillage("files", "list", "--all", "--format", "json").json().at("/0/archived").asBoolean());
        maillage("files", "restore", id);
        assertEquals(1, maillage("files", "list", "--format", "json").json().size());
    }

    @Test
    void aFileIsDeletedOnlyWhenThatIsConfirmed() {
        String id = files.create("Un").getId();
        assertEquals(ExitCode.USAGE, maillage("files", "delete", id).exit());
        assertEquals(ExitCode.DONE, maillage("files", "delete", id, "--yes").exit());
        assertNull(files.file(id));
    }

    @Test
    void aFileAndItsRemindersAreExported() throws Exception {
        String id = files.create("Un").getId();
        Path target = folder.resolve("rappels.ics");
        assertEquals(ExitCode.DONE, maillage("files", "export", id, "--as", "ics", "-o", target.toString()).exit());
        assertTrue(Files.readString(target).startsWith("BEGIN:VCALENDAR\r\n"));
        assertTrue(maillage("files", "export", id).out().contains("Un"));
    }

    @Test
    void aPlanThatBreaksARuleIsAFinding() {
        String id = files.create("Un").getId();
        assertEquals(ExitCode.DONE, maillage("files", "plan", id).exit());
        files.breach();
        Result plan = maillage("files", "plan", id, "--format", "json");
        assertEquals(ExitCode.FINDINGS, plan.exit());
        assertEquals("amount", plan.json().at("/breaches/0/code").asText());
        assertEquals("2027-01-01", plan.json().at("/stateAid/general/releases/0/on").asText());
        String text = maillage("files", "plan", id).plain().out();
        assertTrue(text.contains("Trop demandé.") && text.contains("Une remarque."), text);
    }

    @Test
    void aPassphraseComesFromAFile() throws Exception {
        Path words = Files.writeString(folder.resolve("phrase.txt"), "une phrase longue\n");
        assertEquals(ExitCode.USAGE, maillage("files", "protect").exit());
        assertEquals(ExitCode.DONE, maillage("files", "protect", "--new-passphrase-file", words.toString()).exit());
        assertEquals("une phrase longue", files.passphrase());
        assertEquals(ExitCode.DONE, maillage("files", "list", "--passphrase-file", words.toString()).exit());
        assertEquals(ProjectFiles.Protection.unlocked, files.protection());
        assertEquals(ExitCode.FAILURE,
                maillage("files", "list", "--passphrase-file", folder.resolve("absent").toString()).exit());
    }

    @ParameterizedTest
    @ValueSource(strings = { "files", "files burn", "files show", "files list f0", "files set f0 --state maybe" })
    void whatIsNotUnderstoodIsSaid(String line) {
        Result result = maillage(line.split(" "));
        assertEquals(ExitCode.USAGE, result.exit());
        assertFalse(result.err().isBlank());
    }
}
