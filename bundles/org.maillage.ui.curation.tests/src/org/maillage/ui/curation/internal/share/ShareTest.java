package org.maillage.ui.curation.internal.share;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maillage.api.content.ChangeAction;
import org.maillage.api.content.ChangeNote;
import org.maillage.api.content.EntryBatch;
import org.maillage.api.curation.Side;
import org.maillage.api.curation.SyncConflict;
import org.maillage.api.curation.SyncReport;
import org.maillage.api.curation.SyncService;
import org.maillage.api.curation.WorkflowService;
import org.maillage.model.MaillageFactory;
import org.maillage.model.Tool;
import org.maillage.ui.curation.internal.Workshop;
import org.maillage.ui.curation.internal.care.CareTexts;
import org.maillage.ui.curation.internal.desk.Desk;
import org.maillage.ui.curation.internal.desk.Scope;

/** Comments, and the exchange with colleagues, in the window. */
class ShareTest extends Workshop {

    @TempDir
    private Path folder;

    private final CareTexts care = new CareTexts(Locale.FRENCH);
    private Desk desk;

    @BeforeEach
    void start() throws Exception {
        try (EntryBatch batch = needs.editor().batch(collection, ChangeNote.of(ChangeAction.IMPORT))) {
            Tool tool = MaillageFactory.eINSTANCE.createTool();
            tool.setId(collection + ":outil");
            tool.setTitle("Outil");
            batch.save(tool);
        }
        desk = new Desk(needs);
        desk.list(new Scope(collection, "", false));
    }

    @Test
    void aCommentIsWrittenAndRead() throws Exception {
        CommentsView view = new CommentsView(shell, desk, care, service(WorkflowService.class));
        shell.open();
        desk.open(new Desk.Wanted(collection + ":outil", "", false));
        view.write("À relire avec Nantes");
        view.add();
        until(() -> view.list().shown().size() == 1, "the comment");
        assertEquals("À relire avec Nantes", view.list().shown().getFirst().text());
        assertFalse(view.list().shown().getFirst().role().isEmpty());
        assertEquals(1, needs.content().find(collection + ":outil").orElseThrow().entry().getComments().size());
        view.close();
    }

    private SyncDialog open(SyncService sync) {
        shell.open();
        SyncDialog dialog = new SyncDialog(shell, desk, sync, care);
        dialog.setBlockOnOpen(false);
        dialog.open();
        return dialog;
    }

    @Test
    void aCollectionIsSentToAFolderThatIsMadeForIt() throws Exception {
        SyncDialog dialog = open(service(SyncService.class));
        dialog.address(folder.resolve("partage.git").toString());
        dialog.run();
        until(() -> dialog.said().contains("envoyé"), "the end of the exchange");
        assertTrue(folder.resolve("partage.git").toFile().isDirectory());
        assertTrue(service(SyncService.class).shared().contains(collection));
        dialog.close();
    }

    /** Somebody else changed the title and the summary. */
    private record Others(List<String> asked) implements SyncService {

        @Override
        public SyncReport sync(String collection, Optional<String> remote, Decision decision, ChangeNote note,
                boolean dryRun) {
            List<SyncConflict> conflicts = List.of("title", "summary").stream().map(field -> new SyncConflict(
                    collection + ":outil", field, List.of("avant"), List.of("ici"), List.of("ailleurs"),
                    decision.of(collection + ":outil", field))).toList();
            asked.add(String.join(" ", conflicts.stream().map(each -> each.taken().map(Side::name).orElse("?")).toList()));
            return new SyncReport(collection, "partage", List.of(), 1, conflicts);
        }

        @Override
        public List<String> shared() {
            return List.of();
        }
    }

    @Test
    void realConflictsAreAskedSideBySideAndNothingIsFinishedBefore() {
        Others others = new Others(new java.util.concurrent.CopyOnWriteArrayList<>());
        SyncDialog dialog = open(others);
        dialog.run();
        until(() -> dialog.conflicts().list().shown().size() == 2, "the questions");
        assertTrue(dialog.said().contains("reste"), dialog.said());
        dialog.conflicts().list().table().setSelection(0);
        dialog.conflicts().decide(Side.THEIRS);
        assertFalse(dialog.conflicts().isDecided());
        assertEquals(1, dialog.conflicts().list().table().getSelectionIndex(), "the next open one");
        dialog.conflicts().decide(Side.OURS);
        assertTrue(dialog.conflicts().isDecided());
        dialog.run();
        until(() -> others.asked().size() == 2, "the second exchange");
        assertEquals(List.of("? ?", "THEIRS OURS"), others.asked());
        dialog.close();
    }
}
