package org.maillage.curation.internal.history;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.maillage.api.content.ChangeAction;

/** Which changes of this installation can be taken back, and which made again: played from the first change to the last. */
final class UndoStack {

    /** Not taken back: making a collection, and what others sent. */
    private static final Set<ChangeAction> STAY = Set.of(ChangeAction.COLLECTION, ChangeAction.SYNC);

    private final Deque<Change> done = new ArrayDeque<>();
    private final Deque<Change> undone = new ArrayDeque<>();

    /** @param changes of this installation alone, in the order of time */
    UndoStack(List<Change> changes) {
        for (Change change : changes) {
            switch (change.note().action()) {
                case UNDO -> pass(change.note().about(), done, undone);
                case REDO -> pass(change.note().about(), undone, done);
                default -> {
                    if (!STAY.contains(change.note().action()) && !isBeginning(change)) {
                        done.push(change);
                        undone.clear();
                    }
                }
            }
        }
    }

    /** What was there before the history. */
    private static boolean isBeginning(Change change) {
        return change.commits().values().stream().anyMatch(each -> each.getFirst().getParentCount() == 0);
    }

    private static void pass(String id, Deque<Change> from, Deque<Change> to) {
        from.stream().filter(each -> each.id().equals(id)).findFirst().ifPresent(change -> {
            from.remove(change);
            to.push(change);
        });
    }

    /** The change that the next undo takes back. */
    Optional<Change> undo() {
        return Optional.ofNullable(done.peek());
    }

    /** The change that the next redo makes again. */
    Optional<Change> redo() {
        return Optional.ofNullable(undone.peek());
    }
}
