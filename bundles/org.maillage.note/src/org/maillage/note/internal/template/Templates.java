package org.maillage.note.internal.template;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.maillage.api.DataArea;
import org.maillage.api.MaillageException;
import org.maillage.note.internal.NoteTexts;

/** The templates of the data area. Thread-safe. */
public final class Templates {

    private static final String FOLDER = "note-templates";
    private static final String USUAL = "default";
    private static final String NAME = "[A-Za-z0-9_-]+";

    private final DataArea data;

    /** Templates of a data area. */
    public Templates(DataArea data) {
        this.data = data;
    }

    /** Their names. */
    public List<String> names() {
        try (Stream<Path> folders = Files.list(data.folder().resolve(FOLDER))) {
            return folders.filter(Files::isDirectory).map(each -> each.getFileName().toString())
                    .filter(each -> each.matches(NAME)).sorted().toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /**
     * Reads a template.
     *
     * @param name empty for the usual one
     * @throws MaillageException when there is none of that name, or it cannot be read
     */
    public Template read(String name, Locale language) throws MaillageException {
        List<String> names = names();
        if (name.isEmpty() && !names.contains(USUAL)) {
            return Template.standard();
        }
        String asked = name.isEmpty() ? USUAL : name;
        if (!names.contains(asked)) {
            if (asked.equals(USUAL)) {
                return Template.standard();
            }
            throw new MaillageException(NoteTexts.of("note.template", asked, names.isEmpty() ? USUAL : String.join(", ", names)));
        }
        return new TemplateReader(folder(asked), language).read();
    }

    /**
     * The folder of a template, whether it exists or not.
     *
     * @throws MaillageException when the name is no name
     */
    public Path named(String name) throws MaillageException {
        if (!name.matches(NAME)) {
            throw new MaillageException(NoteTexts.of("note.templateName", name));
        }
        return folder(name);
    }

    private Path folder(String name) {
        return data.folder().resolve(FOLDER).resolve(name);
    }
}
