package org.maillage.note.internal.template;

import java.util.List;
import java.util.Optional;

import org.maillage.api.MaillageException;
import org.maillage.api.note.NoteSection;

/**
 * How a chamber’s notes look, and what they say in its name. An empty text stands for the usual one.
 *
 * @param look         colours
 * @param logo         the chamber’s logo
 * @param chamber      its name; may be empty
 * @param address      lines below the name: address, telephone
 * @param title        title of notes
 * @param introduction Markdown before the first part
 * @param closing      Markdown after the last part
 * @param sections     parts of a document, in their order
 * @param fields       fields of an entry, in their order
 * @param columns      columns of a table, in their order
 * @param word         a Word document whose styles, page, header and footer are taken over
 * @param openDocument an OpenDocument text whose styles, page, header and footer are taken over
 * @param remarks      what is wrong without being in the way, in the language that was asked for
 */
public record Template(Look look, Optional<Picture> logo, String chamber, List<String> address, String title,
        String introduction, String closing, List<NoteSection> sections, List<String> fields, List<String> columns,
        Optional<byte[]> word, Optional<byte[]> openDocument, List<String> remarks) {

    /** Colour of notes without a template. */
    public static final int ACCENT = 0x0B5D66;

    /** Fields of an entry, usually. */
    public static final List<String> FIELDS = List.of("verdict", "comment", "summary", "reasons", "toRead", "changes",
            "natures", "amount", "expenses", "deadline", "funders", "contactChannel", "documents", "link", "verification",
            "steps");

    /** Columns of a table, usually. */
    public static final List<String> COLUMNS = List.of("title", "verdict", "amount", "deadline", "natures", "funders",
            "reasons", "toRead", "changes", "comment", "contactChannel", "link", "verification", "id");

    /** Copies the lists. */
    public Template {
        address = List.copyOf(address);
        sections = List.copyOf(sections);
        fields = List.copyOf(fields);
        columns = List.copyOf(columns);
        remarks = List.copyOf(remarks);
    }

    /** Finds the names of fields that are called as people call them. */
    public interface Naming {
        /**
         * The names.
         *
         * @throws MaillageException when there is no such field
         */
        List<String> names(List<String> words) throws MaillageException;
    }

    /**
     * The same with the names of its fields and columns.
     *
     * @throws MaillageException when there is no such field
     */
    public Template with(Naming naming) throws MaillageException {
        return new Template(look, logo, chamber, address, title, introduction, closing, sections, naming.names(fields),
                naming.names(columns), word, openDocument, remarks);
    }

    /** The built-in one. */
    public static Template standard() {
        return new Template(Look.of(ACCENT), Optional.empty(), "", List.of(), "", "", "", List.of(NoteSection.values()),
                FIELDS, COLUMNS, Optional.empty(), Optional.empty(), List.of());
    }
}
