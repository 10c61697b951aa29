package org.maillage.publish.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.maillage.api.DataArea;
import org.maillage.api.MaillageException;
import org.maillage.api.content.ContentEditor;
import org.maillage.api.publish.CollectionInstaller;
import org.maillage.api.publish.ContentChanges;
import org.maillage.api.publish.EntryChange;
import org.maillage.api.publish.InstalledCollection;
import org.maillage.api.publish.Monitor;
import org.maillage.api.publish.PublishRequest;
import org.maillage.api.publish.TrustQuestion;
import org.maillage.model.CollectionDescriptor;
import org.maillage.model.MaillageFactory;
import org.maillage.publish.internal.site.Scratch;

/** Collections come from a site, change with it, and go. */
class InstallTest {

    private static final TrustQuestion YES = (offer, former) -> true;
    private static final TrustQuestion NO = (offer, former) -> false;

    @RegisterExtension
    private final Chamber chamber = new Chamber();

    @TempDir
    private Path folder;

    private final Draft draft = new Draft("essai").tool("un", "Un").tool("deux", "Deux");
    private Path site;
    private Path data;
    private CollectionInstaller person;

    @BeforeEach
    void open() throws Exception {
        site = folder.resolve("site");
        data = Files.createDirectories(folder.resolve("data"));
        person = chamber.person(data);
    }

    private void refused(String start, TrustQuestion trust) throws Exception {
        Map<String, String> before = Sites.digests(data);
        List<InstalledCollection> installed = person.installed();
        MaillageException refused = assertThrows(MaillageException.class,
                () -> person.install(site.toString(), List.of(), trust, Monitor.NONE));
        assertTrue(refused.getMessage().replace('\u00a0', ' ').startsWith(start), refused.getMessage());
        before.remove("installed/lock");
        Map<String, String> after = Sites.digests(data);
        after.remove("installed/lock");
        assertEquals(before, after);
        assertEquals(installed, person.installed());
    }

    @Test
    void whatIsInstalledIsReadAtOnce() throws Exception {
        chamber.publish(draft, site);
        assertEquals("", Chamber.title("essai:un"));
        person.install(site.toString(), List.of(), YES, Monitor.NONE);
        assertEquals("Un", Chamber.title("essai:un"));
    }

    @Test
    void anUpdateBringsExactlyWhatTheDiffSaid() throws Exception {
        chamber.publish(draft, site);
        person.install(site.toString(), List.of(), YES, Monitor.NONE);
        chamber.publish(draft.tool("un", "Un bis").tool("trois", "Trois").without("deux"), site);
        ContentChanges changes = person.diff("essai", Optional.empty(), Monitor.NONE).changes();
        assertEquals(List.of("REMOVED essai:deux", "ADDED essai:trois", "CHANGED essai:un"),
                changes.entries().stream().map(each -> each.kind() + " " + each.id()).toList());
        assertEquals(List.of("Un → Un bis"), changes.entries().stream().map(EntryChange::fields)
                .flatMap(List::stream).map(each -> each.before() + " → " + each.after()).toList());
        person.update(List.of(), YES, Monitor.NONE);
        assertEquals("Un bis", Chamber.title("essai:un"));
        assertEquals("", Chamber.title("essai:deux"));
        assertEquals("Trois", Chamber.title("essai:trois"));
        assertTrue(person.diff("essai", Optional.empty(), Monitor.NONE).changes().isEmpty());
        assertEquals(List.of(), person.update(List.of(), YES, Monitor.NONE), "all is up to date");
    }

    @Test
    void oneGoesBackAndForth() throws Exception {
        chamber.publish(draft, site);
        person.install(site.toString(), List.of(), YES, Monitor.NONE);
        chamber.publish(draft.tool("un", "Un bis"), site);
        person.update(List.of("essai"), YES, Monitor.NONE);
        assertEquals("1.0.0", person.rollback("essai").orElseThrow().version());
        assertEquals("Un", Chamber.title("essai:un"));
        assertEquals("1.0.1", person.rollback("essai").orElseThrow().version());
        assertEquals("Un bis", Chamber.title("essai:un"));
        person.remove("essai");
        assertEquals("", Chamber.title("essai:un"));
        assertEquals("1.0.1", person.rollback("essai").orElseThrow().version(), "what was removed comes back");
    }

    @Test
    void thereMayBeNothingToGoBackTo() {
        assertThrows(MaillageException.class, () -> person.rollback("essai"));
        assertThrows(MaillageException.class, () -> person.remove("essai"));
        assertThrows(MaillageException.class, () -> person.update(List.of("essai"), YES, Monitor.NONE));
    }

    @Test
    void itIsThereAtTheNextStart() throws Exception {
        chamber.publish(draft, site);
        person.install(site.toString(), List.of(), YES, Monitor.NONE);
        chamber.afterEach(null);
        assertEquals("", Chamber.title("essai:un"));
        assertEquals(List.of("essai"), chamber.person(data).installed().stream().map(each -> each.collection()).toList());
        assertEquals("Un", Chamber.title("essai:un"));
    }

    @Test
    void anotherProcessIsFollowed() throws Exception {
        chamber.publish(draft, site);
        CollectionInstaller other = chamber.person(Files.createDirectories(folder.resolve("other")));
        other.install(site.toString(), List.of(), YES, Monitor.NONE);
        chamber.afterEach(null);
        chamber.person(data);
        Sites.copy(folder.resolve("other/installed"), folder.resolve("copy"));
        Files.createDirectories(data.resolve("installed"));
        Files.move(folder.resolve("copy/bundles"), data.resolve("installed/bundles"));
        Files.move(folder.resolve("copy/state-000001"), data.resolve("installed/state-000001"));
        long end = System.currentTimeMillis() + 10_000;
        while (Chamber.title("essai:un").isEmpty() && System.currentTimeMillis() < end) {
            Thread.sleep(100);
        }
        assertEquals("Un", Chamber.title("essai:un"));
    }

    @Test
    void aHandOverFileInstalls() throws Exception {
        Path file = folder.resolve("a/remettre.zip");
        chamber.publish(draft, new PublishRequest("essai", Optional.empty(), site, Optional.empty(),
                Optional.of(file)));
        person.install(file.toString(), List.of("essai"), YES, Monitor.NONE);
        assertEquals("Un", Chamber.title("essai:un"));
        Files.write(file, new byte[] { 1, 2, 3 });
        assertThrows(MaillageException.class, () -> person.install(file.toString(), List.of(), YES, Monitor.NONE));
    }

    @Test
    void twoPeopleShareASite() throws Exception {
        chamber.publish(draft, site);
        Map<String, String> before = Sites.digests(site);
        CollectionInstaller other = chamber.person(Files.createDirectories(folder.resolve("other")));
        Thread first = Thread.ofVirtual().start(() -> quietly(person));
        Thread second = Thread.ofVirtual().start(() -> quietly(other));
        first.join();
        second.join();
        assertEquals(1, person.installed().size());
        assertEquals(person.installed(), other.installed());
        assertEquals(before, Sites.digests(site));
    }

    private void quietly(CollectionInstaller who) {
        try {
            who.install(site.toString(), List.of(), YES, Monitor.NONE);
        } catch (MaillageException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whatNobodySignedIsAskedAbout() throws Exception {
        chamber.publish(draft, site);
        refused("« essai » n’est pas signée", NO);
    }

    @Test
    void aKeyIsAskedAboutOnceAndAnotherOneAgain() throws Exception {
        chamber.publish(draft, site, chamber.key(folder.resolve("one.asc"), "Une"));
        refused("« essai » est signée par « Une »", NO);
        person.install(site.toString(), List.of(), YES, Monitor.NONE);
        chamber.publish(draft.tool("un", "Un bis"), site, folder.resolve("one.asc"));
        assertEquals("1.0.1", person.update(List.of(), NO, Monitor.NONE).getFirst().version(), "a key that is known");
        chamber.publish(draft.tool("un", "Un ter"), site, chamber.key(folder.resolve("two.asc"), "Autre"));
        refused("« essai » est signée par « Autre »", (offer, former) -> {
            assertEquals("Une", former.orElseThrow().name());
            return false;
        });
        chamber.publish(draft.tool("un", "Un quater"), site);
        refused("« essai » n’est pas signée", NO);
    }

    @Test
    void aTamperedBundleIsRefused() throws Exception {
        chamber.publish(draft, site, chamber.key(folder.resolve("key.asc"), "Une"));
        Path bundle = Sites.bundle(site, draft, "1.0.0");
        byte[] bytes = Files.readAllBytes(bundle);
        bytes[bytes.length / 2] ^= 1;
        Files.write(bundle, bytes);
        refused("Le fichier de « essai » 1.0.0 n’est pas celui que le site annonce", YES);
        Sites.forge(site, bundle);
        refused("La signature de « essai » 1.0.0 n’est pas valable", YES);
    }

    @Test
    void aSignatureOfSomethingElseIsRefused() throws Exception {
        Path key = chamber.key(folder.resolve("key.asc"), "Une");
        chamber.publish(draft, site, key);
        chamber.publish(draft.tool("un", "Un bis"), site, key);
        Files.copy(Sites.bundle(site, draft, "1.0.0"), Sites.bundle(site, draft, "1.0.1"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        Sites.rewrite(site.resolve("artifacts.jar"), text -> {
            int first = text.indexOf("id='exemple.essai' version='1.0.0'");
            String whole = text.substring(text.lastIndexOf("<artifact ", first), text.indexOf("</artifact>", first));
            int second = text.indexOf("id='exemple.essai' version='1.0.1'");
            return text.substring(0, text.lastIndexOf("<artifact ", second)) + whole.replace("1.0.0", "1.0.1")
                    + text.substring(text.indexOf("</artifact>", second));
        });
        refused("Le site annonce « essai » 1.0.1, mais le fichier contient « exemple.essai » 1.0.0", YES);
    }

    @Test
    void aMissingFileIsSaid() throws Exception {
        chamber.publish(draft, site);
        Files.delete(Sites.bundle(site, draft, "1.0.0"));
        refused("Il manque sur le site", YES);
    }

    @Test
    void aDamagedIndexIsSaid() throws Exception {
        chamber.publish(draft, site);
        Files.write(site.resolve("content.jar"), new byte[] { 'P', 'K', 3, 4, 0 });
        refused("L’index du site", YES);
        Files.delete(site.resolve("content.jar"));
        refused("Il n’y a pas de collections à cette adresse", YES);
    }

    @Test
    void aProgramDoesNotComeInAsACollection() throws Exception {
        chamber.publish(draft.file("Cheval.class", "troie"), site);
        refused("« essai » contient un programme", YES);
    }

    @Test
    void aPersonalCollectionIsNotHidden() throws Exception {
        chamber.publish(draft, site);
        Path own = Chamber.service(DataArea.class).folder().resolve("collections/essai");
        CollectionDescriptor descriptor = MaillageFactory.eINSTANCE.createCollectionDescriptor();
        descriptor.setId("essai");
        descriptor.setTitle("La mienne");
        Chamber.service(ContentEditor.class).create(descriptor);
        try {
            refused("Vous avez une collection personnelle « essai »", YES);
        } finally {
            Scratch.delete(own);
            Chamber.refresh();
        }
    }

    @Test
    void oneChangesAtATime() throws Exception {
        chamber.publish(draft, site);
        person.install(site.toString(), List.of(), YES, Monitor.NONE);
        MaillageException[] met = new MaillageException[1];
        chamber.publish(draft.tool("un", "Un bis"), site);
        person.update(List.of(), (offer, former) -> {
            met[0] = assertThrows(MaillageException.class, () -> person.remove("essai"));
            return true;
        }, Monitor.NONE);
        assertTrue(met[0].getMessage().startsWith("Un autre Maillage installe"), met[0].getMessage());
        assertEquals("Un bis", Chamber.title("essai:un"));
    }

    @Test
    void aPersonWhoStopsHasWhatThereWas() throws Exception {
        chamber.publish(draft, site);
        Map<String, String> before = Sites.digests(data);
        assertThrows(MaillageException.class, () -> person.install(site.toString(), List.of(), YES, new Monitor() {
            @Override
            public boolean cancelled() {
                return true;
            }
        }));
        Map<String, String> after = Sites.digests(data);
        after.remove("installed/lock");
        assertEquals(before, after);
    }

    @Test
    void whatACrashLeftIsIgnoredAndGoes() throws Exception {
        chamber.publish(draft, site);
        person.install(site.toString(), List.of(), YES, Monitor.NONE);
        Path shelf = data.resolve("installed");
        Files.createDirectories(shelf.resolve(".staged-1/half"));
        Files.writeString(shelf.resolve("state-000002"), "maillage-collections 1\ncollection\tessai\t9.9");
        Files.writeString(shelf.resolve("bundles/exemple.autre_1.0.0-0.jar"), "half");
        chamber.afterEach(null);
        CollectionInstaller again = chamber.person(data);
        assertEquals("1.0.0", again.installed().getFirst().version());
        assertEquals("Un", Chamber.title("essai:un"));
        chamber.publish(draft.tool("un", "Un bis"), site);
        again.update(List.of(), YES, Monitor.NONE);
        assertEquals("Un bis", Chamber.title("essai:un"));
        assertFalse(Files.exists(shelf.resolve(".staged-1")));
        assertFalse(Files.exists(shelf.resolve("bundles/exemple.autre_1.0.0-0.jar")));
    }

    @Test
    void sitesAreRemembered() throws Exception {
        chamber.publish(draft, site);
        person.addSite(site.toString(), Monitor.NONE);
        person.addSite(site.toString(), Monitor.NONE);
        assertEquals(List.of(site.toUri().toString()), person.sites());
        assertEquals(List.of("essai"),
                person.offers(site.toString(), Monitor.NONE).stream().map(each -> each.collection()).toList());
        person.removeSite(site.toString());
        assertEquals(List.of(), person.sites());
        assertThrows(MaillageException.class, () -> person.addSite(folder.resolve("rien").toString(), Monitor.NONE));
    }
}
