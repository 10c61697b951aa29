package org.maillage.ui.curation.internal.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.api.content.ChangeAction;
import org.maillage.api.content.ChangeNote;
import org.maillage.api.content.EntryBatch;
import org.maillage.api.curation.EditService;
import org.maillage.api.curation.FieldEdit.Kind;
import org.maillage.api.curation.HistoryService;
import org.maillage.model.MaillageFactory;
import org.maillage.model.Tool;
import org.maillage.ui.curation.internal.Workshop;
import org.maillage.ui.curation.internal.care.CareTexts;
import org.maillage.ui.curation.internal.desk.Desk;
import org.maillage.ui.curation.internal.desk.SavedSteps;

/** Many entries are changed through the dialog, seen before, and taken back at once. */
class BatchTest extends Workshop {

    private final CareTexts care = new CareTexts(Locale.FRENCH);
    private final List<String> ids = new ArrayList<>();
    private final List<String> said = new ArrayList<>();
    private Desk desk;
    private BatchDialog dialog;

    @BeforeEach
    void start() throws Exception {
        try (EntryBatch batch = needs.editor().batch(collection, ChangeNote.of(ChangeAction.IMPORT))) {
            for (int i = 0; i < 4; i++) {
                Tool tool = MaillageFactory.eINSTANCE.createTool();
                tool.setId(collection + ":outil-" + i);
                tool.setTitle(i == 3 ? "Guide" : "Outil (bêta) " + i);
                tool.getThemes().add("voc:theme/egalite");
                ids.add(tool.getId());
                batch.save(tool);
            }
        }
        desk = new Desk(needs);
    }

    private void open() throws Exception {
        BatchOpener opener = new BatchOpener(desk, care, service(EditService.class));
        shell.open();
        dialog = opener.dialog(shell, BatchEntries.read(needs.content(), ids, care.language()), said::add);
        dialog.setBlockOnOpen(false);
        dialog.open();
    }

    private Tool tool(int number) throws Exception {
        return (Tool) needs.content().find(ids.get(number)).orElseThrow().entry();
    }

    private Map<String, String> bytes() throws Exception {
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(needs.data().folder().resolve("collections").resolve(collection))) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                found.put(each.toString(), Files.readString(each));
            }
        }
        return found;
    }

    @Test
    void whatIsTypedIsTakenLiterallyShownBeforeWrittenAndTakenBackByteByByte() throws Exception {
        Map<String, String> before = bytes();
        open();
        dialog.form().fill(Kind.REPLACE, "Titre", "(bêta)", "$1");
        until(() -> dialog.changing() == 3, "three entries that change");
        assertEquals(before, bytes(), "a preview writes nothing");
        dialog.run();
        until(() -> !said.isEmpty(), "the change");
        assertTrue(said.getFirst().contains("3 fiches modifiées"), said.toString());
        assertEquals("Outil $1 0", tool(0).getTitle());
        assertEquals("Guide", tool(3).getTitle());
        new SavedSteps(needs, service(HistoryService.class)).undo(said::add);
        until(() -> said.size() == 2, "undoing");
        assertEquals(before, bytes());
    }

    @Test
    void aFieldIsFoundByItsLabelAndAValueByItsName() throws Exception {
        open();
        dialog.form().fill(Kind.ADD, "Mots-clés libres", "relu en 2027", "");
        until(() -> dialog.changing() == 4, "four entries that change");
        dialog.run();
        until(() -> !said.isEmpty(), "the change");
        assertEquals(List.of("relu en 2027"), tool(3).getFreeKeywords());
    }

    @Test
    void aPatternThatIsNoneIsSaidAndNothingCanBeWritten() throws Exception {
        open();
        dialog.form().fill(Kind.SET, "Champ inconnu", "x", "");
        until(() -> dialog.changing() == 0 && dialog.said().contains("Champ inconnu"), "why nothing changes");
        dialog.close();
    }

    @Test
    void entriesThatAreNotSavedAreNotTouched() throws Exception {
        desk.sessions().begin(org.maillage.ui.curation.internal.edit.Template
                .plain(org.maillage.model.MaillagePackage.eINSTANCE.getTool()).begin(collection + ":neuf", "Neuf"));
        new BatchOpener(desk, care, service(EditService.class)).open(shell, List.of(collection + ":neuf"), said::add);
        assertTrue(said.getFirst().contains("pas enregistrée"), said.toString());
    }
}
