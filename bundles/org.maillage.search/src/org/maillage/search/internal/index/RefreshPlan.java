package org.maillage.search.internal.index;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.maillage.api.content.CollectionInfo;

/**
 * What has to be done to bring an index up to date.
 *
 * @param rebuild whether to begin with nothing
 * @param read    the collections to index
 * @param remove  ids of the collections that are gone
 * @param state   the state to go on from
 */
record RefreshPlan(boolean rebuild, List<CollectionInfo> read, Set<String> remove, IndexState state) {

    /**
     * @param found       the state of the index; empty when there is none that can be read
     * @param collections the collections that are there now
     * @param models      stamps of the models that are there now
     */
    static RefreshPlan of(Optional<IndexState> found, List<CollectionInfo> collections,
            Map<String, String> models) {
        if (found.isEmpty() || !found.get().isCurrentFormat() || haveChanged(found.get().models(), models)) {
            return new RefreshPlan(true, collections, Set.of(), IndexState.empty(models));
        }
        IndexState state = found.get();
        Map<String, String> now = collections.stream()
                .collect(Collectors.toMap(CollectionInfo::id, CollectionInfo::stamp, (first, second) -> first));
        Set<String> remove = new TreeSet<>(state.collections().keySet());
        remove.removeAll(now.keySet());
        Set<String> changed = new HashSet<>(remove);
        now.forEach((id, stamp) -> {
            if (!state.has(id, stamp)) {
                changed.add(id);
            }
        });
        // A model that came or went may make entries readable, or not: all are read, and those that changed written.
        boolean otherModels = !state.models().equals(models);
        List<CollectionInfo> read = collections.stream().filter(each -> otherModels || changed.contains(each.id())
                || state.uses().getOrDefault(each.id(), Set.of()).stream().anyMatch(changed::contains)).toList();
        return new RefreshPlan(false, read, remove, state.copy(models));
    }

    /** Whether a model that the index was made with is another now. */
    private static boolean haveChanged(Map<String, String> before, Map<String, String> now) {
        return before.entrySet().stream()
                .anyMatch(each -> now.containsKey(each.getKey()) && !now.get(each.getKey()).equals(each.getValue()));
    }

    /** Whether the index is up to date. */
    boolean isEmpty() {
        return !rebuild && read.isEmpty() && remove.isEmpty();
    }
}
