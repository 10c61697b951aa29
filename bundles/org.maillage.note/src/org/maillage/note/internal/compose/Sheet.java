package org.maillage.note.internal.compose;

import java.util.Optional;

import org.maillage.api.match.SchemeMatch;
import org.maillage.model.Entry;
import org.maillage.model.Selection;

/**
 * An entry of a note.
 *
 * @param number    place in the note, from 1
 * @param title     title in the language of the note
 * @param summary   summary in the language of the note; may be empty
 * @param entry     the entry
 * @param match     what matching says; empty for what is no scheme
 * @param comment   what the adviser says of it; may be empty
 * @param selection how it stands in the file; empty when it was not selected there
 */
public record Sheet(int number, String title, String summary, Entry entry, Optional<SchemeMatch> match, String comment,
        Optional<Selection> selection) {

    /** Id of the entry. */
    public String id() {
        return entry.getId();
    }
}
