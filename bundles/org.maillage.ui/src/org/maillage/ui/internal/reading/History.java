package org.maillage.ui.internal.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * The entries read, as a browser keeps pages: opening one forgets what lay ahead. A preview is replaced by what follows
 * it, so that running through results leaves one step. Not thread-safe.
 */
final class History {

    private static final int LONGEST = 200;

    private final Deque<String> behind = new ArrayDeque<>();
    private final Deque<String> ahead = new ArrayDeque<>();
    private String current;
    private boolean preview;

    Optional<String> current() {
        return Optional.ofNullable(current);
    }

    boolean canGoBack() {
        return !behind.isEmpty();
    }

    boolean canGoForward() {
        return !ahead.isEmpty();
    }

    /** Shows an entry for a moment. */
    void preview(String id) {
        if (!id.equals(current)) {
            moveOn(id);
            preview = true;
        }
    }

    /** Goes to an entry. */
    void open(String id) {
        if (!id.equals(current)) {
            moveOn(id);
        }
        preview = false;
    }

    /** What is shown for a moment is being read: it stays in the history. */
    void keep() {
        preview = false;
    }

    private void moveOn(String id) {
        if (current != null && !preview) {
            behind.push(current);
            if (behind.size() > LONGEST) {
                behind.removeLast();
            }
        }
        ahead.clear();
        current = id;
    }

    Optional<String> back() {
        return step(behind, ahead);
    }

    Optional<String> forward() {
        return step(ahead, behind);
    }

    private Optional<String> step(Deque<String> from, Deque<String> to) {
        if (from.isEmpty()) {
            return Optional.empty();
        }
        to.push(current);
        current = from.pop();
        preview = false;
        return Optional.of(current);
    }
}
