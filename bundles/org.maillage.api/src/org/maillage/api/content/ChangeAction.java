package org.maillage.api.content;

/** What kind of change was made to a collection. The names stand in histories and never change. */
public enum ChangeAction {
    /** A collection was made. */
    COLLECTION,
    /** An entry was made. */
    CREATE,
    /** Fields were changed. */
    EDIT,
    /** An entry was removed. */
    DELETE,
    /** Fields of another collection’s entry were overridden. */
    OVERRIDE,
    /** Records came from a file. */
    IMPORT,
    /** Two entries became one. */
    MERGE,
    /** The status of an entry changed. */
    STATUS,
    /** A comment was added. */
    COMMENT,
    /** An entry was confirmed against its source. */
    VERIFY,
    /** Findings were mended. */
    FIX,
    /** What is known of links changed. */
    LINKS,
    /** An earlier version came back. */
    RESTORE,
    /** A change was taken back. */
    UNDO,
    /** A change that had been taken back was made again. */
    REDO,
    /** Changes of others came in. */
    SYNC,
    /** Files that were there before the history began, or that were changed outside the product. */
    FOUND
}
