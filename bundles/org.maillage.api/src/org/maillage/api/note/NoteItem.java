package org.maillage.api.note;

import java.util.Objects;

/**
 * An entry of a note, most often a scheme.
 *
 * @param entry   id of the entry
 * @param comment what the adviser says of it to the project holder; may be empty
 */
public record NoteItem(String entry, String comment) {

    /** Replaces a null comment by an empty one. */
    public NoteItem {
        Objects.requireNonNull(entry);
        comment = Objects.requireNonNullElse(comment, "");
    }

    /** Without comment. */
    public static NoteItem of(String entry) {
        return new NoteItem(entry, "");
    }
}
