package org.maillage.ui.internal;

/** Shows entries to the person who reads. Called on the user-interface thread. */
public interface EntryOpener {

    /** Shows an entry while the cursor stays where it is; a following preview takes its place in the history. */
    void preview(String entryId);

    /** Shows an entry and goes there. */
    void open(String entryId);
}
