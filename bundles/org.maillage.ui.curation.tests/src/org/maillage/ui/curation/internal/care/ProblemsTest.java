package org.maillage.ui.curation.internal.care;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.internal.preferences.EclipsePreferences;
import org.eclipse.swt.widgets.Link;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.api.content.ChangeAction;
import org.maillage.api.content.ChangeNote;
import org.maillage.api.content.EntryBatch;
import org.maillage.api.curation.FixService;
import org.maillage.api.curation.HistoryService;
import org.maillage.api.curation.WorkflowService;
import org.maillage.model.MaillageFactory;
import org.maillage.model.Tool;
import org.maillage.ui.curation.internal.Workshop;
import org.maillage.ui.curation.internal.desk.Desk;
import org.maillage.ui.curation.internal.desk.DeskSettings;
import org.maillage.ui.curation.internal.desk.FormView;
import org.maillage.ui.curation.internal.desk.SavedSteps;
import org.maillage.ui.curation.internal.desk.Scope;

/** Problems are explained and mended in the window. */
class ProblemsTest extends Workshop {

    private Desk desk;
    private ProblemsView view;

    @BeforeEach
    void start() throws Exception {
        try (EntryBatch batch = needs.editor().batch(collection, ChangeNote.of(ChangeAction.IMPORT))) {
            for (int i = 0; i < 3; i++) {
                Tool tool = MaillageFactory.eINSTANCE.createTool();
                tool.setId(collection + ":outil-" + i);
                tool.setTitle("Un  titre " + i + ".");
                tool.setSummary("Résumé assez long pour dire à quoi sert l’outil ");
                batch.save(tool);
            }
        }
        desk = new Desk(needs);
    }

    private ProblemsView problems() {
        view = new ProblemsView(shell, desk, new CareTexts(Locale.FRENCH), service(FixService.class));
        shell.open();
        return view;
    }

    private long untidy() {
        return view.list().shown().stream().filter(each -> each.code().equals("style.untidy")).count();
    }

    private String title(int number) throws Exception {
        return needs.content().find(collection + ":outil-" + number).orElseThrow().entry().getTitle();
    }

    private void choose(String code, String field) {
        for (int i = 0; i < view.list().shown().size(); i++) {
            var each = view.list().shown().get(i);
            if (each.code().equals(code) && each.place().field().equals(field)) {
                view.list().table().setSelection(i);
                tell(view.list().table(), SELECTION);
                return;
            }
        }
        throw new AssertionError(code + " in " + view.list().shown());
    }

    @Test
    void allOfAKindAreMendedInTheCollectionAndTakenBackAtOnce() throws Exception {
        problems();
        desk.list(new Scope(collection, "", false));
        view.range(1);
        until(() -> untidy() == 6, "six untidy texts");
        choose("style.untidy", "title");
        view.fixAll();
        until(() -> view.said().contains("6 problèmes corrigés dans 3 fiches") || untidy() == 0, "mending");
        until(() -> untidy() == 0 && !view.list().shown().isEmpty(), "the list without them");
        assertEquals("Un titre 0", title(0));
        assertEquals("Un titre 2", title(2));
        List<String> said = new ArrayList<>();
        new SavedSteps(needs, service(HistoryService.class)).undo(said::add);
        until(() -> !said.isEmpty(), "undoing");
        assertEquals("Un  titre 0.", title(0));
        assertEquals("Un  titre 2.", title(2));
        view.close();
    }

    private List<String> unused() {
        return view.list().shown().stream().filter(each -> each.code().equals("attachment.unused"))
                .map(each -> each.place().file()).toList();
    }

    @Test
    void filesThatNoEntryUsesAreDeletedAndBroughtBack() throws Exception {
        try (EntryBatch batch = needs.editor().batch(collection, ChangeNote.of(ChangeAction.EDIT))) {
            batch.write("files/un.png", new byte[] { 1 });
            batch.write("files/deux.png", new byte[] { 2 });
        }
        problems();
        desk.list(new Scope(collection, "", false));
        view.range(1);
        until(() -> unused().equals(List.of("files/deux.png", "files/un.png")), "two files");
        choose("attachment.unused", "");
        view.fixAll();
        until(() -> unused().isEmpty() && !view.list().shown().isEmpty(), "the list without them");
        List<String> said = new ArrayList<>();
        new SavedSteps(needs, service(HistoryService.class)).undo(said::add);
        until(() -> !said.isEmpty(), "undoing");
        until(() -> unused().size() == 2, "the files again");
        view.close();
    }

    @Test
    void oneIsMendedInTheFormAsAStepWithoutSaving() throws Exception {
        FormView form = new FormView(shell, desk, service(WorkflowService.class),
                new DeskSettings(new EclipsePreferences()), id -> { });
        problems();
        desk.open(new Desk.Wanted(collection + ":outil-1", "", true));
        until(() -> form.session().isPresent() && untidy() == 2, "the problems of the form");
        choose("style.untidy", "title");
        view.fix();
        until(() -> "Un titre 1".equals(form.session().get().entry().getTitle()), "a tidy title");
        assertTrue(form.session().get().isDirty());
        assertTrue(form.session().get().entry().getSummary().endsWith(" "), "only the chosen problem is mended");
        assertEquals("Un  titre 1.", title(1), "nothing is written before it is saved");
        form.undo();
        assertEquals("Un  titre 1.", form.session().get().entry().getTitle());
        form.close();
        view.close();
    }

    @Test
    void theScoreFollowsWhatIsTyped() {
        FormView form = new FormView(shell, desk, service(WorkflowService.class),
                new DeskSettings(new EclipsePreferences()), id -> { });
        shell.open();
        desk.open(new Desk.Wanted(collection + ":outil-1", "", true));
        until(() -> form.session().isPresent(), "the form");
        Link line = all(shell, Link.class).stream().filter(each -> each.getText().startsWith("Qualité")).findFirst()
                .orElseThrow();
        String before = line.getText();
        form.session().get().change("", () -> form.session().get().entry().setDescription("Long. ".repeat(100)));
        assertFalse(line.getText().equals(before), before);
        form.close();
    }
}
