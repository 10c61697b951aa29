package org.maillage.ui.curation.internal.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.api.Place;
import org.maillage.api.content.EntryView;
import org.maillage.model.Call;
import org.maillage.model.MaillageFactory;
import org.maillage.model.MaillagePackage;
import org.maillage.model.SupportScheme;

/** Every step can be taken back and made again, and leaves the entry exactly as it was. */
class EntrySessionTest {

    private static final EStructuralFeature TITLE = MaillagePackage.eINSTANCE.getEntry_Title();

    private SupportScheme stored;
    private EntrySession session;
    private SupportScheme entry;

    @BeforeEach
    void open() {
        stored = MaillageFactory.eINSTANCE.createSupportScheme();
        stored.setId("mienne:pret");
        stored.setTitle("Prêt");
        stored.getThemes().addAll(List.of("voc:theme/eau", "voc:theme/air"));
        Call call = MaillageFactory.eINSTANCE.createCall();
        call.setDeadline(LocalDate.of(2027, 3, 1));
        stored.getCalls().add(call);
        session = EntrySession.of(EntryView.of(stored, Place.collection("mienne", "ici")));
        entry = (SupportScheme) session.entry();
    }

    @Test
    void theStoredEntryIsNeverTouched() {
        session.set(entry, TITLE, "Autre", "Titre", false);
        assertEquals("Prêt", stored.getTitle());
        assertTrue(session.isDirty());
        assertEquals(Set.of("title"), session.changed());
    }

    @Test
    void typingOneWordIsOneStep() {
        for (String typed : List.of("P", "Pr", "Prê", "Prêt d’honneur")) {
            session.set(entry, TITLE, typed, "Titre", true);
        }
        assertEquals(Optional.of("Titre"), session.undoLabel());
        session.undo();
        assertEquals("Prêt", entry.getTitle());
        assertFalse(session.isDirty());
        assertTrue(session.undoLabel().isEmpty());
        session.redo();
        assertEquals("Prêt d’honneur", entry.getTitle());
    }

    @Test
    void typingInAnotherFieldIsAnotherStep() {
        session.set(entry, TITLE, "A", "Titre", true);
        session.set(entry, MaillagePackage.eINSTANCE.getEntry_Summary(), "B", "Résumé", true);
        session.undo();
        assertNull(entry.getSummary());
        assertEquals("A", entry.getTitle());
    }

    @Test
    void stepsOfEveryKindAreTakenBackInOrder() {
        SupportScheme before = EcoreUtil.copy(entry);
        session.set(entry, TITLE, "Autre", "Titre", false);
        session.set(entry, MaillagePackage.eINSTANCE.getEntry_Themes(), List.of("voc:theme/eau"), "Thèmes", false);
        session.set(entry, MaillagePackage.eINSTANCE.getEntry_ReviewMonths(), 6, "Cadence", false);
        session.change("Appels", () -> entry.getCalls().add(MaillageFactory.eINSTANCE.createCall()));
        session.change("Appels", () -> entry.getCalls().move(0, 1));
        session.change("Appels", () -> entry.getCalls().remove(1));
        session.set(entry.getCalls().getFirst(), MaillagePackage.eINSTANCE.getCall_Deadline(), LocalDate.of(2027, 5, 1),
                "Date limite", false);
        SupportScheme after = EcoreUtil.copy(entry);
        while (session.undoLabel().isPresent()) {
            session.undo();
        }
        assertTrue(EcoreUtil.equals(before, entry));
        while (session.redoLabel().isPresent()) {
            session.redo();
        }
        assertTrue(EcoreUtil.equals(after, entry));
    }

    @Test
    void whatChangesNothingIsNoStep() {
        session.change("Rien", () -> { });
        assertTrue(session.undoLabel().isEmpty());
    }

    @Test
    void givingUpIsAStepToo() {
        session.set(entry, TITLE, "Autre", "Titre", false);
        session.change("Appels", () -> entry.getCalls().clear());
        session.discard("Abandonner");
        assertFalse(session.isDirty());
        session.undo();
        assertEquals("Autre", entry.getTitle());
        assertTrue(entry.getCalls().isEmpty());
    }

    @Test
    void whatIsTypedWhileSavingStaysAChange() {
        session.set(entry, TITLE, "Un", "Titre", false);
        SupportScheme asked = EcoreUtil.copy(entry);
        session.set(entry, TITLE, "Deux", "Titre", false);
        SupportScheme now = EcoreUtil.copy(asked);
        now.setModified(LocalDate.of(2026, 11, 29));
        session.saved(EntryView.of(now, Place.collection("mienne", "ici")), asked);
        assertEquals("Deux", entry.getTitle());
        assertEquals(LocalDate.of(2026, 11, 29), entry.getModified());
        assertEquals(Set.of("title"), session.changed());
    }
}
