package org.maillage.note.internal.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * A note, whatever it is written as.
 *
 * @param title    what it is
 * @param subtitle for whom; may be empty
 * @param dateline day and author
 * @param on       the day
 * @param language language of its texts
 * @param blocks   the text
 */
public record Note(String title, String subtitle, String dateline, LocalDate on, Locale language, List<Block> blocks) {

    /** Copies the list. */
    public Note {
        blocks = List.copyOf(blocks);
    }
}
