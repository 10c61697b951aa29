package org.maillage.ui.curation.internal.desk;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.maillage.api.MaillageException;
import org.maillage.api.curation.ChangeSet;
import org.maillage.api.curation.HistoryService;
import org.maillage.ui.curation.internal.form.Needs;

/** Takes back what was saved, and makes it again: the history of the collections knows, also after a restart. */
public final class SavedSteps {

    private final Needs needs;
    private final HistoryService history;

    private interface Step {
        Optional<ChangeSet> run() throws MaillageException;
    }

    /** Takes back what is in the histories. */
    public SavedSteps(Needs needs, HistoryService history) {
        this.needs = needs;
        this.history = history;
    }

    /** Brings the histories up to date, in the background: the first save of a large collection would wait for it. */
    void prepare() {
        Job job = Job.createSystem(needs.texts().of("steps.job"), monitor -> {
            try {
                history.changes(0);
            } catch (MaillageException e) {
                // The first save will say it.
                ILog.of(SavedSteps.class).info(e.getMessage());
            }
        });
        job.setPriority(Job.DECORATE);
        job.schedule();
    }

    /** Takes the latest change back. */
    public void undo(Consumer<String> said) {
        run("steps.undone", "steps.nothingToUndo", () -> history.undo(false), said);
    }

    /** Makes the change again that was taken back last. */
    public void redo(Consumer<String> said) {
        run("steps.redone", "steps.nothingToRedo", () -> history.redo(false), said);
    }

    private void run(String done, String nothing, Step step, Consumer<String> said) {
        Display display = Display.getCurrent();
        Job job = Job.create(needs.texts().of("steps.job"), monitor -> {
            String sentence;
            try {
                sentence = step.run().map(each -> needs.texts().of(done, action(each), each.entries().size()))
                        .orElseGet(() -> needs.texts().of(nothing));
            } catch (MaillageException e) {
                ILog.of(SavedSteps.class).info(e.getMessage());
                sentence = e.text(needs.texts().language());
            }
            String outcome = sentence;
            display.asyncExec(() -> said.accept(outcome));
            return Status.OK_STATUS;
        });
        job.setPriority(Job.SHORT);
        job.schedule();
    }

    private String action(ChangeSet change) {
        return needs.texts().of("action." + change.action());
    }
}
