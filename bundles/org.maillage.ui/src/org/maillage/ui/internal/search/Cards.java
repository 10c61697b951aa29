package org.maillage.ui.internal.search;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.maillage.api.MaillageException;
import org.maillage.api.content.ContentService;
import org.maillage.api.content.EntryView;
import org.maillage.ui.internal.reading.Contributions;

/**
 * What plug-ins add to the cards of results: read in a job once a card comes into sight, which is without it until then. Costs
 * nothing while no plug-in adds anything. Used on the user-interface thread.
 */
final class Cards implements AutoCloseable {

    private final ContentService content;
    private final Locale language;
    private final Executor ui;
    private final Consumer<Set<String>> arrived;
    private final Contributions contributions = new Contributions();
    private final Map<String, String> known = new HashMap<>();
    private final Set<String> wanted = new HashSet<>();

    /** @param arrived told of which entries there is something to say now */
    Cards(ContentService content, Locale language, Executor ui, Consumer<Set<String>> arrived) {
        this.content = content;
        this.language = language;
        this.ui = ui;
        this.arrived = arrived;
    }

    /** What to add to the card of an entry; empty while it is being read, too. */
    String of(String id) {
        String said = known.get(id);
        if (said != null || contributions.isEmpty()) {
            return said == null ? "" : said;
        }
        if (wanted.isEmpty()) {
            // All that come into sight together are read together.
            ui.execute(this::read);
        }
        wanted.add(id);
        return "";
    }

    /** Content has changed: all is read anew. */
    void forget() {
        known.clear();
    }

    private void read() {
        List<String> ids = List.copyOf(wanted);
        wanted.clear();
        Job job = Job.create("Maillage", monitor -> {
            Map<String, String> read = new HashMap<>();
            ids.forEach(each -> read.put(each, card(each)));
            ui.execute(() -> {
                known.putAll(read);
                read.values().removeIf(String::isEmpty);
                arrived.accept(read.keySet());
            });
            return Status.OK_STATUS;
        });
        job.setSystem(true);
        job.setPriority(Job.SHORT);
        job.schedule();
    }

    private String card(String id) {
        try {
            Optional<EntryView> found = content.find(id);
            return found.map(each -> contributions.card(each.entry(), language)).orElse("");
        } catch (MaillageException e) {
            ILog.of(Cards.class).warn("No card for " + id, e);
            return "";
        }
    }

    @Override
    public void close() {
        contributions.close();
    }
}
