package org.maillage.ui.curation.internal.duplicates;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.maillage.api.MaillageException;
import org.maillage.api.curation.DuplicatePair;
import org.maillage.api.curation.DuplicateService;
import org.maillage.model.Entry;
import org.maillage.ui.curation.internal.edit.EntrySession;
import org.maillage.ui.widgets.LinkLine;
import org.maillage.ui.widgets.UiExecutor;

/** Says, while a new entry is being written, which entries that are there already it resembles. */
public final class DuplicateHint {

    private static final int STILL_MS = 900;
    private static final int MOST = 3;

    private final DuplicateTexts texts;
    private final DuplicateService duplicates;
    private final Consumer<String> opener;
    private final LinkLine line;
    private final UiExecutor ui;
    private Job job;

    /**
     * A line without text, which takes no room.
     *
     * @param opener brings an entry into the form
     */
    public DuplicateHint(Composite parent, DuplicateTexts texts, DuplicateService duplicates, Consumer<String> opener) {
        this.texts = texts;
        this.duplicates = duplicates;
        this.opener = opener;
        line = new LinkLine(parent, 1);
        ui = new UiExecutor(line.control());
        show(List.of(), "");
    }

    /** The line; to be placed. */
    public Control control() {
        return line.control();
    }

    /** Looks, a moment after the last change; an entry that is saved already is no news. */
    public void check(EntrySession session) {
        if (job != null) {
            job.cancel();
        }
        if (!session.isNew() || session.entry().getTitle() == null || session.entry().getTitle().isBlank()) {
            show(List.of(), "");
            return;
        }
        Entry draft = EcoreUtil.copy(session.entry());
        job = new Job(texts.of("job")) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                try {
                    List<DuplicatePair> found = duplicates.like(List.of(draft), DuplicateService.USUAL, monitor::isCanceled);
                    if (!monitor.isCanceled()) {
                        ui.execute(() -> show(found, draft.getId()));
                    }
                } catch (MaillageException e) {
                    // A hint less: the list of duplicates will say it.
                    ILog.of(DuplicateHint.class).info(e.getMessage());
                }
                return Status.OK_STATUS;
            }
        };
        job.setSystem(true);
        job.setPriority(Job.DECORATE);
        job.schedule(STILL_MS);
    }

    private void show(List<DuplicatePair> pairs, String id) {
        List<LinkLine.Choice> choices = pairs.stream().limit(MOST).map(each -> {
            boolean first = each.second().equals(id);
            String other = first ? each.first() : each.second();
            return new LinkLine.Choice(first ? each.firstTitle() : each.secondTitle(), () -> opener.accept(other));
        }).toList();
        line.show(pairs.isEmpty() ? "" : texts.of("hint", pairs.size()), choices, " · ");
        line.control().requestLayout();
    }
}
