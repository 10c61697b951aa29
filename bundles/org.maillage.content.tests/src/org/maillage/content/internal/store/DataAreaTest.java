package org.maillage.content.internal.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.api.DataArea;
import org.maillage.content.tests.Installation;
import org.maillage.content.tests.Said;
import org.maillage.model.Tool;
import org.osgi.framework.BundleContext;

/** The folder of a person's data: where it is, and that only one process writes to it. */
class DataAreaTest {

    private static final Path HOME = Path.of("/maison/anna");

    @RegisterExtension
    private final Installation installation = new Installation();

    @TempDir
    private Path folder;
    private DataAreaComponent data;
    private Person person;

    @BeforeEach
    void start() {
        data = new DataAreaComponent(contextWith(folder.resolve("data")));
        person = new Person(installation.context(), data.folder(), data);
    }

    @AfterEach
    void end() {
        person.leaves();
        data.releaseWriting();
    }

    /** A context that knows one property, as the framework does for who says {@code --data}. */
    private static BundleContext contextWith(Path folder) {
        return (BundleContext) Proxy.newProxyInstance(DataAreaTest.class.getClassLoader(),
                new Class<?>[] { BundleContext.class }, (proxy, method, arguments) -> method.getName()
                        .equals("getProperty") && DataAreaComponent.PROPERTY.equals(arguments[0]) ? folder.toString()
                                : null);
    }

    @ParameterizedTest
    @CsvSource({ "Linux, /maison/anna/.local/share/maillage", "FreeBSD, /maison/anna/.local/share/maillage",
            "Mac OS X, /maison/anna/Library/Application Support/Maillage",
            "Windows 11, /maison/anna/AppData/Roaming/Maillage" })
    void theUsualPlaceOnEachSystem(String system, Path expected) {
        assertEquals(expected, DataAreaComponent.usual(system, Map.of(), HOME));
    }

    @ParameterizedTest
    @CsvSource({ "Linux, XDG_DATA_HOME, /donnees, /donnees/maillage",
            "Linux, XDG_DATA_HOME, '', /maison/anna/.local/share/maillage",
            "Linux, XDG_DATA_HOME, relatif, /maison/anna/.local/share/maillage",
            "Linux, APPDATA, /donnees, /maison/anna/.local/share/maillage",
            "Mac OS X, XDG_DATA_HOME, /donnees, /maison/anna/Library/Application Support/Maillage",
            "Windows 10, APPDATA, /profil, /profil/Maillage",
            "Windows 10, APPDATA, '', /maison/anna/AppData/Roaming/Maillage" })
    void theUsualPlaceFollowsTheSettingsOfThePerson(String system, String variable, String value, Path expected) {
        assertEquals(expected, DataAreaComponent.usual(system, Map.of(variable, value), HOME));
    }

    @Test
    void aNamedFolderIsTakenInstead() {
        assertEquals(folder.resolve("data"), data.folder());
        assertEquals(Path.of(System.getProperty("maillage.data")).toAbsolutePath().normalize(),
                installation.service(DataArea.class).folder(), "Tests never touch a person's own data");
    }

    @Test
    void theFolderAppearsWithTheFirstWriting() {
        assertFalse(Files.exists(data.folder()));
        assertTrue(data.acquireWriting());
        assertTrue(Files.exists(data.folder()));
    }

    @Test
    void askingAgainAndGivingBackTwiceIsHarmless() {
        assertTrue(data.acquireWriting());
        assertTrue(data.acquireWriting());
        data.releaseWriting();
        data.releaseWriting();
        assertTrue(data.acquireWriting());
    }

    @Test
    void aFolderThatCannotBeMadeCannotBeWritten() throws Exception {
        Files.writeString(data.folder(), "un fichier est à sa place");
        assertFalse(data.acquireWriting());
        assertTrue(Said.refused(() -> person.with("perso")).contains(data.folder().toString()));
    }

    @Test
    @Timeout(60)
    void theSecondProcessReadsAndSaysThatItOnlyReads() throws Exception {
        person.with("perso").content().save(Person.tool("perso:un", "Un"));
        data.releaseWriting();
        try (ChildJvm other = new ChildJvm(LockingChild.class, data.folder().toString())) {
            assertEquals("locked", other.says());
            assertFalse(data.acquireWriting());
            String sentence = Said.refused(() -> person.content().save(Person.tool("perso:un", "Deux")));
            assertTrue(sentence.contains(data.folder().toString()) && sentence.contains("ne fait que lire"), sentence);
            Said.refused(() -> person.content().delete("perso:un"));
            Said.refused(() -> person.with("autre"));
            Said.refused(() -> person.content().override("perso", Person.tool("perso:un", "Deux"), Set.of("title")));
            assertEquals("Un", person.restarted().sees(Tool.class, "perso:un").getTitle());
        }
        assertTrue(data.acquireWriting(), "The system frees the right of a process that died");
        person.content().save(Person.tool("perso:un", "Deux"));
    }

    @Test
    @Timeout(60)
    void theFirstProcessKeepsTheRightWhileItRuns() throws Exception {
        assertTrue(data.acquireWriting());
        try (ChildJvm other = new ChildJvm(LockingChild.class, data.folder().toString())) {
            assertEquals("refused", other.says());
        }
    }
}
