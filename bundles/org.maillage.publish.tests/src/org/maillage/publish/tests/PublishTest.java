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
import java.util.zip.ZipFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.maillage.api.MaillageException;
import org.maillage.api.publish.EntryChange;
import org.maillage.api.publish.InvalidContentException;
import org.maillage.api.publish.Monitor;
import org.maillage.api.publish.PublishReport;
import org.maillage.api.publish.PublishRequest;
import org.maillage.api.publish.PublishService;
import org.maillage.api.publish.SiteReport;

/** What a site gets when a collection is published. */
class PublishTest {

    @RegisterExtension
    private final Chamber chamber = new Chamber();

    @TempDir
    private Path folder;

    private final Draft draft = new Draft("essai").tool("un", "Un").tool("deux", "Deux");

    private Path site() {
        return folder.resolve("site");
    }

    @Test
    void theFirstVersionHasAllEntries() throws Exception {
        PublishReport report = chamber.publish(draft, site());
        assertEquals("1.0.0", report.version());
        assertTrue(report.published());
        assertEquals(2, report.entries());
        assertTrue(report.changes().entries().stream().allMatch(each -> each.kind() == EntryChange.Kind.ADDED));
    }

    @Test
    void theVersionFollowsWhatChanged() throws Exception {
        chamber.publish(draft, site());
        assertEquals("1.0.1", chamber.publish(draft.tool("un", "Un bis"), site()).version(), "a field");
        assertEquals("1.1.0", chamber.publish(draft.tool("trois", "Trois"), site()).version(), "a new entry");
        assertEquals("2.0.0", chamber.publish(draft.without("deux"), site()).version(), "an id that is gone");
        assertEquals("2.0.1",
                chamber.publish(draft.entry("Tool", "un", "Un bis", "archived", ""), site()).version(), "archived");
        assertEquals("3.0.0", chamber.publish(draft.entry("Guide", "trois", "Trois", "published", ""), site()).version(),
                "another type");
        assertEquals("3.1.0", chamber.publish(draft.file("images/plan.txt", "plan"), site()).version(), "a new file");
        assertEquals("3.1.1", chamber.publish(draft.file("images/plan.txt", "plan 2"), site()).version(), "a file");
    }

    @Test
    void olderVersionsStayOnTheSite() throws Exception {
        chamber.publish(draft, site());
        chamber.publish(draft.tool("trois", "Trois"), site());
        SiteReport report = Chamber.service(PublishService.class).verify(site().toString(), Monitor.NONE);
        assertEquals(List.of("1.1.0", "1.0.0"), report.offers().stream().map(each -> each.version()).toList());
        assertEquals(List.of("site.unsigned", "site.unsigned"),
                report.problems().stream().map(each -> each.code()).toList());
    }

    @Test
    void whatChangedIsSaidFieldByField() throws Exception {
        chamber.publish(draft, site());
        PublishReport report = chamber.publish(draft.tool("un", "Un bis"), site());
        EntryChange change = report.changes().entries().getFirst();
        assertEquals("essai:un", change.id());
        assertEquals(EntryChange.Kind.CHANGED, change.kind());
        assertEquals("title", change.fields().getFirst().field());
        assertEquals("Un", change.fields().getFirst().before());
        assertEquals("Un bis", change.fields().getFirst().after());
        assertEquals(1, change.fields().size());
    }

    @Test
    void aSchemeThatClosesIsSaidToClose() throws Exception {
        chamber.publish(draft.entry("SupportScheme", "prime", "Prime", "published", "openness=\"permanent\""), site());
        PublishReport report = chamber.publish(
                draft.entry("SupportScheme", "prime", "Prime", "published", "openness=\"ended\""), site());
        assertEquals(List.of(EntryChange.Kind.CLOSED), report.changes().entries().stream().map(EntryChange::kind).toList());
    }

    @Test
    void thePageSaysItInBothLanguages() throws Exception {
        chamber.publish(draft, site());
        chamber.publish(draft.tool("un", "Un <b> & bis"
                .replace("&", "&amp;").replace("<", "&lt;")).tool("trois", "Trois").without("deux"), site());
        String french = Files.readString(site().resolve("changes/essai-2.0.0.html"));
        String english = Files.readString(site().resolve("changes/essai-2.0.0.en.html"));
        assertTrue(french.contains("<ins>Un &lt;b&gt; &amp; bis</ins>"), french);
        assertTrue(french.contains("Une fiche retirée"), french);
        assertTrue(french.contains("Depuis la version 1.0.0"), french);
        assertTrue(english.contains("One entry removed"), english);
        assertTrue(Files.readString(site().resolve("index.html")).contains("changes/essai-1.0.0.html"));
    }

    @Test
    void aPreviewSaysTheVersionAndWritesNothing() throws Exception {
        PublishReport first = chamber.preview(draft, site());
        assertEquals("1.0.0", first.version());
        assertFalse(Files.exists(site()));
        chamber.publish(draft, site());
        Map<String, String> before = Sites.digests(site());
        PublishReport next = chamber.preview(draft.tool("trois", "Trois"), site());
        assertEquals("1.1.0", next.version());
        assertTrue(next.published());
        assertEquals("1.0.0", next.changes().from());
        assertEquals(before, Sites.digests(site()));
        assertEquals("1.1.0", chamber.publish(draft, site()).version());
    }

    @Test
    void nothingIsPublishedTwice() throws Exception {
        chamber.publish(draft, site());
        Map<String, String> before = Sites.digests(site());
        PublishReport report = chamber.publish(draft, site());
        assertFalse(report.published());
        assertEquals("1.0.0", report.version());
        assertEquals(before, Sites.digests(site()));
    }

    @Test
    void theSameContentGivesTheSameBytes() throws Exception {
        Path key = chamber.key(folder.resolve("key.asc"), "Chambre d’essai");
        for (String each : List.of("one", "two")) {
            Draft same = new Draft("essai").tool("deux", "Deux").tool("un", "Un");
            chamber.publish(same, folder.resolve(each), key);
            Thread.sleep(1100); // so that the time of the day, which counts seconds, is another one
            chamber.publish(same.tool("trois", "Trois"), folder.resolve(each), key);
        }
        assertEquals(Sites.digests(folder.resolve("one")), Sites.digests(folder.resolve("two")));
    }

    @Test
    void contentWithErrorsIsRefusedByEntryAndField() throws Exception {
        InvalidContentException refused = assertThrows(InvalidContentException.class,
                () -> chamber.publish(draft.file("entries/faux.xml", """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <?maillage model="1.0"?>
                        <m:Tool xmlns:m="http://maillage.org/model" id="essai:faux" status="published" created="2026-11-20" modified="2026-11-20">
                          <summary>Sans titre.</summary>
                        </m:Tool>
                        """), site()));
        assertTrue(refused.problems().stream().anyMatch(
                each -> each.place().entry().equals("essai:faux") && each.place().field().equals("title")),
                refused.problems()::toString);
        assertFalse(Files.exists(site()));
    }

    @Test
    void draftsStayAtHome() throws Exception {
        PublishReport report = chamber.publish(draft.entry("Tool", "brouillon", "Brouillon", "draft", ""), site());
        assertEquals(1, report.drafts());
        assertEquals(2, report.entries());
        try (ZipFile zip = new ZipFile(Sites.bundle(site(), draft, "1.0.0").toFile())) {
            assertEquals(null, zip.getEntry("content/entries/brouillon.xml"));
            assertFalse(zip.getEntry("content/entries/un.xml") == null);
        }
    }

    @Test
    void aVersionMayPromiseMoreButNotLess() throws Exception {
        chamber.publish(draft, site());
        draft.tool("trois", "Trois");
        assertThrows(MaillageException.class, () -> chamber.publish(draft, asked("1.0.1")));
        assertThrows(MaillageException.class, () -> chamber.publish(draft, asked("deux")));
        assertEquals("1.5.0", chamber.publish(draft, asked("1.5.0")).version());
    }

    private PublishRequest asked(String version) {
        return new PublishRequest("essai", Optional.of(version), site(), Optional.empty(), Optional.empty());
    }

    @Test
    void aKeyIsNeverWrittenInClearNorReplaced() throws Exception {
        Path key = chamber.key(folder.resolve("key.asc"), "Chambre");
        assertThrows(MaillageException.class, () -> chamber.key(key, "Autre"));
        assertThrows(MaillageException.class, () -> Chamber.service(PublishService.class).createKey("Court",
                "court".toCharArray(), folder.resolve("other.asc")));
        MaillageException wrong = assertThrows(MaillageException.class,
                () -> chamber.publish(draft, new PublishRequest("essai", Optional.empty(), site(), Optional.of(
                        new org.maillage.api.publish.SigningKey(key, "autre phrase".toCharArray())), Optional.empty())));
        assertTrue(wrong.getMessage().startsWith("La phrase de passe n’est pas"), wrong.getMessage());
        assertFalse(Files.exists(site()));
    }

    @Test
    void aSignedSiteVerifies() throws Exception {
        Path key = chamber.key(folder.resolve("key.asc"), "Chambre d’essai");
        chamber.publish(draft, site(), key);
        SiteReport report = Chamber.service(PublishService.class).verify(site().toString(), Monitor.NONE);
        assertEquals(List.of(), report.problems());
        assertEquals("Chambre d’essai", report.offers().getFirst().signer().orElseThrow().name());
    }

    /** Whatever the moment of a crash, only whole versions are seen: files come in an order. */
    @Test
    void aCrashBetweenAnyTwoStepsLeavesASiteThatWorks() throws Exception {
        chamber.publish(draft, site());
        Path before = folder.resolve("before");
        Sites.copy(site(), before);
        chamber.publish(draft.tool("trois", "Trois"), site());
        List<String> order = List.of("plugins/exemple.essai_1.1.0.jar", "features/exemple.essai.feature_1.1.0.jar",
                "changes/essai-1.1.0.html", "changes/essai-1.1.0.en.html", "artifacts.jar");
        for (int done = 1; done <= order.size(); done++) {
            Path crashed = folder.resolve("crashed" + done);
            Sites.copy(before, crashed);
            Files.createDirectories(crashed.resolve(".staged-left/fresh"));
            for (String each : order.subList(0, done)) {
                Files.createDirectories(crashed.resolve(each).getParent());
                Files.copy(site().resolve(each), crashed.resolve(each),
                        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            }
            SiteReport report = Chamber.service(PublishService.class).verify(crashed.toString(), Monitor.NONE);
            assertEquals(List.of("1.0.0"), report.offers().stream().map(each -> each.version()).toList());
            assertEquals(List.of("site.unsigned"), report.problems().stream().map(each -> each.code()).toList());
            chamber.publish(draft, crashed);
            assertEquals(Sites.digests(site()), Sites.digests(crashed), "after a crash at step " + done);
        }
    }
}
