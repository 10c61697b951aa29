package org.maillage.publish.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.maillage.api.MaillageException;
import org.maillage.api.publish.CollectionInstaller;
import org.maillage.api.publish.ContentChanges;
import org.maillage.api.publish.Monitor;
import org.maillage.api.publish.TrustQuestion;
import org.maillage.publish.internal.site.Scratch;

/** What the last change of a collection changed, and how it is taken back. */
class LastChangeTest {

    private static final TrustQuestion YES = (offer, former) -> true;

    @RegisterExtension
    private final Chamber chamber = new Chamber();

    @TempDir
    private Path folder;

    private final Draft draft = new Draft("essai").tool("un", "Un").tool("deux", "Deux");
    private Path site;
    private CollectionInstaller person;

    @BeforeEach
    void open() throws Exception {
        site = folder.resolve("site");
        person = chamber.person(Files.createDirectories(folder.resolve("data")));
    }

    @Test
    void whatTheLastChangeChangedIsKnownWithoutTheSite() throws Exception {
        assertThrows(MaillageException.class, () -> person.lastChange("essai"));
        chamber.publish(draft, site);
        person.install(site.toString(), List.of(), YES, Monitor.NONE);
        assertEquals(List.of("ADDED essai:deux", "ADDED essai:un"), kinds(person.lastChange("essai")));
        assertEquals("", person.lastChange("essai").from());
        chamber.publish(draft.tool("un", "Un bis").without("deux"), site);
        assertEquals(List.of("2.0.0"), person.updates(Monitor.NONE).offers().stream().map(each -> each.version()).toList());
        assertEquals("Un", Chamber.title("essai:un"), "looking changes nothing");
        person.update(List.of(), YES, Monitor.NONE);
        Scratch.delete(site);
        assertEquals(List.of("REMOVED essai:deux", "CHANGED essai:un"), kinds(person.lastChange("essai")));
        person.rollback("essai");
        assertEquals(List.of("ADDED essai:deux", "CHANGED essai:un"), kinds(person.lastChange("essai")));
        person.remove("essai");
        assertEquals(List.of("REMOVED essai:deux", "REMOVED essai:un"), kinds(person.lastChange("essai")));
    }

    private static List<String> kinds(ContentChanges changes) {
        return changes.entries().stream().map(each -> each.kind() + " " + each.id()).toList();
    }

    @Test
    void aFirstInstallationCanBeTakenBack() throws Exception {
        chamber.publish(draft, site);
        person.install(site.toString(), List.of(), YES, Monitor.NONE);
        assertEquals(Optional.empty(), person.rollback("essai"));
        assertEquals("", Chamber.title("essai:un"));
    }
}
