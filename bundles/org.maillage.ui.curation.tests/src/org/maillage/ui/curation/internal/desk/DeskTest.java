package org.maillage.ui.curation.internal.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.internal.preferences.EclipsePreferences;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.api.curation.HistoryService;
import org.maillage.api.curation.WorkflowService;
import org.maillage.model.EntryStatus;
import org.maillage.model.MaillagePackage;
import org.maillage.ui.curation.internal.Workshop;
import org.maillage.ui.curation.internal.edit.Drafts;
import org.maillage.ui.curation.internal.edit.EntrySession;
import org.maillage.ui.curation.internal.edit.Template;

/** The views of the desk at work on the real services. */
class DeskTest extends Workshop {

    private final DeskSettings settings = new DeskSettings(new EclipsePreferences());
    private Desk desk;

    @BeforeEach
    void start() {
        desk = new Desk(needs);
    }

    private FormView form() {
        FormView view = new FormView(shell, desk, service(WorkflowService.class), settings, id -> { });
        shell.open();
        return view;
    }

    private EntrySession begin(String title) {
        EntrySession session = desk.sessions().begin(Template.plain(MaillagePackage.eINSTANCE.getTool())
                .begin(collection + ":outil", title));
        desk.open(new Desk.Wanted(session.id(), "", true));
        return session;
    }

    /** The box of a field, which the form gives the focus; windows of tests that run beside may take it back. */
    private Control box(FormView view, String feature) {
        until(() -> {
            shell.forceActive();
            view.form().reveal(feature);
            return display.getFocusControl() instanceof StyledText;
        }, "the box of " + feature);
        return display.getFocusControl();
    }

    private String title(String id) throws Exception {
        return needs.content().find(id).map(each -> each.entry().getTitle()).orElse("");
    }

    @Test
    void anEntryIsMadeFilledTakenBackSavedAndFoundAfterARestart() throws Exception {
        FormView view = form();
        EntrySession session = begin("Un outil");
        until(() -> view.session().isPresent(), "the form");
        Control title = box(view, "title");
        write(title, "Un meilleur outil");
        view.undo();
        assertEquals("Un outil", written(title));
        view.redo();
        assertEquals("Un meilleur outil", written(title));
        view.save();
        until(() -> !session.isDirty(), "the end of saving");
        assertEquals("Un meilleur outil", title(session.id()));
        view.close();
        Desk next = new Desk(needs);
        // The draft goes in a job, after what was saved.
        Drafts drafts = new Drafts(needs.data(), needs.content());
        until(() -> !drafts.ids().contains(session.id()), "nothing is left to save");
        next.open(new Desk.Wanted(session.id(), "", true));
        shell.getChildren()[0].dispose();
        FormView again = new FormView(shell, next, service(WorkflowService.class), settings, id -> { });
        until(() -> again.session().isPresent(), "the form after the restart");
        assertEquals("Un meilleur outil", again.session().get().entry().getTitle());
        again.close();
    }

    @Test
    void theHeaderHasRoomForAllThatItSays() {
        shell.setSize(420, 700);
        FormView view = form();
        EntrySession session = begin("Outil");
        until(() -> view.session().isPresent(), "the form");
        settle();
        String longer = "Un outil dont le titre est si long qu’il ne tient jamais sur une seule ligne";
        session.change("", () -> session.entry().setTitle(longer));
        settle();
        Label title = all(shell, Label.class).stream().filter(each -> each.getText().equals(longer)).findFirst().orElseThrow();
        assertEquals(title.computeSize(title.getSize().x, SWT.DEFAULT).y, title.getSize().y);
        assertTrue(title.getSize().y > 2 * title.getFont().getFontData()[0].getHeight() * 1.2, "more than one line");
        view.close();
    }

    @Test
    void anEntryWhoseMakingIsTakenBackLeavesTheForm() throws Exception {
        FormView view = form();
        EntrySession session = begin("Un outil de trop");
        until(() -> view.session().isPresent(), "the form");
        view.save();
        until(() -> !session.isDirty(), "the end of saving");
        service(HistoryService.class).undo(false);
        until(() -> view.session().isEmpty(), "the empty form");
        assertTrue(all(shell, Label.class).stream().anyMatch(each -> each.getText().contains("Un outil de trop")),
                "the form says what became of it");
        assertTrue(desk.sessions().current(session.id()).isEmpty());
        view.close();
    }

    @Test
    void whatWasNotSavedIsThereAfterACrash() throws Exception {
        FormView view = form();
        EntrySession session = begin("Un outil");
        until(() -> view.session().isPresent(), "the form");
        write(box(view, "summary"), "Tapé juste avant");
        Drafts drafts = new Drafts(needs.data(), needs.content());
        until(() -> drafts.find(session.id()).filter(each -> "Tapé juste avant".equals(each.entry().getSummary()))
                .isPresent(), "the draft, within a second");
        // The crash: nobody closes anything; another desk begins.
        shell.getChildren()[0].dispose();
        Desk next = new Desk(needs);
        FormView again = new FormView(shell, next, service(WorkflowService.class), settings, id -> { });
        next.open(new Desk.Wanted(session.id(), "", true));
        until(() -> again.session().isPresent(), "the form after the crash");
        assertEquals("Tapé juste avant", again.session().get().entry().getSummary());
        assertTrue(again.session().get().isDirty());
        next.sessions().close(session.id());
        until(() -> drafts.find(session.id()).isEmpty(), "the draft to go");
        again.close();
    }

    @Test
    void theStatusLeadsThroughTheServiceAndPublishingNeedsAnEntryWithoutErrors() throws Exception {
        FormView view = form();
        EntrySession session = begin("");
        until(() -> view.session().isPresent() && !desk.problems().isEmpty(), "the problems of an entry without title");
        view.status(EntryStatus.PUBLISHED);
        assertTrue(session.isNew(), "an entry without title is not published");
        write(box(view, "title"), "Un outil");
        until(() -> desk.problems().stream().noneMatch(each -> each.code().equals("field.required")), "a better verdict");
        view.status(EntryStatus.PUBLISHED);
        until(() -> session.entry().getStatus() == EntryStatus.PUBLISHED && !session.isDirty(), "publishing");
        assertEquals(EntryStatus.PUBLISHED, needs.content().find(session.id()).orElseThrow().entry().getStatus());
        view.close();
    }

    @Test
    void theTreeCountsAndLeadsToTheTable() throws Exception {
        fill(3);
        TreeView view = new TreeView(shell, desk, settings);
        shell.open();
        Tree tree = all(shell, Tree.class).getFirst();
        until(() -> java.util.Arrays.stream(tree.getItems()).anyMatch(each -> each.getText().contains("(3)")),
                "the number of entries");
        view.close();
    }
}
