package org.maillage.api.note;

import java.util.List;

/**
 * What was written.
 *
 * @param entries number of entries
 * @param remarks what the person should know, in the language of the request, such as a logo that cannot be read
 */
public record NoteReport(int entries, List<String> remarks) {

    /** Copies the list. */
    public NoteReport {
        remarks = List.copyOf(remarks);
    }
}
