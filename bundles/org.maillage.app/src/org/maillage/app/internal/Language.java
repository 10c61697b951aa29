package org.maillage.app.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * The interface language that the person chose for the desktop. It must be known before the framework starts, so it
 * stands in a file of its own, which the launcher reads.
 *
 * @param file one line, {@code fr} or {@code en}
 */
record Language(Path file) {

    /** Languages of the interface. */
    static final List<String> ALL = List.of("fr", "en");
    private static final String FILE = "language";

    /** The choice of a data area. */
    static Language of(Path data) {
        return new Language(data.resolve(AppIds.DESKTOP_FOLDER).resolve(FILE));
    }

    /** The chosen language; French when nobody chose. */
    String chosen() {
        try {
            String text = Files.readString(file).strip();
            return ALL.contains(text) ? text : ALL.getFirst();
        } catch (IOException e) {
            return ALL.getFirst();
        }
    }

    /** Remembers a language. */
    void choose(String language) throws IOException {
        Files.createDirectories(file.getParent());
        Path fresh = Files.createTempFile(file.getParent(), FILE, ".new");
        try {
            Files.writeString(fresh, language + "\n");
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }
}
