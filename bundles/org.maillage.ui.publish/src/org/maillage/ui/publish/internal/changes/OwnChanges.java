package org.maillage.ui.publish.internal.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.maillage.api.MaillageException;
import org.maillage.api.publish.ContentChanges;
import org.maillage.api.publish.EntryChange;
import org.maillage.api.publish.EntryUses;
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
        List<Message> failures = new ArrayList<>();
        try {
            services.search().refresh(IndexProgress.NONE);
        } catch (MaillageException e) {
            Work.log(e);
            failures.add(e.sentence());
        }
        return new OwnChanges(changes, EntryUses.of(services.uses(), changes.ids(), failed -> {
            Work.log(failed);
            failures.add(failed.sentence());
        }), failures);
    }

    /** Those entries alone that the person uses, or all. */
    List<EntryChange> entries(boolean mine) {
        return mine ? changes.entries().stream().filter(each -> uses.containsKey(each.id())).toList()
                : changes.entries();
    }
}
