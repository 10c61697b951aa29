package org.maillage.api.search;

/**
 * An entry found, light: the entry itself is not loaded.
 *
 * @param id         id of the entry
 * @param sourceId   identifier in the data set it was imported from; may be empty
 * @param collection id of the collection
 * @param type       name of the entry type
 * @param title      title
 * @param summary    summary; may be empty
 * @param score      the higher the better; comparable within one result only
 */
public record Hit(String id, String sourceId, String collection, String type, String title, String summary,
        float score) {
}
