package org.maillage.note.internal.document;

import java.util.List;
import java.util.Locale;

/**
 * The entries as a table: texts, {@link java.math.BigDecimal} and {@link java.time.LocalDate}; null for nothing.
 *
 * @param title    name of the sheet
 * @param language language of its texts
 * @param columns  headings
 * @param rows     the entries
 */
public record Grid(String title, Locale language, List<String> columns, List<List<Object>> rows) {

    /** Copies the columns; cells of rows may be null. */
    public Grid {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
