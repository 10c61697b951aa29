package org.maillage.publish.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maillage.api.MaillageException;
import org.maillage.api.publish.PluginKit;
import org.maillage.api.publish.PluginService;

/** A project of each kind is made whole; that they build and install is tried by {@code releng/kit/check}. */
class KitTest {

    @TempDir
    private Path folder;

    private final PluginKit kit = Chamber.service(PluginKit.class);

    @Test
    void nothingOfTheTemplatesIsLeftToFillIn() throws Exception {
        for (String kind : List.of("collection", "synonyms")) {
            Path project = folder.resolve(kind);
            kit.create(kind, "fr.exemple.meteo", project);
            try (Stream<Path> files = Files.walk(project)) {
                for (Path each : files.filter(Files::isRegularFile).toList()) {
                    assertFalse(each.toString().contains("@") || each.toString().endsWith(".txt"), each.toString());
                    assertFalse(Files.readString(each).matches("(?s).*@[a-z]+@.*"), each.toString());
                }
            }
            assertTrue(Files.readString(project.resolve("pom.xml")).contains("org.maillage.collection;id=\"meteo\""));
        }
    }

    @Test
    void whatIsThereIsNeverOverwritten() throws Exception {
        Files.createDirectories(folder.resolve("plein"));
        Files.writeString(folder.resolve("plein/travail.txt"), "le mien");
        assertThrows(MaillageException.class, () -> kit.create("collection", "fr.exemple.meteo", folder.resolve("plein")));
        assertEquals("le mien", Files.readString(folder.resolve("plein/travail.txt")));
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(1, left.count());
        }
    }

    @Test
    void kindsAndNamesAreChecked() {
        assertThrows(MaillageException.class, () -> kit.create("grille-pain", "fr.exemple.meteo", folder.resolve("x")));
        assertThrows(MaillageException.class, () -> kit.create("check", "Météo", folder.resolve("x")));
        assertFalse(Files.exists(folder.resolve("x")));
    }

    @Test
    void aBundleOfTheProductBelongsToNoPlugin() {
        assertEquals(Optional.empty(), Chamber.service(PluginService.class).owner("org.maillage.publish"));
    }
}
