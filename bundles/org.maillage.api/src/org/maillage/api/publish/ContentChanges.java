package org.maillage.api.publish;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What changed between two versions of a collection.
 *
 * @param from    the former version; empty when there was none
 * @param to      the later version
 * @param entries entries that differ, in the order of their ids
 * @param files   other files that differ, such as attachments
 */
public record ContentChanges(String from, String to, List<EntryChange> entries, List<FileChange> files) {

    /** Copies the lists. */
    public ContentChanges {
        entries = List.copyOf(entries);
        files = List.copyOf(files);
    }

    /** Whether nothing differs. */
    public boolean isEmpty() {
        return entries.isEmpty() && files.isEmpty();
    }

    /** The ids of the entries that differ. */
    public Set<String> ids() {
        return entries.stream().map(EntryChange::id).collect(Collectors.toUnmodifiableSet());
    }

    /** The same for some entries alone, without other files. */
    public ContentChanges only(Set<String> ids) {
        return new ContentChanges(from, to, entries.stream().filter(each -> ids.contains(each.id())).toList(),
                List.of());
    }
}
