package org.maillage.ui.internal;

import java.util.List;

import org.maillage.ui.internal.personal.SavedSearch;
import org.maillage.ui.internal.search.Question;

/** Brings the person to entries, searches and views. Called on the user-interface thread. */
public interface EntryOpener {

    /** Shows an entry while the cursor stays where it is; a following preview takes its place in the history. */
    void preview(String entryId);

    /** Shows an entry and goes there. */
    void open(String entryId);

    /** Asks something in the search view and goes there. */
    void ask(Question question);

    /** Goes on with a saved search in the search view. */
    void open(SavedSearch search);

    /** Shows entries side by side. */
    void compare(List<String> entryIds);

    /** Makes ready what shows entries, so that the first one is there at once. */
    void prepare();

    /** Goes to a view. */
    void show(String viewId);
}
