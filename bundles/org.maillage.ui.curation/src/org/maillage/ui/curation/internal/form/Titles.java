package org.maillage.ui.curation.internal.form;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.maillage.api.MaillageException;
import org.maillage.api.content.ContentService;

/** Titles of referenced entries: known ones at once, others read in a job that tells when they are there. */
public final class Titles {

    private static final String ABSENT = "";

    private final ContentService content;
    private final Executor ui;
    private final Runnable arrived;
    private final Map<String, String> known = new ConcurrentHashMap<>();
    private final Set<String> asked = new HashSet<>();
    private final Set<String> stale = new HashSet<>();
    private boolean reading;

    /** @param arrived called on the user-interface thread when titles have come */
    public Titles(ContentService content, Executor ui, Runnable arrived) {
        this.content = content;
        this.ui = ui;
        this.arrived = arrived;
    }

    /** The title, or the id while it is not known or when there is no such entry. */
    public String of(String id) {
        String title = known.get(id);
        if (title == null || stale.remove(id)) {
            ask(id);
        }
        return title == null || title.equals(ABSENT) ? id : title;
    }

    /** Whether the entry is known to be absent. */
    public boolean isAbsent(String id) {
        return ABSENT.equals(known.get(id));
    }

    /** Knows a title from elsewhere. */
    public void put(String id, String title) {
        known.put(id, title);
    }

    /** Entries have changed: titles serve until they are read again. */
    public void clear() {
        stale.addAll(known.keySet());
    }

    private void ask(String id) {
        asked.add(id);
        if (!reading) {
            reading = true;
            // Those that are asked for by the same drawing are read together.
            ui.execute(this::read);
        }
    }

    private void read() {
        Set<String> ids = Set.copyOf(asked);
        asked.clear();
        Job job = Job.create("Maillage", monitor -> {
            ids.forEach(each -> known.put(each, title(each).orElse(ABSENT)));
            ui.execute(() -> {
                reading = false;
                arrived.run();
            });
            return Status.OK_STATUS;
        });
        job.setSystem(true);
        job.setPriority(Job.INTERACTIVE);
        job.schedule();
    }

    private Optional<String> title(String id) {
        try {
            return content.find(id).map(each -> Optional.ofNullable(each.entry().getTitle()).orElse(id));
        } catch (MaillageException e) {
            ILog.of(Titles.class).warn("No title for " + id, e);
            return Optional.empty();
        }
    }
}
