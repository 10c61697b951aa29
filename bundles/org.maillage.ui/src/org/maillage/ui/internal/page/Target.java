package org.maillage.ui.internal.page;

/** Where a link leads. */
public sealed interface Target {

    /** Another entry. */
    record ToEntry(String id) implements Target {
    }

    /** A page of the web. */
    record ToWeb(String url) implements Target {
    }

    /** Something else that the window does. */
    record ToAction(Runnable action) implements Target {
    }
}
