package org.maillage.api.note;

/** What a note can be written as. The name is the file name’s extension. */
public enum NoteFormat {

    /** Tagged PDF (PDF/UA-1), fonts embedded. */
    pdf,
    /** Word. */
    docx,
    /** OpenDocument text. */
    odt,
    /** One page with inline styles and without scripts, for the body of an e-mail. */
    html,
    /** A table of the entries, in UTF-8 with a byte order mark, semicolons between columns in French, commas in English. */
    csv,
    /** The same table as an Excel workbook. */
    xlsx;

    /** Whether it is a table of fields, without the sections of the document. */
    public boolean isTable() {
        return this == csv || this == xlsx;
    }
}
