package org.maillage.ui.advice.internal.desk;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A file in the list.
 *
 * @param id        its id
 * @param pseudonym what it is called; may be empty
 * @param place     name of the municipality; may be empty
 * @param need      the need in words, or its concepts; may be empty
 * @param modified  last change; null when unknown
 * @param archived  whether it is put away
 * @param selected  number of schemes chosen
 * @param deadline  the nearest deadline that one is to be reminded of
 */
public record FileRow(String id, String pseudonym, String place, String need, LocalDate modified, boolean archived,
        int selected, Optional<Coming> deadline) {

    /**
     * A deadline ahead.
     *
     * @param title the scheme
     * @param on    the last day
     */
    public record Coming(String title, LocalDate on) {
    }
}
