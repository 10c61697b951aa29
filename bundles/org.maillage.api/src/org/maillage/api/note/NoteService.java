package org.maillage.api.note;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.maillage.api.MaillageException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Writes notes. Nothing of a file is kept or logged. A note takes from some milliseconds (a table) to a few seconds (the
 * first PDF): not for the UI thread. Thread-safe.
 */
@ProviderType
public interface NoteService {

    /**
     * Writes a note to a file, all of it or nothing.
     *
     * @param target replaced when it exists; its folder must exist
     * @throws MaillageException when nothing is selected, an entry, a field or the template is not known, the template or an
     *                           entry cannot be read, or nothing can be written
     */
    NoteReport write(NoteRequest request, NoteFormat format, Path target) throws MaillageException;

    /**
     * Writes a note to a stream, once all of it is made.
     *
     * @param out left open
     * @throws MaillageException as above
     */
    NoteReport write(NoteRequest request, NoteFormat format, OutputStream out) throws MaillageException;

    /** The fields that an entry of a note, or a column of a table, can have; those of schemes first. */
    List<NoteField> fields(Locale language);

    /** Names of the templates of the data area and of plug-ins, in alphabetical order; empty when there are none. */
    List<String> templates();

    /**
     * Makes a template to be edited: a folder in {@code note-templates} of the data area with a settings file that explains
     * itself, introduction and closing as text, and a Word and an OpenDocument file whose styles, page, header and footer the
     * notes take over. A template that exists is left as it is.
     *
     * @param name     letters, digits, hyphens and underscores; {@code default} is used when no other is asked for
     * @param language language of the explanations
     * @return the folder
     * @throws MaillageException when the name is no such name, or nothing can be written
     */
    Path template(String name, Locale language) throws MaillageException;
}
