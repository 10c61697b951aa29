package org.maillage.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.maillage.cli.internal.Maillage.maillage;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.maillage.api.match.ProfileDocuments;
import org.maillage.api.match.ProjectFiles;
import org.maillage.api.note.NoteFormat;
import org.maillage.api.note.NoteItem;
import org.maillage.api.note.NoteSection;
import org.maillage.api.note.NoteService;
import org.maillage.api.search.SearchService;
import org.maillage.cli.ExitCode;
import org.maillage.cli.internal.Maillage.Result;

/** {@code note}, with a service that only remembers. */
class NoteTest {

    @RegisterExtension
    final Installation installation = new Installation();

    @TempDir
    private Path folder;

    private final FakeNotes notes = new FakeNotes();
    private final FakeFiles files = new FakeFiles();
    private String profile;
    private String target;

    @BeforeEach
    void start() throws Exception {
        installation.register(SearchService.class, new FakeSearch(), Map.of());
        installation.register(ProfileDocuments.class, new FakeDesk(), Map.of());
        installation.register(ProjectFiles.class, files, Map.of());
        installation.register(NoteService.class, notes, Map.of());
        profile = Files.writeString(folder.resolve("fiche.json"), "{}").toString();
        target = folder.resolve("note.odt").toString();
    }

    @Test
    void optionsReachTheService() {
        Result result = maillage("--lang", "en", "note", "--profile", profile, "--select", "essai:a=À faire = vite", "essai:b",
                "--as", "pdf", "-o", target, "--fields", "verdict,funders", "--sections", "entries,plan", "--template",
                "court", "--on", "2026-11-20");
        assertEquals(ExitCode.DONE, result.exit(), result.err());
        assertEquals(List.of(new NoteItem("essai:a", "À faire = vite"), NoteItem.of("essai:b")), notes.asked().items());
        assertEquals(NoteFormat.pdf, notes.format());
        assertEquals(List.of("verdict", "funders"), notes.asked().fields());
        assertEquals(List.of(NoteSection.entries, NoteSection.plan), notes.asked().sections());
        assertEquals("court", notes.asked().template());
        assertEquals(LocalDate.of(2026, 11, 20), notes.asked().on());
        assertEquals(Locale.ENGLISH.getLanguage(), notes.asked().language().getLanguage());
        assertEquals("voc:famille/association", notes.asked().file().getProfile().getFamily());
        assertTrue(result.err().contains("Une remarque."), result.err());
    }

    @Test
    void theNameOfTheFileSaysTheFormat() {
        assertEquals(ExitCode.DONE, maillage("note", "--profile", profile, "-o", target).exit());
        assertEquals(NoteFormat.odt, notes.format());
        assertTrue(notes.asked().items().isEmpty());
        assertEquals(ExitCode.USAGE, maillage("note", "--profile", profile, "-o", target + ".doc").exit());
    }

    @Test
    void aFileOfTheDeskIsRead() throws Exception {
        String id = files.create("Les Deux Rives").getId();
        assertEquals(ExitCode.DONE, maillage("note", "--file", id, "-o", target).exit());
        assertEquals("Les Deux Rives", notes.asked().file().getPseudonym());
    }

    @Test
    void whatIsMissingIsSaid() {
        assertEquals(ExitCode.USAGE, maillage("note", "-o", target).exit());
        assertEquals(ExitCode.USAGE, maillage("note", "--profile", profile, "--file", "f0", "-o", target).exit());
        assertEquals(ExitCode.USAGE, maillage("note", "--profile", profile).exit());
        assertEquals(ExitCode.USAGE, maillage("note", "--profile", profile, "-o", target, "--sections", "meteo").exit());
    }

    @Test
    void fieldsAreListedAndTemplatesMade() {
        assertEquals("verdict", maillage("note", "--list-fields", "--format", "csv").csv().getFirst().get("field"));
        assertTrue(maillage("note", "--new-template", "court").out().contains("court"));
    }
}
