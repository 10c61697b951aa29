package org.maillage.ui.curation.internal.desk;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.maillage.api.MaillageException;
import org.maillage.api.content.EntryView;
import org.maillage.ui.curation.internal.edit.EntryWriting;

/** Removes entries of one’s own, and what was changed above others, in a job. */
final class Removal {

    private final Desk desk;

    Removal(Desk desk) {
        this.desk = desk;
    }

    void remove(List<String> ids, Consumer<String> said) {
        Display display = Display.getCurrent();
        EntryWriting writing = desk.sessions().writing();
        Job job = Job.create(desk.needs().texts().of("delete.job"), monitor -> {
            String sentence;
            int removed = 0;
            try {
                for (String id : ids) {
                    Optional<EntryView> view = desk.needs().content().find(id);
                    if (view.isPresent()) {
                        removed += writing.isPersonal(view.get().collection()) || view.get().overlay().isPresent() ? 1 : 0;
                        writing.delete(view.get());
                    }
                }
                sentence = desk.needs().texts().of("delete.done", removed, ids.size() - removed);
            } catch (MaillageException e) {
                ILog.of(Removal.class).warn("Cannot remove", e);
                sentence = e.text(desk.needs().texts().language());
            }
            String outcome = sentence;
            display.asyncExec(() -> {
                ids.forEach(desk.sessions()::close);
                said.accept(outcome);
            });
            return Status.OK_STATUS;
        });
        job.setPriority(Job.SHORT);
        job.schedule();
    }
}
