package org.maillage.ui.pictures.internal.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The deadlines among the results of a search.
 *
 * @param ahead     those from today on, the next one first
 * @param more      how many further ones there are, later than these
 * @param past      number of results whose deadlines have all passed
 * @param none      number of results that could have a deadline and state none
 * @param permanent how many of these say that they are open all year round
 */
record Deadlines(List<Mark> ahead, int more, int past, int none, int permanent) {

    /**
     * A deadline.
     *
     * @param id     id of the entry
     * @param title  its title
     * @param funder who pays; may be empty
     * @param opens  from when on one can ask, if it is known and not after the deadline
     * @param day    the deadline
     */
    record Mark(String id, String title, String funder, Optional<LocalDate> opens, LocalDate day) {
    }

    /** Copies the list. */
    Deadlines {
        ahead = List.copyOf(ahead);
    }
}
