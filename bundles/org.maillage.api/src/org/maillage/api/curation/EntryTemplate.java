package org.maillage.api.curation;

/**
 * Something to start an entry from.
 *
 * @param name  what the person says
 * @param title what it is for, in the language asked for
 * @param type  name of the type of entry
 */
public record EntryTemplate(String name, String title, String type) {
}
