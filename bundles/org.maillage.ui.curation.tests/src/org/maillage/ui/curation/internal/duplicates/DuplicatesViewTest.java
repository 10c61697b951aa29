package org.maillage.ui.curation.internal.duplicates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.api.content.ChangeAction;
import org.maillage.api.content.ChangeNote;
import org.maillage.api.content.EntryBatch;
import org.maillage.api.curation.DuplicateService;
import org.maillage.api.curation.EditService;
import org.maillage.api.curation.HistoryService;
import org.maillage.api.curation.MergeChoice;
import org.maillage.model.MaillageFactory;
import org.maillage.model.MaillagePackage;
import org.maillage.model.Structure;
import org.maillage.model.Tool;
import org.maillage.ui.curation.internal.Workshop;
import org.maillage.ui.curation.internal.desk.Desk;
import org.maillage.ui.curation.internal.desk.Scope;
import org.maillage.ui.curation.internal.edit.EntrySession;
import org.maillage.ui.curation.internal.edit.Template;

/** Two entries that are one are found, looked at side by side, merged and taken apart again. */
class DuplicatesViewTest extends Workshop {

    /** Other tests leave entries in the same data area: none of them is like these. */
    private final String word = Long.toString(System.nanoTime(), 36).replaceAll("[0-9]", "q");
    private final String siret = "%014d".formatted(System.nanoTime() % 100_000_000_000_000L);
    private Desk desk;
    private DuplicateNeeds duplicateNeeds;

    @BeforeEach
    void start() throws Exception {
        desk = new Desk(needs);
        duplicateNeeds = new DuplicateNeeds(new DuplicateTexts(Locale.FRENCH), desk, service(DuplicateService.class),
                service(EditService.class), service(HistoryService.class));
        Structure a = structure("a", "Ressourcerie " + word);
        a.setSummary("Collecte");
        a.setVolunteers(4);
        a.getFreeKeywords().add("tri");
        Structure b = structure("b", word + " récupération");
        b.setSummary("Vente");
        b.setVolunteers(9);
        b.setWebsite("https://exemple.fr/" + word);
        b.getFreeKeywords().add("vente");
        Tool tool = MaillageFactory.eINSTANCE.createTool();
        tool.setId(collection + ":tool/t");
        tool.setTitle("Outil x" + word);
        tool.getPublishers().add(b.getId());
        try (EntryBatch batch = needs.editor().batch(collection, ChangeNote.of(ChangeAction.IMPORT))) {
            batch.save(a);
            batch.save(b);
            batch.save(tool);
        }
    }

    private Structure structure(String name, String title) {
        Structure structure = MaillageFactory.eINSTANCE.createStructure();
        structure.setId(collection + ":structure/" + name);
        structure.setTitle(title);
        structure.setSiret(siret);
        return structure;
    }

    private DuplicatesView view() {
        DuplicatesView view = new DuplicatesView(shell, duplicateNeeds);
        desk.list(new Scope(collection, "", false));
        shell.open();
        return view;
    }

    private Table table() {
        return all(shell, Table.class).getFirst();
    }

    @Test
    void aPairIsShownMergedSideBySideAndTakenBack() throws Exception {
        DuplicatesView view = view();
        until(() -> table().getItemCount() == 1, "the pair");
        assertTrue(table().getItem(0).getText(1).contains("SIRET"), table().getItem(0).getText(1));
        table().setSelection(0);
        List<String> choices = new ArrayList<>();
        whenAsked(asked -> {
            Table fields = all(asked, Table.class).getFirst();
            for (String label : List.of("Résumé", "Bénévoles")) {
                int row = row(fields, label);
                fields.setSelection(row);
                key(fields, label.equals("Résumé") ? SWT.ARROW_RIGHT : '+');
                choices.add(fields.getItem(row).getText(3));
            }
            press(asked, "Fusionner");
        });
        view.merge();
        until(() -> choices.size() == 2, "the two side by side");
        assertEquals(List.of("À droite", "À gauche"), choices, "a number cannot be both");
        until(() -> find("b").isEmpty(), "the merge");
        Structure one = find("a").orElseThrow();
        assertEquals("Vente", one.getSummary());
        assertEquals("https://exemple.fr/" + word, one.getWebsite());
        assertEquals(List.of("tri", "vente"), one.getFreeKeywords());
        assertEquals(List.of(word + " récupération"), one.getAlternativeNames());
        assertTrue(one.getComments().getFirst().getText().contains("Collecte"));
        assertEquals(List.of(one.getId()), ((Tool) needs.content().find(collection + ":tool/t").orElseThrow().entry())
                .getPublishers());
        until(() -> table().getItemCount() == 0, "the empty list");
        service(HistoryService.class).undo(false);
        until(() -> table().getItemCount() == 1, "the pair again");
        assertEquals("Collecte", find("a").orElseThrow().getSummary());
        view.close();
    }

    private Optional<Structure> find(String name) {
        try {
            return needs.content().find(collection + ":structure/" + name).map(each -> (Structure) each.entry());
        } catch (org.maillage.api.MaillageException e) {
            throw new AssertionError(e);
        }
    }

    /** The window that asks waits for its own answer: it is given when it is there. */
    private void whenAsked(Consumer<Shell> answer) {
        display.timerExec(50, () -> dialog().ifPresentOrElse(answer, () -> whenAsked(answer)));
    }

    private Optional<Shell> dialog() {
        return List.of(display.getShells()).stream()
                .filter(each -> !each.isDisposed() && each.getText().equals("Fusionner deux fiches")).findFirst();
    }

    private static int row(Table table, String label) {
        for (int i = 0; i < table.getItemCount(); i++) {
            if (table.getItem(i).getText(0).equals(label)) {
                return i;
            }
        }
        throw new AssertionError("No row " + label);
    }

    private static void key(Table table, int code) {
        Event event = new Event();
        event.keyCode = code;
        table.notifyListeners(SWT.KeyDown, event);
    }

    private static void press(Composite parent, String label) {
        all(parent, org.eclipse.swt.widgets.Button.class).stream().filter(each -> each.getText().equals(label)).findFirst()
                .orElseThrow().notifyListeners(SELECTION, new Event());
    }

    @Test
    void whatIsNoDuplicateIsRemembered() throws Exception {
        DuplicatesView view = view();
        until(() -> table().getItemCount() == 1, "the pair");
        table().setSelection(0);
        view.apart();
        until(() -> table().getItemCount() == 0, "the pair to go");
        assertFalse(service(DuplicateService.class).apart().isEmpty());
        service(DuplicateService.class).forgetApart(collection + ":structure/a", collection + ":structure/b");
        view.close();
    }

    @Test
    void anEntryThatIsBeingWrittenSaysWhatItResembles() {
        DuplicateHint hint = new DuplicateHint(shell, duplicateNeeds.texts(), duplicateNeeds.duplicates(), id -> { });
        shell.open();
        EntrySession session = desk.sessions()
                .begin(Template.plain(MaillagePackage.eINSTANCE.getStructure()).begin(collection + ":structure/n", "Sans nom"));
        hint.check(session);
        session.change("numéro", () -> ((Structure) session.entry()).setSiret(siret));
        hint.check(session);
        until(() -> ((Link) hint.control()).getText().contains("Ressourcerie " + word), "the hint");
        session.change("numéro", () -> ((Structure) session.entry()).setSiret(null));
        hint.check(session);
        until(() -> ((Link) hint.control()).getText().isEmpty(), "the hint to go");
        desk.sessions().close(session.id());
    }

    @Test
    void usuallyNothingIsLost() throws Exception {
        MergePlan plan = new MergePlan(duplicateNeeds, needs.content().find(collection + ":structure/a").orElseThrow(),
                needs.content().find(collection + ":structure/b").orElseThrow());
        assertEquals(List.of(MergeChoice.KEPT, MergeChoice.KEPT, MergeChoice.BOTH, MergeChoice.KEPT, MergeChoice.OTHER),
                plan.rows().stream().map(plan::choice).toList(), plan.rows().toString());
        assertEquals(3, plan.run(true).size(), "the two, and the tool that refers to one");
    }
}
