package org.maillage.api.match;

import java.time.LocalDate;

/**
 * A project-holder file, without its content.
 *
 * @param id         identifier
 * @param pseudonym  what it is called; may be empty
 * @param created    opened on; null when unknown
 * @param modified   modified on; null when unknown
 * @param archived   whether it is put away
 * @param selections number of selected entries
 */
public record FileInfo(String id, String pseudonym, LocalDate created, LocalDate modified, boolean archived,
        int selections) {
}
