package org.maillage.ui.curation.internal.desk;

import org.maillage.api.content.EntryView;

/**
 * What the table lists.
 *
 * @param collection id of a collection; empty for nothing
 * @param type       name of an entry type; empty for all
 * @param drafts     whether to list the entries with changes that are not saved, of all collections
 */
public record Scope(String collection, String type, boolean drafts) {

    /** Nothing. */
    public static final Scope NOTHING = new Scope("", "", false);
    /** Entries with changes that are not saved. */
    public static final Scope DRAFTS = new Scope("", "", true);

    /** Whether an entry is listed, but for drafts. */
    boolean lists(EntryView view) {
        return view.collection().equals(collection) && (type.isEmpty() || view.entry().eClass().getName().equals(type));
    }

    /** Whether there is nothing to list. */
    public boolean isNothing() {
        return collection.isEmpty() && !drafts;
    }
}
