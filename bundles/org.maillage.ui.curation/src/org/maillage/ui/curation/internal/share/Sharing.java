package org.maillage.ui.curation.internal.share;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.maillage.api.content.CollectionInfo;
import org.maillage.api.curation.SyncService;
import org.maillage.api.curation.WorkflowService;
import org.maillage.ui.curation.internal.care.CareTexts;
import org.maillage.ui.curation.internal.care.Work;
import org.maillage.ui.curation.internal.desk.Desk;
import org.maillage.ui.widgets.UiExecutor;

import jakarta.inject.Inject;

/** Opens what is needed to work with colleagues. */
@Creatable
public final class Sharing {

    private final Desk desk;
    private final SyncService sync;
    private final WorkflowService workflow;
    private final CareTexts texts;

    /** Called by the workbench. */
    @Inject
    public Sharing(Desk desk, CareTexts texts, @Service SyncService sync, @Service WorkflowService workflow) {
        this.desk = desk;
        this.texts = texts;
        this.sync = sync;
        this.workflow = workflow;
    }

    /** Exchanges a collection. */
    void sync(Shell shell) {
        new SyncDialog(shell, desk, sync, texts).open();
    }

    /** Asks whether publishing in the collection that is listed takes two. */
    void eyes(Shell shell) {
        String id = desk.scope().collection();
        if (!desk.sessions().writing().isPersonal(id)) {
            MessageDialog.openInformation(shell, texts.of("eyes.title"), texts.of("eyes.whose"));
            return;
        }
        Work work = new Work(new UiExecutor(shell), texts.language());
        String title = desk.needs().content().collection(id).map((CollectionInfo each) -> each.title(texts.language()))
                .orElse(id);
        work.start(texts.of("eyes.title"), monitor -> workflow.fourEyes(id), needed -> ask(shell, work, id, title, needed),
                sentence -> MessageDialog.openError(shell, texts.of("eyes.title"), sentence));
    }

    private void ask(Shell shell, Work work, String id, String title, boolean needed) {
        MessageDialog dialog = new MessageDialog(shell, texts.of("eyes.title"), null,
                texts.of(needed ? "eyes.on" : "eyes.off", title), MessageDialog.QUESTION, 0,
                texts.of(needed ? "eyes.turnOff" : "eyes.turnOn"), texts.of("dialog.cancel"));
        if (dialog.open() == 0) {
            work.start(texts.of("eyes.title"), monitor -> {
                workflow.setFourEyes(id, !needed);
                return id;
            }, done -> { }, sentence -> MessageDialog.openError(shell, texts.of("eyes.title"), sentence));
        }
    }
}
