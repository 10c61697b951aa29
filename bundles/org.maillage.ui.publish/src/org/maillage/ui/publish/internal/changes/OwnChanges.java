package org.maillage.ui.publish.internal.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

import org.maillage.api.MaillageException;
import org.maillage.api.publish.ContentChanges;
import org.maillage.api.publish.EntryChange;
import org.maillage.api.publish.EntryUses;
import org.maillage.api.publish.UpcomingChanges;
import org.maillage.api.search.IndexProgress;
import org.maillage.api.text.Message;
import org.maillage.ui.publish.internal.Services;
import org.maillage.ui.publish.internal.Work;

/**
 * What changed, and what of it the person uses.
 *
 * @param changes  all of it
 * @param uses     by the id of an entry, where the person uses it
 * @param failures what could not be known
 */
public record OwnChanges(ContentChanges changes, Map<String, List<Message>> uses, List<Message> failures) {

    /** Asks where the person uses what changed; the index follows first. Call it in a job. */
    public static OwnChanges of(ContentChanges changes, Services services) {
        return of(changes, services, failed -> EntryUses.of(services.uses(), changes.ids(), failed));
    }

    /** Asks where the person will use what an update would change. Call it in a job. */
    public static OwnChanges of(UpcomingChanges upcoming, Services services) {
        return of(upcoming.changes(), services, failed -> EntryUses.of(services.uses(), upcoming, failed));
    }

    private static OwnChanges of(ContentChanges changes, Services services,
            Function<Consumer<MaillageException>, Map<String, List<Message>>> uses) {
        List<Message> failures = new ArrayList<>();
        Consumer<MaillageException> failed = e -> {
            Work.log(e);
            failures.add(e.sentence());
        };
        try {
            services.search().refresh(IndexProgress.NONE);
        } catch (MaillageException e) {
            failed.accept(e);
        }
        return new OwnChanges(changes, uses.apply(failed), failures);
    }

    /** Those entries alone that the person uses, or all. */
    List<EntryChange> entries(boolean mine) {
        return mine ? changes.entries().stream().filter(each -> uses.containsKey(each.id())).toList()
                : changes.entries();
    }
}
