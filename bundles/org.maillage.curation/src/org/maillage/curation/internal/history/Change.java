package org.maillage.curation.internal.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jgit.revwalk.RevCommit;
import org.maillage.api.content.ChangeAction;
import org.maillage.api.content.ChangeNote;

/**
 * One change as all histories together have it.
 *
 * @param commits by collection, the first one of the change first
 */
record Change(ChangeNote note, Instant at, String installation, Map<String, List<RevCommit>> commits) {

    /** The changes of all histories, in the order of time; ids of changes sort by it. */
    static List<Change> all(Map<String, List<RevCommit>> histories) {
        Map<String, Change> changes = new HashMap<>();
        histories.forEach((collection, commits) -> commits.reversed().forEach(commit -> {
            ChangeNote note = Steps.note(commit);
            changes.computeIfAbsent(note.changeSet(), any -> new Change(note, Steps.at(commit),
                    Steps.installation(commit), new LinkedHashMap<>())).commits()
                    .computeIfAbsent(collection, any -> new ArrayList<>(1)).add(commit);
        }));
        // Times are in seconds. What was found is found when a change begins that has its id already.
        return changes.values().stream().sorted(Comparator.comparing(Change::at)
                .thenComparing(each -> each.note().action() != ChangeAction.FOUND)
                .thenComparing(each -> each.note().changeSet())).toList();
    }

    String id() {
        return note.changeSet();
    }
}
