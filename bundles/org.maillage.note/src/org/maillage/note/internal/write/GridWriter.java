package org.maillage.note.internal.write;

import java.io.IOException;
import java.io.OutputStream;

import org.maillage.note.internal.document.Grid;

/** Writes the table of the entries in one format. Stateless. */
public interface GridWriter {

    /**
     * Writes a table.
     *
     * @param out left open
     */
    void write(Grid grid, OutputStream out) throws IOException;
}
