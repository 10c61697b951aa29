package org.maillage.content.internal.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.maillage.api.content.EntryView;
import org.maillage.content.tests.Installation;
import org.maillage.content.tests.Said;
import org.maillage.content.tests.SyntheticBundle;
import org.maillage.content.tests.Xml;
import org.maillage.model.Call;
import org.maillage.model.EntryStatus;
import org.maillage.model.MaillageFactory;
import org.maillage.model.SupportScheme;
import org.osgi.framework.Bundle;

/** A person changes an installed entry field by field; the original stays as it is below. */
class OverridesTest {

    private static final String ID = "essai:dla";

    @RegisterExtension
    private final Installation installation = new Installation();

    @TempDir
    private Path folder;
    private Person person;
    private Bundle bundle;

    @BeforeEach
    void sitDown() throws Exception {
        bundle = installation.install(collection("Résumé d’origine"));
        person = new Person(installation.context(), folder.resolve("data"));
        person.with("perso");
    }

    @AfterEach
    void leave() {
        person.leaves();
    }

    private static SyntheticBundle collection(String summary) {
        return SyntheticBundle.collection("essai").content("entries/dla.xml",
                Xml.entry("SupportScheme", ID, "status=\"published\" reviewMonths=\"12\"", """
                        <summary>%s</summary>
                        <freeKeyword>conseil</freeKeyword>
                        <freeKeyword>emploi</freeKeyword>
                        <call deadline="2026-06-30"/>
                        <cumulation><text>Oui</text></cumulation>""".formatted(summary)));
    }

    private SupportScheme scheme() throws Exception {
        return person.sees(SupportScheme.class, ID);
    }

    private EntryView view() throws Exception {
        return person.content().find(ID).orElseThrow();
    }

    private void changes(Consumer<SupportScheme> change, String... fields) throws Exception {
        person.changes(SupportScheme.class, "perso", ID, change, fields);
    }

    @Test
    void oneFieldIsOverriddenAndTheOthersShineThrough() throws Exception {
        changes(scheme -> scheme.setTitle("Mon titre"), "title");
        assertEquals("Mon titre", scheme().getTitle());
        assertEquals("Résumé d’origine", scheme().getSummary());
        assertEquals(12, scheme().getReviewMonths());
        assertEquals(Set.of("title"), view().overridden());
        assertEquals(ID, view().id());
    }

    @Test
    void theOriginalStays() throws Exception {
        changes(scheme -> scheme.setTitle("Mon titre"), "title");
        assertEquals(ID, view().original().getTitle());
        assertEquals("entries/dla.xml", view().place().file());
        assertEquals(Optional.of("overlays/essai/dla.xml"), view().overlay().map(each -> each.file()));
        assertEquals("perso", view().overlay().orElseThrow().collection());
    }

    @Test
    void anEntryThatNobodyChangedIsItsOwnOriginal() throws Exception {
        assertSame(view().entry(), view().original());
        assertEquals(Set.of(), view().overridden());
        assertTrue(view().overlay().isEmpty());
    }

    @Test
    void theOriginalMayChangeBelow() throws Exception {
        changes(scheme -> scheme.setTitle("Mon titre"), "title");
        installation.update(bundle, collection("Résumé neuf"));
        assertEquals("Mon titre", scheme().getTitle());
        assertEquals("Résumé neuf", scheme().getSummary());
    }

    @Test
    void severalFieldsOfAllKinds() throws Exception {
        changes(scheme -> {
            scheme.setStatus(EntryStatus.ARCHIVED);
            scheme.setExpiresOn(LocalDate.of(2027, 1, 1));
            scheme.getFreeKeywords().clear();
            scheme.getFreeKeywords().add("accompagnement");
            Call call = MaillageFactory.eINSTANCE.createCall();
            call.setDeadline(LocalDate.of(2027, 6, 30));
            scheme.getCalls().add(call);
            scheme.getCumulation().setText("Non");
        }, "status", "expiresOn", "freeKeywords", "calls", "cumulation");
        person.restarted();
        assertEquals(EntryStatus.ARCHIVED, scheme().getStatus());
        assertEquals(LocalDate.of(2027, 1, 1), scheme().getExpiresOn());
        assertEquals(List.of("accompagnement"), scheme().getFreeKeywords());
        assertEquals(2, scheme().getCalls().size());
        assertEquals("Non", scheme().getCumulation().getText());
        assertEquals(1, ((SupportScheme) view().original()).getCalls().size());
        assertEquals("Oui", ((SupportScheme) view().original()).getCumulation().getText());
    }

    @Test
    void aFieldMayBeEmptied() throws Exception {
        changes(scheme -> {
            scheme.setSummary(null);
            scheme.getCalls().clear();
            scheme.setCumulation(null);
            scheme.setReviewMonths(0);
            scheme.getFreeKeywords().clear();
        }, "summary", "calls", "cumulation", "reviewMonths", "freeKeywords");
        assertNull(scheme().getSummary());
        assertEquals(List.of(), scheme().getCalls());
        assertNull(scheme().getCumulation());
        assertEquals(0, scheme().getReviewMonths());
        assertEquals(List.of(), scheme().getFreeKeywords());
        assertEquals("Résumé d’origine", view().original().getSummary());
    }

    @Test
    void aLaterOverrideReplacesTheFormer() throws Exception {
        changes(scheme -> scheme.setTitle("Mon titre"), "title");
        changes(scheme -> scheme.setSummary("Mon résumé"), "summary");
        assertEquals(ID, scheme().getTitle());
        assertEquals(Set.of("summary"), view().overridden());
    }

    @Test
    void withoutFieldsTheOriginalIsBack() throws Exception {
        changes(scheme -> scheme.setTitle("Mon titre"), "title");
        changes(scheme -> {
        });
        assertEquals(ID, scheme().getTitle());
        assertSame(view().entry(), view().original());
        assertFalse(Files.exists(person.file("perso/overlays/essai/dla.xml")));
    }

    @Test
    void onlyWhatIsOverriddenIsWritten() throws Exception {
        changes(scheme -> scheme.setTitle("Mon titre"), "title");
        String written = person.text("perso/overlays/essai/dla.xml");
        assertTrue(written.contains("<title>Mon titre</title>"), written);
        assertFalse(written.contains("Résumé d’origine"), written);
        assertTrue(written.contains("target=\"essai:dla\" baseVersion=\"1.0\""), written);
    }

    @Test
    void aReadingGivesTheFieldsInEffect() throws Exception {
        changes(scheme -> scheme.setTitle("Mon titre"), "title");
        assertEquals("Mon titre", person.reads("essai").entries().getFirst().entry().getTitle());
        Said.nothing(person.reads("essai").problems());
    }

    @Test
    void anOverrideChangesTheStampOfTheOverriddenCollection() throws Exception {
        String before = person.content().collection("essai").orElseThrow().stamp();
        changes(scheme -> scheme.setTitle("Mon titre"), "title");
        assertNotEquals(before, person.content().collection("essai").orElseThrow().stamp());
        changes(scheme -> {
        });
        assertEquals(before, person.content().collection("essai").orElseThrow().stamp());
    }

    @Test
    void aFieldThatDoesNotExistOrIsTheIdIsRefused() {
        assertTrue(Said.refused(() -> changes(scheme -> {
        }, "couleur")).contains("couleur"));
        assertTrue(Said.refused(() -> changes(scheme -> {
        }, "title", "id")).contains("id"));
        assertFalse(Files.exists(person.file("perso/overlays")));
    }

    @Test
    void anOverrideNeedsACollectionToBeKeptInAndOneToOverride() {
        SupportScheme values = MaillageFactory.eINSTANCE.createSupportScheme();
        values.setId(ID);
        Said.refused(() -> person.content().override("absente", values, Set.of("title")));
        values.setId("absente:un");
        Said.refused(() -> person.content().override("perso", values, Set.of("title")));
        values.setId("essai:../x");
        Said.refused(() -> person.content().override("perso", values, Set.of("title")));
    }
}
