package org.maillage.ui.curation.internal.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.api.Place;
import org.maillage.api.Problem;
import org.maillage.api.content.EntryView;
import org.maillage.model.Entry;
import org.maillage.model.MaillageFactory;
import org.maillage.model.SupportScheme;
import org.maillage.model.meta.Meta;
import org.maillage.ui.curation.internal.Workshop;
import org.maillage.ui.curation.internal.edit.EntrySession;
import org.maillage.ui.curation.internal.edit.Template;

/** The form of any type is made from the model, and each of its editors writes what is typed. */
class EntryFormTest extends Workshop {

    private final List<String> opened = new ArrayList<>();
    private EntryForm form;

    @BeforeEach
    void make() {
        form = new EntryForm(shell, needs, opened::add);
        form.openSections().addAll(Meta.sections());
        shell.open();
    }

    private Control box(String feature) {
        form.reveal(feature);
        return display.getFocusControl();
    }

    private List<String> labels() {
        return all(shell, Label.class).stream().filter(Label::isVisible).map(Label::getText).toList();
    }

    @Test
    void everyTypeHasAFormWithAllItsFields() {
        for (EClass type : needs.content().types()) {
            Entry entry = (Entry) EcoreUtil.create(type);
            entry.setId(collection + ":x");
            form.show(EntrySession.ofNew(entry));
            settle();
            for (EStructuralFeature each : type.getEAllStructuralFeatures()) {
                if (FormBody.isEdited(each)) {
                    assertTrue(form.editing().label(each).length() > 0, each.getName());
                }
            }
        }
        assertTrue(needs.content().types().size() > 15);
    }

    @Test
    void anExtendersFieldsAreThereWithTheirLabels() {
        EClass type = needs.content().types().stream().filter(each -> each.getName().equals("TiersLieu")).findFirst()
                .orElseThrow();
        Entry place = (Entry) EcoreUtil.create(type);
        place.setId(collection + ":lieu");
        EntrySession session = EntrySession.ofNew(place);
        form.show(session);
        settle();
        assertTrue(labels().contains("Surface"), () -> labels().toString());
        assertTrue(labels().contains("m²"));
        write(box("surface"), "1 250,5");
        assertEquals("1250.5", place.eGet(type.getEStructuralFeature("surface")).toString());
        Control words = box("equipements");
        write(words, "four ; tour à bois");
        tell(words, SWT.DefaultSelection);
        assertEquals(List.of("four", "tour à bois"), place.eGet(type.getEStructuralFeature("equipements")));
    }

    @Test
    void whatIsTypedIsInTheEntryAndCanBeTakenBack() {
        SupportScheme scheme = MaillageFactory.eINSTANCE.createSupportScheme();
        scheme.setId(collection + ":pret");
        EntrySession session = EntrySession.ofNew(scheme);
        form.show(session);
        Control title = box("title");
        write(title, "Prêt d’honneur");
        assertEquals("Prêt d’honneur", scheme.getTitle());
        write(box("verifiedOn"), "1er mars 2027");
        assertEquals(LocalDate.of(2027, 3, 1), scheme.getVerifiedOn());
        session.undo();
        session.undo();
        assertEquals("", written(title));
        session.redo();
        assertEquals("Prêt d’honneur", written(title));
    }

    @Test
    void whatIsNotUnderstoodIsSaidAndNotKept() {
        SupportScheme scheme = MaillageFactory.eINSTANCE.createSupportScheme();
        scheme.setId(collection + ":pret");
        scheme.setVerifiedOn(LocalDate.of(2026, 1, 1));
        form.show(EntrySession.ofNew(scheme));
        write(box("verifiedOn"), "bientôt");
        assertEquals(LocalDate.of(2026, 1, 1), scheme.getVerifiedOn());
        assertTrue(labels().stream().anyMatch(each -> each.startsWith("Pas compris")), () -> labels().toString());
    }

    @Test
    void problemsStandBesideTheirFields() {
        SupportScheme scheme = MaillageFactory.eINSTANCE.createSupportScheme();
        scheme.setId(collection + ":pret");
        EntrySession session = EntrySession.ofNew(scheme);
        form.show(session);
        List<Problem> found = needs.validator().checks(LocalDate.now())
                .apply(EntryView.of(scheme, Place.collection(collection, "").entry(scheme.getId())));
        form.problems(found);
        settle();
        String said = found.stream().filter(each -> each.place().field().equals("title")).findFirst().orElseThrow()
                .text(texts.language());
        assertTrue(labels().contains(said), () -> labels().toString());
    }

    @Test
    void templatesBeginWithTheirParts() {
        for (Template each : Template.all()) {
            Entry entry = each.begin(collection + ":x", "Titre");
            assertFalse(entry.eContents().isEmpty(), each.key());
            form.show(EntrySession.ofNew(entry));
            settle();
        }
    }
}
