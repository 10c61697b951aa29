package org.maillage.note.internal.write;

import java.io.IOException;
import java.io.OutputStream;

import org.maillage.api.MaillageException;
import org.maillage.note.internal.document.Note;
import org.maillage.note.internal.template.Template;

/** Writes a note in one format. Stateless. */
public interface NoteWriter {

    /**
     * Writes a note.
     *
     * @param out left open
     * @throws MaillageException when a document of the template cannot be used
     */
    void write(Note note, Template template, OutputStream out) throws IOException, MaillageException;
}
