package org.maillage.api;

import java.util.Objects;

/**
 * Where a problem is. What is not known is an empty text, or 0 for a line.
 *
 * @param collection id of the collection
 * @param origin     the bundle (name and version) or the folder that holds the collection
 * @param file       path of the file inside the collection
 * @param line       line in the file, from 1; 0 when unknown
 * @param entry      id of the entry
 * @param field      name of the model feature
 */
public record Place(String collection, String origin, String file, int line, String entry, String field) {

    /** Replaces null by empty texts. */
    public Place {
        collection = Objects.requireNonNullElse(collection, "");
        origin = Objects.requireNonNullElse(origin, "");
        file = Objects.requireNonNullElse(file, "");
        entry = Objects.requireNonNullElse(entry, "");
        field = Objects.requireNonNullElse(field, "");
    }

    /** A collection as a whole. */
    public static Place collection(String collection, String origin) {
        return new Place(collection, origin, "", 0, "", "");
    }

    /** A file of the same collection. */
    public Place file(String newFile) {
        return new Place(collection, origin, newFile, 0, "", "");
    }

    /** A line of the same file. */
    public Place line(int newLine) {
        return new Place(collection, origin, file, newLine, entry, field);
    }

    /** An entry in the same file. */
    public Place entry(String newEntry) {
        return new Place(collection, origin, file, line, newEntry, field);
    }

    /** A field of the same entry. */
    public Place field(String newField) {
        return new Place(collection, origin, file, line, entry, newField);
    }
}
