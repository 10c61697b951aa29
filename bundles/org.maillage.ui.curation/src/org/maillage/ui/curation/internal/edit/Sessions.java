package org.maillage.ui.curation.internal.edit;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.maillage.api.MaillageException;
import org.maillage.api.content.EntryView;
import org.maillage.model.Entry;
import org.maillage.ui.curation.internal.form.Needs;

/**
 * The entries being edited. One that has changes, or steps to undo, is kept when another one comes into the form. Used on the
 * user-interface thread; reads and writes in jobs.
 */
public final class Sessions {

    /** Sessions without changes that are kept for their steps. */
    private static final int KEPT = 20;

    private final Needs needs;
    private final Display display;
    private final EntryWriting writing;
    private final Drafts drafts;
    private final AutoSave autoSave;
    private final Map<String, EntrySession> open = new LinkedHashMap<>(16, 0.75f, true);
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /** What becomes of a wish, on the user-interface thread. */
    public interface Outcome {

        /** It is done. */
        void done(EntrySession session);

        /** It could not be done. */
        void failed(String sentence);

        /** Others changed the same fields. */
        default void conflict(ConflictException conflict) {
        }
    }

    /** Sessions of the thread that calls. */
    public Sessions(Needs needs) {
        this.needs = needs;
        this.display = Display.getCurrent();
        this.writing = new EntryWriting(needs.content(), needs.editor());
        this.drafts = new Drafts(needs.data(), needs.content());
        this.autoSave = new AutoSave(drafts, display);
    }

    /** Writes entries. */
    public EntryWriting writing() {
        return writing;
    }

    /** Told when an entry gets its first change, is saved or given up. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** No longer told. */
    public void forget(Runnable listener) {
        listeners.remove(listener);
    }

    /** Whether an entry has changes that are not saved. */
    public boolean isDirty(String id) {
        EntrySession session = open.get(id);
        return session != null && session.isDirty();
    }

    /** The session of an entry that was opened and not left since; what it changes shows in the form. */
    public Optional<EntrySession> current(String id) {
        return Optional.ofNullable(open.get(id));
    }

    /** Whether something typed is kept for an id. Any thread; reads the disk. */
    public boolean hasDraft(String id) {
        return drafts.find(id).isPresent();
    }

    /** Ids of the entries with changes that are not saved; read in a job. */
    public void drafts(Consumer<List<String>> then) {
        job(() -> {
            List<String> ids = drafts.ids();
            return () -> then.accept(ids);
        });
    }

    /** Goes on with an entry: where it was left, from its draft, or from the collection. */
    public void open(String id, Outcome outcome) {
        EntrySession there = open.get(id);
        if (there != null && (there.isDirty() || there.undoLabel().isPresent())) {
            outcome.done(there);
            if (!there.isDirty()) {
                refresh(there);
            }
            return;
        }
        job(() -> {
            try {
                Optional<EntryView> stored = needs.content().find(id);
                Optional<Draft> draft = drafts.find(id).filter(each -> isNews(stored, each));
                if (stored.isEmpty() && draft.isEmpty()) {
                    return () -> outcome.failed(needs.texts().of("form.absent", id));
                }
                return () -> outcome.done(keep(draft.map(each -> EntrySession.of(stored, each))
                        .orElseGet(() -> EntrySession.of(stored.get()))));
            } catch (MaillageException e) {
                ILog.of(Sessions.class).error("Cannot read " + id, e);
                return () -> outcome.failed(e.text(needs.texts().language()));
            }
        });
    }

    /** A crash right after saving leaves a draft of what is saved. */
    private boolean isNews(Optional<EntryView> stored, Draft draft) {
        Set<String> differences = new HashSet<>(stored
                .map(each -> Values.differences(each.entry(), draft.entry())).orElse(Set.of("id")));
        differences.removeAll(Set.of("created", "modified"));
        if (differences.isEmpty()) {
            drafts.forget(draft.id());
        }
        return !differences.isEmpty();
    }

    /** Begins an entry that is not saved yet. */
    public EntrySession begin(Entry entry) {
        EntrySession session = keep(EntrySession.ofNew(entry));
        autoSave.now(session);
        tell();
        return session;
    }

    private EntrySession keep(EntrySession session) {
        EntrySession there = open.get(session.id());
        if (there != null && there.isDirty()) {
            return there;
        }
        open.put(session.id(), session);
        autoSave.watch(session);
        boolean[] dirty = { session.isDirty() };
        session.onChange(() -> {
            if (dirty[0] != session.isDirty()) {
                dirty[0] = session.isDirty();
                tell();
            }
        });
        if (open.size() > KEPT) {
            open.values().stream().filter(each -> !each.isDirty()).findFirst().map(EntrySession::id)
                    .ifPresent(open::remove);
        }
        return session;
    }

    /** Saves an entry. */
    public void save(EntrySession session, boolean force, Outcome outcome) {
        Draft asked = session.snapshot();
        Job job = Job.create(needs.texts().of("save.job"), monitor -> {
            Runnable after;
            try {
                EntryView now = writing.save(asked, force);
                after = () -> {
                    session.saved(now, asked.entry());
                    autoSave.now(session);
                    tell();
                    outcome.done(session);
                };
            } catch (ConflictException e) {
                after = () -> outcome.conflict(e);
            } catch (MaillageException e) {
                ILog.of(Sessions.class).warn("Cannot save " + asked.id(), e);
                after = () -> outcome.failed(e.text(needs.texts().language()));
            }
            Runnable then = after;
            run(then);
            return Status.OK_STATUS;
        });
        job.setPriority(Job.SHORT);
        job.setRule(autoSave);
        job.schedule();
    }

    /** Reads an entry again that was written by somebody else; what was changed here stays changed. */
    public void refresh(EntrySession session) {
        refresh(session, () -> { });
    }

    /**
     * Reads an entry again that was written by somebody else; what was changed here stays changed.
     *
     * @param gone told when there is no such entry any more, and nothing here that would be lost with it
     */
    public void refresh(EntrySession session, Runnable gone) {
        Entry seen = session.snapshot().entry();
        job(() -> {
            try {
                Optional<EntryView> now = needs.content().find(session.id());
                return () -> {
                    if (now.isEmpty() && !session.isDirty()) {
                        close(session.id());
                        gone.run();
                    }
                    now.filter(each -> session.stored().filter(each::equals).isEmpty())
                            .ifPresent(each -> session.saved(each, seen));
                };
            } catch (MaillageException e) {
                ILog.of(Sessions.class).warn("Cannot read " + session.id(), e);
                return () -> { };
            }
        });
    }

    /** Gives fields the values that somebody else saved meanwhile, as a step. */
    public void takeTheirs(EntrySession session, Set<String> fields) {
        job(() -> {
            try {
                Optional<EntryView> now = needs.content().find(session.id());
                return () -> now.ifPresent(each -> session.change(needs.texts().of("step.theirs"),
                        () -> fields.forEach(name -> Values.copy(session.entry(), each.entry(),
                                each.entry().eClass().getEStructuralFeature(name)))));
            } catch (MaillageException e) {
                ILog.of(Sessions.class).warn("Cannot read " + session.id(), e);
                return () -> { };
            }
        });
    }

    /** Gives up the changes of an entry, for good when it was never saved. */
    public void discard(EntrySession session) {
        if (session.isNew()) {
            close(session.id());
        } else {
            session.discard(needs.texts().of("step.discard"));
            autoSave.now(session);
        }
        tell();
    }

    /** Forgets an entry, which was removed. */
    public void close(String id) {
        open.remove(id);
        autoSave.forget(id);
        tell();
    }

    /** Puts all drafts on the disk; called when the window closes. */
    public void await() {
        autoSave.await();
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }

    private interface Work {
        Runnable run();
    }

    private void job(Work work) {
        Job job = Job.create("Maillage", monitor -> {
            run(work.run());
            return Status.OK_STATUS;
        });
        job.setSystem(true);
        job.setPriority(Job.INTERACTIVE);
        job.schedule();
    }

    private void run(Runnable then) {
        if (!display.isDisposed()) {
            display.asyncExec(then);
        }
    }
}
