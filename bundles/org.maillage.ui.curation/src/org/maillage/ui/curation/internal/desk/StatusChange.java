package org.maillage.ui.curation.internal.desk;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.maillage.api.MaillageException;
import org.maillage.api.content.ChangeAction;
import org.maillage.api.content.ChangeNote;
import org.maillage.api.content.EntryView;
import org.maillage.api.curation.WorkflowService;
import org.maillage.api.curation.WriteTarget;
import org.maillage.model.EntryStatus;
import org.maillage.ui.curation.internal.edit.EntryWriting;
import org.maillage.ui.curation.internal.form.Needs;

/** Leads entries from draft to archive, in a job; asks why before one is archived. */
final class StatusChange {

    private final Needs needs;
    private final WorkflowService workflow;
    private final EntryWriting writing;

    StatusChange(Needs needs, WorkflowService workflow, EntryWriting writing) {
        this.needs = needs;
        this.workflow = workflow;
        this.writing = writing;
    }

    /**
     * Changes the status of entries.
     *
     * @param done receives what was done, as a sentence, or why nothing was
     */
    void change(Shell shell, List<String> ids, EntryStatus status, Consumer<String> done) {
        Optional<String> reason = status == EntryStatus.ARCHIVED ? ask(shell) : Optional.of("");
        if (reason.isEmpty() || ids.isEmpty()) {
            return;
        }
        Display display = shell.getDisplay();
        Job job = Job.create(needs.texts().of("status.job"), monitor -> {
            String said = change(ids, status, reason.get());
            display.asyncExec(() -> done.accept(said));
            return Status.OK_STATUS;
        });
        job.setPriority(Job.SHORT);
        job.schedule();
    }

    private Optional<String> ask(Shell shell) {
        InputDialog dialog = new InputDialog(shell, needs.texts().of("status.archive"),
                needs.texts().of("status.archive.why"), "",
                typed -> typed.isBlank() ? needs.texts().of("status.archive.needed") : null);
        return dialog.open() == Window.OK ? Optional.of(dialog.getValue().strip()) : Optional.empty();
    }

    private String change(List<String> ids, EntryStatus status, String reason) {
        try {
            Optional<EntryView> first = needs.content().find(ids.getFirst());
            Optional<String> overlays = first.isPresent() && !writing.isPersonal(first.get().collection())
                    ? Optional.of(writing.overlays(first.get())) : Optional.empty();
            int changed = (int) workflow.status(ids, status, ChangeNote.of(ChangeAction.STATUS).because(reason),
                    new WriteTarget(overlays, false)).stream().filter(each -> !each.fields().isEmpty()).count();
            return needs.texts().of("status.done", changed);
        } catch (MaillageException e) {
            ILog.of(StatusChange.class).info(e.getMessage());
            return e.text(needs.texts().language());
        }
    }
}
