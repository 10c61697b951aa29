package org.maillage.ui.advice.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.Test;
import org.maillage.api.match.SchemeMatch;
import org.maillage.api.match.Verdict;
import org.maillage.api.note.NoteService;
import org.maillage.model.MaillageFactory;
import org.maillage.model.MaillagePackage;
import org.maillage.model.PlannedExpense;
import org.maillage.model.ProjectFile;
import org.maillage.model.Selection;
import org.maillage.model.SelectionState;
import org.maillage.model.Tristate;
import org.maillage.ui.advice.internal.desk.Known;
import org.maillage.ui.advice.internal.desk.Saving;
import org.maillage.ui.advice.internal.detail.DetailView;
import org.maillage.ui.advice.internal.files.FilesView;
import org.maillage.ui.advice.internal.follow.FollowView;
import org.maillage.ui.advice.internal.follow.Marks;
import org.maillage.ui.advice.internal.form.FormView;
import org.maillage.ui.advice.internal.note.NoteView;
import org.maillage.ui.advice.internal.plan.PlanView;
import org.maillage.ui.advice.internal.schemes.SchemesView;

/** A call, from the first word to what is handed over, on the shipped collections. */
class CallTest extends AdviceWindow {

    private static final MaillagePackage MODEL = MaillagePackage.eINSTANCE;
    private static final String FONJEP = "national:fonjep";
    private static final String DLA = "national:dla";

    private void newFile() {
        shelf.create("", () -> { }, sentence -> { });
        until(() -> desk.file().isPresent());
    }

    private void untilSaved() {
        until(() -> desk.saving().state() == Saving.State.SAVED);
    }

    private void untilVerdicts() {
        until(() -> desk.answer().current() && desk.answer().report().isPresent());
    }

    private Text box(String name) {
        return all(shell, Text.class).stream().filter(each -> name.equals(spoken(each))).findFirst().orElseThrow(
                () -> new AssertionError("No box " + name));
    }

    /** The label above a box. */
    private static String spoken(Text box) {
        var area = box.getParent().getParent();
        for (int i = 0; i < 3 && area != null; i++) {
            List<Label> labels = all(area, Label.class).stream().filter(each -> !each.getText().isEmpty()).toList();
            if (!labels.isEmpty()) {
                return labels.getFirst().getText();
            }
            area = area.getParent();
        }
        return "";
    }

    private Verdict verdict(String id) {
        return desk.answer().scheme(id).map(SchemeMatch::verdict).orElseThrow();
    }

    @Test
    void whatIsTypedIsSavedMatchedAndFoundAgainAfterARestart() {
        FormView form = new FormView(shell, desk, shelf, places);
        newFile();
        String id = desk.file().orElseThrow().getId();
        all(shell, Text.class).getFirst().setText("Ressourcerie");
        box("Besoin, en mots").setText("recruter un animateur");
        box("Effectif (ETP)").setText("2,5");
        box("Créée le").setText("03/2015");
        untilSaved();
        form.close();
        restart();
        desk.open(id, () -> { }, sentence -> { });
        until(() -> desk.file().isPresent());
        ProjectFile file = desk.file().orElseThrow();
        assertEquals("Ressourcerie", file.getPseudonym());
        assertEquals("recruter un animateur", file.getProfile().getNeedText());
        assertEquals(0, new BigDecimal("2.5").compareTo(file.getProfile().getStaff()));
        assertEquals("2015-03-01", file.getProfile().getCreatedOn().toString());
    }

    @Test
    void whatIsNotUnderstoodStaysInTheBoxAndOutOfTheFile() {
        new FormView(shell, desk, shelf, places);
        newFile();
        Text staff = box("Effectif (ETP)");
        staff.setText("quelques-uns");
        staff.notifyListeners(SWT.FocusOut, new Event());
        assertEquals("quelques-uns", staff.getText());
        assertEquals(null, desk.file().orElseThrow().getProfile().getStaff());
        assertTrue(labels().contains(texts.of("figure.hint", texts.of("figure.staff"))), () -> labels().toString());
    }

    @Test
    void aChangeIsUndoneAndDoneAgain() {
        new FormView(shell, desk, shelf, places);
        newFile();
        Text need = box("Besoin, en mots");
        need.setText("un camion");
        desk.undo();
        assertEquals("", need.getText());
        desk.redo();
        assertEquals("un camion", need.getText());
    }

    @Test
    void noneIsNotTheSameAsNotKnown() {
        new FormView(shell, desk, shelf, places);
        newFile();
        Button none = all(shell, Button.class).stream()
                .filter(each -> each.getText().equals(texts.of("field.none.masculine"))).findFirst().orElseThrow();
        assertFalse(Known.isNone(desk.file().orElseThrow().getProfile(), MODEL.getProfile_Needs()));
        none.setSelection(true);
        none.notifyListeners(SWT.Selection, new Event());
        assertTrue(Known.isNone(desk.file().orElseThrow().getProfile(), MODEL.getProfile_Needs()));
        desk.undo();
        assertFalse(none.getSelection());
    }

    @Test
    void anAnswerChangesAVerdictAndItsReasons() {
        new SchemesView(shell, desk, places);
        new DetailView(shell, desk, places);
        shell.layout(true, true);
        newFile();
        untilVerdicts();
        Table table = all(shell, Table.class).getFirst();
        until(() -> table.getItemCount() > 20);
        assertEquals(Verdict.UNKNOWN, verdict(FONJEP));
        desk.look(FONJEP);
        until(() -> labels().contains("Poste Fonjep"));
        assertTrue(labels().stream().anyMatch(each -> each.contains("L’employeur est une association")));
        desk.changeProfile("", each -> each.setFamily("voc:famille/fondation"));
        until(() -> desk.answer().current() && verdict(FONJEP) == Verdict.NOT_ELIGIBLE);
        until(() -> labels().contains("non rempli"));
        desk.changeProfile("", each -> each.setFamily("voc:famille/association"));
        until(() -> desk.answer().current() && verdict(FONJEP) != Verdict.NOT_ELIGIBLE);
        until(() -> labels().contains("rempli"));
    }

    @Test
    void theQuestionIsAnsweredInPlaceAndLeadsToTheNextOne() {
        new SchemesView(shell, desk, places);
        newFile();
        desk.changeProfile("", each -> {
            each.setTerritory("cog:pays/99100");
            each.setFamily("voc:famille/association");
        });
        untilVerdicts();
        until(() -> labels().contains(texts.of("question.head")));
        String first = desk.answer().report().orElseThrow().questions().getFirst().field();
        Button next = all(shell, Button.class).stream().filter(each -> each.getText().equals(texts.of("question.next")))
                .findFirst().orElseThrow();
        until(() -> labels().contains(desk.answer().report().orElseThrow().questions().getFirst().text()));
        next.notifyListeners(SWT.Selection, new Event());
        assertFalse(labels().contains(desk.answer().report().orElseThrow().questions().getFirst().text()), first);
    }

    @Test
    void whatIsSetAsideIsCountedAndOpened() {
        new SchemesView(shell, desk, places);
        newFile();
        desk.changeProfile("", each -> {
            each.setNotYetCreated(Tristate.NO);
            each.setFamily("voc:famille/fondation");
        });
        untilVerdicts();
        long aside = desk.answer().report().orElseThrow().results().stream()
                .filter(each -> each.setAside().equals(java.util.Optional.of("family"))).count();
        assertTrue(aside > 0);
        String words = "famille (" + aside + ")";
        until(() -> all(shell, Link.class).stream().anyMatch(each -> each.getText().contains(words)));
        Link link = all(shell, Link.class).stream().filter(each -> each.getText().contains(words)).findFirst()
                .orElseThrow();
        Event follow = new Event();
        String before = link.getText().substring(0, link.getText().indexOf(words));
        follow.text = before.substring(before.lastIndexOf("href=\"") + 6, before.lastIndexOf("\">"));
        link.notifyListeners(SWT.Selection, follow);
        Table table = all(shell, Table.class).getFirst();
        until(() -> table.getItemCount() == aside);
    }

    @Test
    void aSchemeIsChosenFollowedAndPlanned() {
        new FollowView(shell, desk, shelf, places, prompts);
        new PlanView(shell, desk);
        newFile();
        desk.changeProfile("", each -> {
            PlannedExpense salary = MaillageFactory.eINSTANCE.createPlannedExpense();
            salary.setKind("voc:depense/masse-salariale");
            salary.setAmount(new BigDecimal(32_000));
            Known.set(each, MODEL.getProfile_Expenses(), List.of(salary));
            each.setOwnFunds(new BigDecimal(2_000));
        });
        new Marks(desk).toggle(FONJEP);
        new Marks(desk).mark(FONJEP, SelectionState.OBTAINED, new BigDecimal(7_000), null);
        until(() -> labels().contains(texts.of("plan.balance.missing", "23\u202f000\u00a0€")));
        Table table = all(shell, Table.class).getFirst();
        until(() -> table.getItemCount() == 1 && table.getItem(0).getText().contains("Poste Fonjep"));
        assertTrue(table.getItem(0).getText().contains("Obtenue"), table.getItem(0).getText());
        assertEquals(2, desk.selection(FONJEP).orElseThrow().getHistory().size());
        desk.undo();
        assertEquals(SelectionState.TO_STUDY, desk.selection(FONJEP).orElseThrow().getState());
    }

    @Test
    void whatTheNoteHoldsIsKeptWithTheFile() throws Exception {
        NoteView view = new NoteView(shell, desk, service(NoteService.class), prompts);
        newFile();
        String id = desk.file().orElseThrow().getId();
        new Marks(desk).toggle(FONJEP);
        new Marks(desk).toggle(DLA);
        Table table = all(shell, Table.class).getFirst();
        until(() -> table.getItemCount() == 2);
        view.focus();
        all(shell, Text.class).stream().filter(each -> texts.of("note.comment.message").equals(each.getToolTipText()))
                .findFirst().orElseThrow().setText("À demander avant le conseil d’administration.");
        until(() -> preview().contains("À demander avant le conseil"));
        button(texts.of("note.down.hint")).notifyListeners(SWT.Selection, new Event());
        until(() -> table.getItem(0).getText().contains("Dispositif local"));
        table.getItem(0).setChecked(false);
        Event check = new Event();
        check.detail = SWT.CHECK;
        check.item = table.getItem(0);
        table.notifyListeners(SWT.Selection, check);
        until(() -> !preview().contains("Dispositif local"));
        untilSaved();
        restart();
        new NoteView(shell, desk, service(NoteService.class), prompts);
        desk.open(id, () -> { }, sentence -> { });
        until(() -> preview().contains("À demander avant le conseil"));
        assertFalse(preview().contains("Dispositif local"), preview());
        assertEquals(List.of(DLA, FONJEP), desk.file().orElseThrow().getSelections().stream()
                .map(Selection::getEntry).toList());
    }

    private String preview() {
        return all(shell, StyledText.class).getFirst().getText();
    }

    private ToolItem button(String hint) {
        return all(shell, ToolBar.class).stream().flatMap(each -> Stream.of(each.getItems()))
                .filter(each -> hint.equals(each.getToolTipText())).findFirst().orElseThrow();
    }

    @Test
    void aDeletedFileIsGoneEvenWhileItWaitsToBeSaved() throws Exception {
        FilesView files = new FilesView(shell, desk, shelf, places, prompts);
        newFile();
        Table table = all(shell, Table.class).getFirst();
        until(() -> table.getItemCount() == 1);
        desk.change("", each -> each.setPseudonym("À oublier"));
        table.select(0);
        Event delete = new Event();
        delete.keyCode = SWT.DEL;
        table.notifyListeners(SWT.KeyDown, delete);
        until(() -> labels().contains(texts.of("files.empty")));
        desk.finish();
        assertEquals(List.of(), services.files().list().files());
        files.focus();
    }

    @Test
    void aFileIsPutAwayAndTakenUpAgain() {
        new FilesView(shell, desk, shelf, places, prompts);
        newFile();
        String id = desk.file().orElseThrow().getId();
        shelf.archive(List.of(id), true, sentence -> { });
        until(() -> labels().contains(texts.of("files.count", 0, 1)));
        shelf.archive(List.of(id), false, sentence -> { });
        until(() -> labels().contains(texts.of("files.count", 1, 0)));
        assertFalse(desk.file().orElseThrow().isArchived());
    }

    @Test
    void protectedFilesAreLockedAndUnlocked() throws Exception {
        FilesView files = new FilesView(shell, desk, shelf, places, prompts);
        newFile();
        shelf.protect("correct horse".toCharArray(), sentence -> { });
        until(() -> isState("unlocked"));
        // The view refuses until it has heard that there is a key to forget.
        until(() -> {
            files.lock();
            return isState("locked");
        });
        until(() -> labels().contains(texts.of("files.locked")));
        assertTrue(desk.file().isEmpty());
        Text box = all(shell, Text.class).getFirst();
        box.setText("wrong passphrase");
        box.notifyListeners(SWT.DefaultSelection, new Event());
        until(() -> labels().stream().anyMatch(each -> each.contains("bonne phrase")));
        box.setText("correct horse");
        box.notifyListeners(SWT.DefaultSelection, new Event());
        until(() -> isState("unlocked"));
        until(() -> labels().contains(texts.of("files.count", 1, 0)));
        shelf.unprotect(sentence -> { });
        until(() -> isState("none"));
    }

    private boolean isState(String name) {
        try {
            return services.files().protection().name().equals(name);
        } catch (org.maillage.api.MaillageException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void theListSaysPlaceNeedAndDeadline() {
        new FilesView(shell, desk, shelf, places, prompts);
        newFile();
        desk.change("", each -> {
            each.setPseudonym("Épicerie");
            each.getProfile().getNeeds().add("voc:besoin/recruter");
        });
        Table table = all(shell, Table.class).getFirst();
        until(() -> Stream.of(table.getItems()).map(TableItem::getText)
                .anyMatch(each -> each.contains("Épicerie") && each.contains("Recruter")));
    }
}
