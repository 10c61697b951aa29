package org.maillage.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.model.MaillagePackage;
import org.maillage.model.meta.Meta;

/** The meta-model explains itself to people, in French and in English. */
class ModelDocumentationTest {

    @ParameterizedTest
    @ValueSource(strings = { "label.fr", "label.en" })
    void everyTypeFieldAndLiteralHasALabel(String key) {
        List<String> without = ModelElements.visible().stream().filter(each -> text(each, key).isBlank())
                .map(ModelElements::name).toList();
        assertEquals(List.of(), without);
    }

    @Test
    void aHintInOneLanguageIsThereInTheOther() {
        List<String> lame = ModelElements.visible().stream()
                .filter(each -> text(each, "hint.fr").isBlank() != text(each, "hint.en").isBlank())
                .map(ModelElements::name).toList();
        assertEquals(List.of(), lame);
    }

    @Test
    void frenchTextsUseTypographicApostrophes() {
        List<String> plain = ModelElements.visible().stream()
                .filter(each -> (text(each, "label.fr") + text(each, "hint.fr")).contains("'"))
                .map(ModelElements::name).toList();
        assertEquals(List.of(), plain);
    }

    @Test
    void aLabelInALanguageTheModelHasNotIsTheFrenchOne() {
        var title = MaillagePackage.eINSTANCE.getEntry_Title();
        assertEquals("Titre", Meta.label(title, Locale.FRENCH));
        assertEquals("Title", Meta.label(title, Locale.ENGLISH));
        assertEquals("Titre", Meta.label(title, Locale.GERMAN));
    }

    @Test
    void theModelSaysItsVersion() {
        assertFalse(Meta.version().toString().isEmpty());
    }

    private static String text(ENamedElement element, String key) {
        String text = EcoreUtil.getAnnotation(element, Meta.DOC, key);
        return text == null ? "" : text;
    }
}
