package org.maillage.ui.advice.internal;

/** Brings the person to the views of the desk and to entries. Called on the user-interface thread. */
public interface Places {

    /** Goes to a view. */
    void show(String viewId);

    /** Brings a view into sight; the cursor stays where it is. */
    void reveal(String viewId);

    /** Goes to an entry in the reading view. */
    void openEntry(String entryId);
}
