package org.maillage.api.publish;

/**
 * A file that differs.
 *
 * @param kind what happened to it
 * @param path its path in the collection
 */
public record FileChange(Kind kind, String path) {

    /** What happened to a file. */
    public enum Kind {
        /** It is new. */
        ADDED,
        /** Its bytes differ. */
        CHANGED,
        /** It is gone. */
        REMOVED
    }
}
