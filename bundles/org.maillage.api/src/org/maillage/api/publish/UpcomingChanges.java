package org.maillage.api.publish;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.maillage.api.content.EntryView;

/**
 * What an update would change.
 *
 * @param changes what differs
 * @param entries the entries that come or change, as they will be, without overrides
 */
public record UpcomingChanges(ContentChanges changes, List<EntryView> entries) {

    /** Copies the list. */
    public UpcomingChanges {
        entries = List.copyOf(entries);
    }

    /** The ids of the entries that go. */
    public Set<String> gone() {
        return changes.entries().stream().filter(each -> each.kind() == EntryChange.Kind.REMOVED).map(EntryChange::id)
                .collect(Collectors.toUnmodifiableSet());
    }
}
