package org.maillage.ui.internal.personal;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.XMLMemento;
import org.maillage.api.DataArea;

/**
 * A small file of the person’s own, in the folder {@code personal} of the data area. It is replaced as a whole: after a
 * crash it is as before or as after. Not written while another window of Maillage writes.
 */
public final class PersonalFile {

    private static final String FOLDER = "personal";

    private final DataArea data;
    private final Path file;
    private final String root;

    /** @param name name of the file without ending, and of its root element */
    public PersonalFile(DataArea data, String name) {
        this.data = data;
        this.root = name;
        this.file = data.folder().resolve(FOLDER).resolve(name + ".xml");
    }

    /** What the file holds; empty when there is none. A file that cannot be read is put aside, not overwritten. */
    public Optional<IMemento> read() {
        try (Reader reader = Files.newBufferedReader(file)) {
            return Optional.of(XMLMemento.createReadRoot(reader));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException | WorkbenchException e) {
            ILog.of(PersonalFile.class).error("Cannot read " + file, e);
            putAside();
            return Optional.empty();
        }
    }

    private void putAside() {
        try {
            Files.move(file, file.resolveSibling(file.getFileName() + ".unreadable"),
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            ILog.of(PersonalFile.class).warn("Cannot move " + file, e);
        }
    }

    /**
     * Replaces the file. Call it off the user-interface thread.
     *
     * @param content fills the root
     * @return whether it was written
     */
    public boolean write(Consumer<IMemento> content) {
        if (!data.acquireWriting()) {
            return false;
        }
        XMLMemento memento = XMLMemento.createWriteRoot(root);
        content.accept(memento);
        try {
            StringWriter text = new StringWriter();
            memento.save(text);
            Files.createDirectories(file.getParent());
            Path fresh = Files.createTempFile(file.getParent(), root, ".new");
            try {
                Files.writeString(fresh, text.toString(), StandardCharsets.UTF_8);
                Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(fresh);
            }
            return true;
        } catch (IOException e) {
            ILog.of(PersonalFile.class).error("Cannot write " + file, e);
            return false;
        }
    }
}
