package org.maillage.ui.curation.internal.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maillage.api.content.ChangeAction;
import org.maillage.api.content.ChangeNote;
import org.maillage.api.content.EntryBatch;
import org.maillage.api.curation.DuplicateService;
import org.maillage.api.curation.HistoryService;
import org.maillage.api.curation.VocabularyService;
import org.maillage.api.exchange.ExportService;
import org.maillage.model.Concept;
import org.maillage.model.ConceptScheme;
import org.maillage.model.MaillageFactory;
import org.maillage.model.Tool;
import org.maillage.ui.curation.internal.Workshop;
import org.maillage.ui.curation.internal.care.CareTexts;
import org.maillage.ui.curation.internal.care.Work;
import org.maillage.ui.curation.internal.desk.Desk;
import org.maillage.ui.curation.internal.desk.SavedSteps;
import org.maillage.ui.curation.internal.desk.Scope;

/** A vocabulary in the window. */
class VocabularyViewTest extends Workshop {

    private static final int OFTEN = 50;

    private Desk desk;
    private VocabularyView view;

    @BeforeEach
    void start() throws Exception {
        try (EntryBatch batch = needs.editor().batch(collection, ChangeNote.of(ChangeAction.IMPORT))) {
            ConceptScheme scheme = MaillageFactory.eINSTANCE.createConceptScheme();
            scheme.setId(collection + ":sujets");
            scheme.setTitle("Sujets");
            batch.save(scheme);
            for (String name : List.of("eau", "mer", "sol")) {
                Concept concept = MaillageFactory.eINSTANCE.createConcept();
                concept.setId(collection + ":" + name);
                concept.setTitle(name);
                concept.setScheme(collection + ":sujets");
                batch.save(concept);
            }
            // More often than any word of the shipped collections: the list of candidates has an end.
            for (int i = 0; i < OFTEN; i++) {
                Tool tool = MaillageFactory.eINSTANCE.createTool();
                tool.setId(collection + ":outil" + i);
                tool.setTitle("Outil " + i);
                tool.getKeywords().add(collection + ":mer");
                tool.getFreeKeywords().add("mot-de-" + collection);
                batch.save(tool);
            }
        }
        desk = new Desk(needs);
        desk.list(new Scope(collection, "", false));
        view = new VocabularyView(shell, desk, new CareTexts(Locale.FRENCH), service(VocabularyService.class),
                service(DuplicateService.class));
        shell.open();
        until(() -> !view.said().isEmpty(), "the first vocabulary");
        view.scheme(collection + ":sujets");
        until(() -> view.tree().terms().size() == 3, "three terms");
    }

    @Test
    void aTermThatIsDroppedOnAnotherHangsBelowItUntilItIsTakenBack() {
        view.deeds().move(collection + ":mer", Optional.of(collection + ":eau"));
        until(() -> view.tree().tree().getItemCount() == 2, "a tree with two tops");
        TreeItem eau = view.tree().tree().getItem(0);
        assertEquals("eau", eau.getText(0));
        assertEquals("mer", eau.getItem(0).getText(0));
        assertEquals(String.valueOf(OFTEN), eau.getItem(0).getText(1), "its uses");
        new SavedSteps(needs, service(HistoryService.class)).undo(new ArrayList<>()::add);
        until(() -> view.tree().tree().getItemCount() == 3, "three tops again");
        view.close();
    }

    @Test
    void aWordBecomesATermAndTwoTermsBecomeOne() throws Exception {
        until(() -> view.candidates().shown().stream().anyMatch(each -> each.text().equals("mot-de-" + collection)),
                "the word");
        view.tree().choose(collection + ":sol");
        view.deeds().make(collection + ":sujets", view.tree().chosen(), view.candidates().shown().stream()
                .filter(each -> each.text().equals("mot-de-" + collection)).toList());
        until(() -> view.tree().terms().size() == 4, "a fourth term");
        until(() -> tool().getFreeKeywords().isEmpty(), "the term in the place of the word");
        assertEquals(2, tool().getKeywords().size());
        view.tree().choose(collection + ":mer", collection + ":eau");
        assertEquals(2, view.tree().chosen().size());
        view.deeds().mergeNow(view.tree().chosen().get(1), view.tree().chosen().get(0));
        until(() -> view.tree().terms().size() == 3, "one term less");
        assertTrue(view.tree().terms().stream().anyMatch(each -> !each.others().isEmpty()), "the other name is kept");
        view.close();
    }

    private Tool tool() {
        try {
            return (Tool) needs.content().find(collection + ":outil0").orElseThrow().entry();
        } catch (org.maillage.api.MaillageException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void vocabulariesAreWrittenToAFile(@TempDir Path folder) throws Exception {
        List<String> told = new CopyOnWriteArrayList<>();
        TermFiles files = new TermFiles(new CareTexts(Locale.FRENCH), new Work(display::asyncExec, Locale.FRENCH),
                service(ExportService.class), told::add);
        Path file = Files.writeString(folder.resolve("termes.csv"), "avant");
        files.write(collection, TermFiles.Form.TABLE, file);
        until(() -> !told.isEmpty(), "the file");
        assertTrue(Files.readString(file).contains(collection + ":"), told::toString);
        files.write("absente", TermFiles.Form.SKOS, file);
        until(() -> told.size() > 1, "the refusal");
        assertTrue(Files.readString(file).contains(collection + ":"), "a failed writing leaves what was there");
    }
}
