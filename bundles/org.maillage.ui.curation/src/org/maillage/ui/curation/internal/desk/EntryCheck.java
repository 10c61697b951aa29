package org.maillage.ui.curation.internal.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.maillage.api.Place;
import org.maillage.api.Problem;
import org.maillage.api.content.EntryView;
import org.maillage.model.Entry;
import org.maillage.model.meta.EntryIds;
import org.maillage.ui.curation.internal.edit.EntrySession;
import org.maillage.ui.curation.internal.form.Needs;

/** Judges the entry in the form a moment after each change, in a job; only the last outcome arrives. */
final class EntryCheck extends Job {

    private static final long PAUSE = 350;

    private final Needs needs;
    private final Executor ui;
    private final Consumer<List<Problem>> receiver;
    private final AtomicReference<EntryView> wanted = new AtomicReference<>();

    EntryCheck(Needs needs, Executor ui, Consumer<List<Problem>> receiver) {
        super(needs.texts().of("check.job"));
        this.needs = needs;
        this.ui = ui;
        this.receiver = receiver;
        setSystem(true);
        setPriority(Job.DECORATE);
    }

    /** Judges what is in a session now. */
    void check(EntrySession session) {
        Entry entry = EcoreUtil.copy(session.entry());
        String collection = EntryIds.parse(session.id()).map(EntryIds::collection).orElse("");
        wanted.set(session.stored()
                .map(each -> new EntryView(entry, each.original(), each.overridden(), each.place(), each.overlay()))
                .orElseGet(() -> EntryView.of(entry, Place.collection(collection, "").entry(session.id()))));
        schedule(PAUSE);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        EntryView view = wanted.get();
        List<Problem> found = needs.validator().checks(LocalDate.now()).apply(view);
        if (view == wanted.get()) {
            ui.execute(() -> {
                if (view == wanted.get()) {
                    receiver.accept(found);
                }
            });
        }
        return Status.OK_STATUS;
    }
}
