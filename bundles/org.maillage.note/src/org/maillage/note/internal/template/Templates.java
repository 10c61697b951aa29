package org.maillage.note.internal.template;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.maillage.api.DataArea;
import org.maillage.api.MaillageException;
import org.maillage.note.internal.NoteTexts;
import org.osgi.framework.BundleContext;

/** The templates of the data area, then those that plug-ins bring. Thread-safe. */
public final class Templates {

    private static final String FOLDER = "note-templates";
    private static final String USUAL = "default";
    private static final String NAME = "[A-Za-z0-9_-]+";

    private final DataArea data;
    private final BundledTemplates bundled;

    /** Templates of a data area and of the bundles of a framework. */
    public Templates(DataArea data, BundleContext context) {
        this.data = data;
        this.bundled = new BundledTemplates(context);
    }

    /** Their names. */
    public List<String> names() {
        return Stream.concat(own().stream(), bundled.names().stream()).distinct().sorted().toList();
    }

    private List<String> own() {
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
        // A person’s own goes before one that a plug-in brings.
        Optional<Template> brought = own().contains(asked) ? Optional.empty() : bundled.read(asked, language);
        return brought.isPresent() ? brought.get() : new TemplateReader(folder(asked), language).read();
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
