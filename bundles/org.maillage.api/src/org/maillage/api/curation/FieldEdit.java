package org.maillage.api.curation;

/**
 * One thing done to a field of every entry.
 *
 * @param kind  what is done
 * @param field path of the field as in import mappings; for {@link Kind#MOVE} the id that is replaced
 * @param value the value, in the forms of import mappings; for {@link Kind#REPLACE} a regular expression, for
 *              {@link Kind#MOVE} the id that comes instead
 * @param with  for {@link Kind#REPLACE} what comes instead, with {@code $1} for groups; empty otherwise
 */
public record FieldEdit(Kind kind, String field, String value, String with) {

    /** What is done to a field. */
    public enum Kind {
        /** It has this value; several of one field make the values of a list; an empty value empties it. */
        SET,
        /** A list has this value too. */
        ADD,
        /** A list has this value no more. */
        REMOVE,
        /** In its texts, what fits a pattern is replaced. */
        REPLACE,
        /** Wherever the entry refers to one entry, it refers to another. */
        MOVE
    }

    /** An edit without replacement. */
    public static FieldEdit of(Kind kind, String field, String value) {
        return new FieldEdit(kind, field, value, "");
    }
}
