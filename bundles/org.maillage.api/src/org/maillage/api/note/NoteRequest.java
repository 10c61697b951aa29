package org.maillage.api.note;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.maillage.model.ProjectFile;

/**
 * What to write.
 *
 * @param file     the project-holder file, or one that holds nothing but a profile; not changed, not kept
 * @param items    the entries, in the order of the note; empty for what the file keeps for its note
 * @param template name of a template of the data area; empty for the one named {@code default}, or the built-in one when
 *                 there is none
 * @param sections parts of the document in their order; empty for those of the template
 * @param fields   names of the fields of each entry, or of the columns of a table, in their order; empty for those of the
 *                 template
 * @param on       the day the note speaks of
 * @param language language of texts: French or English
 */
public record NoteRequest(ProjectFile file, List<NoteItem> items, String template, List<NoteSection> sections,
        List<String> fields, LocalDate on, Locale language) {

    /** Checks that nothing is missing, and copies the lists. */
    public NoteRequest {
        Objects.requireNonNull(file);
        Objects.requireNonNull(on);
        Objects.requireNonNull(language);
        template = Objects.requireNonNullElse(template, "");
        items = List.copyOf(items);
        sections = List.copyOf(sections);
        fields = List.copyOf(fields);
    }

    /** With the sections and fields of the usual template. */
    public static NoteRequest of(ProjectFile file, List<NoteItem> items, LocalDate on, Locale language) {
        return new NoteRequest(file, items, "", List.of(), List.of(), on, language);
    }
}
