package org.maillage.publish.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.maillage.api.MaillageException;
import org.maillage.api.publish.CollectionInstaller;
import org.maillage.api.publish.Monitor;
import org.maillage.api.publish.TrustQuestion;
import org.osgi.framework.Bundle;

/** Disks that are full or protected leave the collections, and sites, as they were, and say so in French. */
class DiskTest {

    private static final TrustQuestion YES = (offer, former) -> true;
    private static final int ROOM = 160;
    private static final int LARGE = 200 * 1024;

    @RegisterExtension
    private final Chamber chamber = new Chamber();

    @TempDir
    private Path folder;

    private final Draft draft = new Draft("essai").tool("un", "Un");

    /** A file that does not fit, and does not get smaller in a jar. */
    private static String noise() {
        Random random = new Random(1);
        StringBuilder text = new StringBuilder();
        while (text.length() < LARGE) {
            text.append((char) ('!' + random.nextInt(90)));
        }
        return text.toString();
    }

    private static String said(MaillageException failure) {
        return failure.getMessage().replace('\u00a0', ' ');
    }

    private static Map<String, String> shelf(Path data) throws Exception {
        Map<String, String> digests = Sites.digests(data);
        digests.remove("installed/lock");
        return digests;
    }

    @Test
    void aFullDiskLeavesWhatIsInstalled() throws Exception {
        Path site = folder.resolve("site");
        chamber.publish(draft, site);
        try (SmallDisk disk = SmallDisk.at(folder.resolve("disk"), ROOM)) {
            CollectionInstaller person = chamber.person(Files.createDirectories(disk.folder().resolve("data")));
            person.install(site.toString(), List.of(), YES, Monitor.NONE);
            Map<String, String> before = shelf(disk.folder().resolve("data"));
            chamber.publish(draft.file("piece.txt", noise()).tool("un", "Un bis"), site);
            MaillageException full = assertThrows(MaillageException.class,
                    () -> person.update(List.of(), YES, Monitor.NONE));
            assertTrue(said(full).endsWith("il n’y a plus de place sur le disque. Rien n’a été changé."), said(full));
            assertEquals(before, shelf(disk.folder().resolve("data")));
            assertEquals("1.0.0", person.installed().getFirst().version());
            assertEquals("Un", Chamber.title("essai:un"));
            chamber.publish(draft.file("piece.txt", "petite"), site);
            person.update(List.of(), YES, Monitor.NONE);
            assertEquals("Un bis", Chamber.title("essai:un"), "with room again");
            chamber.afterEach(null);
        }
    }

    @Test
    void aFullDiskLeavesTheSite() throws Exception {
        try (SmallDisk disk = SmallDisk.at(folder.resolve("disk"), ROOM)) {
            Path site = disk.folder().resolve("site");
            chamber.publish(draft, site);
            Map<String, String> before = Sites.digests(site);
            MaillageException full = assertThrows(MaillageException.class,
                    () -> chamber.publish(draft.file("piece.txt", noise()), site));
            assertTrue(said(full).contains("il n’y a plus de place sur le disque"), said(full));
            assertEquals(before, Sites.digests(site));
        }
    }

    @Test
    void aProtectedDataAreaIsSaid() throws Exception {
        Path site = folder.resolve("site");
        chamber.publish(draft, site);
        try (SmallDisk disk = SmallDisk.at(folder.resolve("disk"), ROOM)) {
            Path data = Files.createDirectories(disk.folder().resolve("data"));
            CollectionInstaller person = chamber.person(data);
            person.install(site.toString(), List.of(), YES, Monitor.NONE);
            chamber.publish(draft.tool("un", "Un bis"), site);
            disk.protect();
            Map<String, String> before = Sites.digests(data);
            MaillageException refused = assertThrows(MaillageException.class,
                    () -> person.update(List.of(), YES, Monitor.NONE));
            assertTrue(said(refused).contains("est protégé en écriture"), said(refused));
            assertThrows(MaillageException.class, () -> person.remove("essai"));
            assertEquals(before, Sites.digests(data));
            assertEquals("Un", Chamber.title("essai:un"));
            chamber.afterEach(null);
        }
    }

    @Test
    void whatIsNeededAndNowhereIsSaid() throws Exception {
        Path site = folder.resolve("site");
        Draft base = new Draft("socle").tool("un", "Un");
        Bundle there = Chamber.context().installBundle("draft:base", base.jar());
        there.start();
        chamber.publish(draft.file("overlays/socle/un.xml", """
                <?xml version="1.0" encoding="UTF-8"?>
                <?maillage model="1.0"?>
                <m:Overlay xmlns:m="http://maillage.org/model" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" target="socle:un" fields="title">
                  <reason>Pour essayer.</reason>
                  <values xsi:type="m:Tool" id="socle:un">
                    <title>Un de la région</title>
                  </values>
                </m:Overlay>
                """), site);
        there.uninstall();
        Path data = Files.createDirectories(folder.resolve("data"));
        CollectionInstaller person = chamber.person(data);
        MaillageException refused = assertThrows(MaillageException.class,
                () -> person.install(site.toString(), List.of("essai"), YES, Monitor.NONE));
        assertTrue(said(refused).startsWith("« essai » a besoin d’une autre collection (id=socle)"), said(refused));
        assertEquals(Map.of(), shelf(data));
        assertEquals(List.of(), person.installed());
        chamber.publish(base, site);
        person.install(site.toString(), List.of("essai"), YES, Monitor.NONE);
        assertEquals("Un de la région", Chamber.title("socle:un"), "what is needed comes along");
        assertTrue(said(assertThrows(MaillageException.class, () -> person.remove("socle")))
                .startsWith("« essai » a besoin de « socle »"));
    }
}
