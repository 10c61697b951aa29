package org.maillage.ui.advice.internal.desk;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Undo and redo by snapshots. What is typed into one field without a pause is one step. Used by one thread.
 *
 * @param <T> a state, never changed
 */
final class Steps<T> {

    /** Milliseconds without a change after which the same field begins another step. */
    static final long PAUSE = 2_000;
    private static final int KEPT = 300;

    private final Deque<T> before = new ArrayDeque<>();
    private final Deque<T> after = new ArrayDeque<>();
    private String lastField = "";
    private long lastChange;

    /**
     * Notes the state before a change.
     *
     * @param field what changes; empty for a step of its own
     * @param now   milliseconds on any clock
     * @param state as it is before the change
     */
    void note(String field, long now, T state) {
        boolean goesOn = !field.isEmpty() && field.equals(lastField) && now - lastChange < PAUSE && !before.isEmpty();
        if (!goesOn) {
            before.push(state);
            if (before.size() > KEPT) {
                before.removeLast();
            }
        }
        after.clear();
        lastField = field;
        lastChange = now;
    }

    boolean canUndo() {
        return !before.isEmpty();
    }

    boolean canRedo() {
        return !after.isEmpty();
    }

    /** The state before the last step; empty when there is none. */
    Optional<T> undo(T now) {
        return move(before, after, now);
    }

    /** The state after the step that was undone last; empty when there is none. */
    Optional<T> redo(T now) {
        return move(after, before, now);
    }

    private Optional<T> move(Deque<T> from, Deque<T> to, T now) {
        if (from.isEmpty()) {
            return Optional.empty();
        }
        lastField = "";
        to.push(now);
        return Optional.of(from.pop());
    }
}
