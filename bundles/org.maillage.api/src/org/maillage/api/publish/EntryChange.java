package org.maillage.api.publish;

import java.util.List;

/**
 * An entry that differs between two versions.
 *
 * @param kind   what happened to it
 * @param id     its id
 * @param type   the name of its type in the meta-model
 * @param title  its title, in the later version where it is there
 * @param fields fields that differ; empty for an entry that is new or gone
 */
public record EntryChange(Kind kind, String id, String type, String title, List<FieldChange> fields) {

    /** What happened to an entry. */
    public enum Kind {
        /** It is new. */
        ADDED,
        /** Fields have other values. */
        CHANGED,
        /** A scheme that takes no more applications, for now or for good. */
        CLOSED,
        /** It is kept, and no longer holds. */
        ARCHIVED,
        /** It is gone, or has another id. */
        REMOVED
    }

    /** Copies the list. */
    public EntryChange {
        fields = List.copyOf(fields);
    }
}
