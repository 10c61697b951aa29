package org.maillage.content.internal.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.content.tests.Installation;
import org.maillage.content.tests.Said;
import org.maillage.content.tests.SyntheticBundle;

/** Attachments are opened from inside their collection and from nowhere else. */
class OpeningTest {

    @RegisterExtension
    private final Installation installation = new Installation();

    @TempDir
    private Path folder;
    private Person person;

    @BeforeEach
    void start() throws Exception {
        installation.install(SyntheticBundle.collection("essai").content("annexes/carte.txt", "une carte")
                .with("secret.txt", "hors de la collection"));
        person = new Person(installation.context(), folder.resolve("data"));
        person.with("perso").puts("perso/annexes/été 1.txt", "une photo").puts("secret.txt", "hors de la collection");
    }

    @AfterEach
    void end() {
        person.leaves();
    }

    private String opened(String collection, String path) throws Exception {
        try (InputStream in = person.content().open(collection, path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void aFileOfACollectionIsOpened() throws Exception {
        assertEquals("une carte", opened("essai", "annexes/carte.txt"));
        assertEquals("une photo", opened("perso", "annexes/été 1.txt"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "../secret.txt", "annexes/../../secret.txt", "..", "/etc/passwd", "..\\secret.txt",
            "annexes/..\\..\\secret.txt", "/", "a/..", "//localhost/x" })
    void aPathThatLeavesTheCollectionIsRefused(String path) {
        for (String collection : new String[] { "essai", "perso" }) {
            assertTrue(Said.refused(() -> person.content().open(collection, path)).contains(path));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "annexes/absent.txt", "", "annexes", "annexes/", ".", "annexes/carte.txt/", "%2e%2e/secret.txt",
            "C:/Windows/win.ini", "file:///etc/passwd", "a\u0000b", "annexes/carte.txt?x", "https://exemple.org/" })
    void whatIsNoFileOfTheCollectionIsSaidToBeMissing(String path) {
        for (String collection : new String[] { "essai", "perso" }) {
            Said.refused(() -> person.content().open(collection, path).close());
        }
    }

    @Test
    void aCollectionThatIsNotThereHasNoFiles() {
        assertTrue(Said.refused(() -> person.content().open("absente", "x")).contains("absente"));
    }

    @Test
    void aFolderIsNoFile() throws Exception {
        Files.createDirectories(person.file("perso/dossier"));
        Said.refused(() -> person.content().open("perso", "dossier"));
    }
}
