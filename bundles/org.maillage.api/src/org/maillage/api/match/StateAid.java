package org.maillage.api.match;

import java.time.LocalDate;
import java.util.List;

/**
 * The de minimis counter of a file.
 *
 * @param on      the day of a further grant
 * @param general the general regime; aid of the agricultural regime counts here too
 * @param sgei    services of general economic interest
 * @param notes   what could not be counted for sure, in words
 */
public record StateAid(LocalDate on, AidRoom general, AidRoom sgei, List<String> notes) {

    /** Copies the list. */
    public StateAid {
        notes = List.copyOf(notes);
    }
}
