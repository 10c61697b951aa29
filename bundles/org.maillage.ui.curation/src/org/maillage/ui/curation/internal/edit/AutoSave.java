package org.maillage.ui.curation.internal.edit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/** Keeps drafts of sessions in the background, at most {@link #DELAY} milliseconds after a change. */
public final class AutoSave implements ISchedulingRule {

    /** From a change to the draft that holds it. */
    static final int DELAY = 500;

    private final Drafts drafts;
    private final Display display;
    private final Map<String, Runnable> watched = new HashMap<>();
    private final Set<String> waiting = new HashSet<>();
    /** What the file of an entry should hold; a job that finds something newer leaves it to the next. */
    private final Map<String, Draft> wanted = new ConcurrentHashMap<>();

    /** Keeps drafts of sessions that live on the thread of a display. */
    public AutoSave(Drafts drafts, Display display) {
        this.drafts = drafts;
        this.display = display;
    }

    /** From now on keeps drafts of a session. */
    public void watch(EntrySession session) {
        if (!watched.containsKey(session.id())) {
            Runnable listener = () -> changed(session);
            watched.put(session.id(), listener);
            session.onChange(listener);
        }
    }

    private void changed(EntrySession session) {
        if (waiting.add(session.id())) {
            display.timerExec(DELAY, () -> {
                waiting.remove(session.id());
                now(session);
            });
        }
    }

    /** Keeps the draft of a session, or forgets it when there is nothing to lose. */
    public void now(EntrySession session) {
        if (session.isDirty()) {
            Draft draft = session.snapshot();
            wanted.put(session.id(), draft);
            schedule(() -> {
                if (wanted.get(draft.id()) == draft) {
                    drafts.keep(draft);
                }
            });
        } else {
            forget(session.id());
        }
    }

    /** Forgets the draft of an entry. */
    public void forget(String id) {
        wanted.remove(id);
        schedule(() -> {
            if (!wanted.containsKey(id)) {
                drafts.forget(id);
            }
        });
    }

    private void schedule(Runnable work) {
        Job job = Job.create("Maillage", monitor -> {
            work.run();
            return Status.OK_STATUS;
        });
        job.setSystem(true);
        job.setRule(this);
        job.setPriority(Job.SHORT);
        job.schedule();
    }

    /** Waits until all drafts are on the disk; called when the window closes. */
    public void await() {
        wanted.values().forEach(drafts::keep);
    }

    @Override
    public boolean contains(ISchedulingRule rule) {
        return rule == this;
    }

    @Override
    public boolean isConflicting(ISchedulingRule rule) {
        return rule == this;
    }
}
