package org.maillage.api.note;

import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.maillage.model.ProjectFile;
import org.maillage.model.Selection;
import org.maillage.model.SelectionState;

/**
 * An entry of a note, most often a scheme.
 *
 * @param entry   id of the entry
 * @param comment what the adviser says of it to the project holder; empty for what the file says
 */
public record NoteItem(String entry, String comment) {

    private static final Set<SelectionState> OVER = Set.of(SelectionState.REFUSED, SelectionState.DROPPED);

    /** Replaces a null comment by an empty one. */
    public NoteItem {
        Objects.requireNonNull(entry);
        comment = Objects.requireNonNullElse(comment, "");
    }

    /**
     * What a file wants to be told of in its note, in its order: what is marked so, and what is not marked unless it was
     * refused or dropped.
     */
    public static List<NoteItem> of(ProjectFile file) {
        return file.getSelections().stream().filter(NoteItem::isKept)
                .map(each -> new NoteItem(each.getEntry(), each.getComment())).toList();
    }

    /** Whether a note speaks of a selection when nothing else is asked. */
    public static boolean isKept(Selection selection) {
        return selection.getEntry() != null && switch (selection.getInNote()) {
            case YES -> true;
            case NO -> false;
            case UNKNOWN -> !OVER.contains(selection.getState());
        };
    }

    /** Without comment of its own: that of the file holds, if there is one. */
    public static NoteItem of(String entry) {
        return new NoteItem(entry, "");
    }
}
