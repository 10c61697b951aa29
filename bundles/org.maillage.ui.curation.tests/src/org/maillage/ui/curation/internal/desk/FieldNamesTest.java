package org.maillage.ui.curation.internal.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;
import org.maillage.model.MaillagePackage;
import org.maillage.ui.curation.internal.DeskTexts;

/** What the services write of fields is said in people’s words. */
class FieldNamesTest {

    private static final EClass TOOL = MaillagePackage.eINSTANCE.getTool();
    private static final DeskTexts FRENCH = new DeskTexts(Locale.FRENCH);

    private static String said(String path, String... values) {
        return FieldNames.values(TOOL, path, List.of(values), FRENCH).replace('\u00a0', ' ');
    }

    @Test
    void enumerationsDaysAndYesOrNo() {
        assertEquals("Publiée", said("status", "published"));
        assertEquals("oui", said("toVerify", "true"));
        assertEquals("1er novembre 2026", said("verifiedOn", "2026-11-01"));
        assertEquals("no", FieldNames.values(TOOL, "toVerify", List.of("false"), new DeskTexts(Locale.ENGLISH)));
    }

    @Test
    void aPartByTheLabelsOfItsFields() {
        assertEquals("Adresse : https://exemple.org/a?b=c; d · Rôle : Page officielle",
                said("links[1]", "url=https://exemple.org/a?b=c; d; role=official"));
    }

    @Test
    void whatIsNotKnownStaysAsItStands() {
        assertEquals("31/02/2026", said("verifiedOn", "31/02/2026"));
        assertEquals("a, b=c", said("nowhere", "a", "b=c"));
        assertEquals("Un texte; titre=autre", said("links[1]", "Un texte; titre=autre"));
    }
}
