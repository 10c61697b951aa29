package org.maillage.search.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.api.MaillageException;
import org.maillage.api.spelling.Misspelling;
import org.maillage.api.spelling.SpellingService;
import org.maillage.model.Concept;
import org.maillage.model.MaillageFactory;
import org.maillage.model.Structure;
import org.maillage.model.Tool;
import org.maillage.search.internal.spelling.SpellingComponent;
import org.osgi.framework.FrameworkUtil;

/** Spelling with the French dictionary of the product and a few names. */
class SpellingTest {

    @TempDir
    private Path folder;
    private final FakeContent content = new FakeContent();
    private SpellingService spelling;

    @BeforeEach
    void open() {
        Concept term = MaillageFactory.eINSTANCE.createConcept();
        term.setId("voc:themes/tierslieu");
        term.setTitle("Hackerspace rural");
        term.getHiddenLabels().add("tierlieu");
        Structure structure = MaillageFactory.eINSTANCE.createStructure();
        structure.setId("essai:structure/r");
        structure.setTitle("Kaléïdos coopérative");
        Tool tool = MaillageFactory.eINSTANCE.createTool();
        tool.setId("essai:outils/o");
        tool.setTitle("Diagnostiqe pour Zolobin");
        content.put("essai", term, structure, tool);
        spelling = component(true);
    }

    private SpellingService component(boolean writable) {
        return new SpellingComponent(FrameworkUtil.getBundle(SpellingTest.class).getBundleContext(),
                new FakeDataArea(folder, writable), content);
    }

    private List<String> unknown(String text) {
        return spelling.check(text, Locale.FRENCH).stream().map(Misspelling::word).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = { "L’école d’Orléans accompagne les porteuses et porteurs de projet.",
            "Aujourd’hui, jusqu'à 3 000 € d’aide : c’est peut-être assez.",
            "Les SCIC, le DLA et l’ESS en Centre-Val de Loire", "Un·e salarié·e, des salarié·e·s",
            "Voir https://exemple.org/abcdef ou ecrire@exemple.org, la fiche national:dla, `progamme` et "
                    + "[la page](https://exemple.org/pagge).",
            "Va-t-il au rendez-vous des tiers-lieux ?", "Entreprise adaptée, loi n° 2014-856, article 1er, 21e siècle" })
    void rightWordsAreNotMarked(String text) {
        assertEquals(List.of(), unknown(text));
    }

    @ParameterizedTest
    @CsvSource({ "finacement,financement", "dévelopement,développement", "l’acompagnement,l’accompagnement",
            "cooperative,coopérative", "associatiosn,associations", "apuyer,appuyer" })
    void aMistakeIsMarkedAndTheRightWordIsAmongTheSuggestions(String wrong, String right) {
        String text = "Un " + wrong + " ici";
        assertEquals(List.of(new Misspelling(3, wrong)), spelling.check(text, Locale.FRENCH));
        assertTrue(spelling.suggest(wrong, Locale.FRENCH).contains(right),
                () -> spelling.suggest(wrong, Locale.FRENCH).toString());
    }

    @Test
    void namesAndTermsOfTheCollectionsAreKnown() {
        assertEquals(List.of(), unknown("Un hackerspace de Kaléïdos, à Zolobin, des HACKERSPACE"));
        assertEquals(List.of("tierlieu"), unknown("un tierlieu"), "hidden names are often the wrong ones");
        assertEquals(List.of("Diagnostiqe"), unknown("Diagnostiqe"), "a capital may only begin a title");
        assertEquals(List.of("zolobin"), unknown("zolobin"));
    }

    @Test
    void namesOfACollectionThatComesAreKnownFromThenOn() {
        assertEquals(List.of("Quorvanie"), unknown("La Quorvanie"));
        Tool tool = MaillageFactory.eINSTANCE.createTool();
        tool.setId("autre:outils/o");
        tool.setTitle("Guide de la Quorvanie");
        content.put("autre", tool);
        assertEquals(List.of(), unknown("La Quorvanie"));
    }

    @Test
    void whatThePersonAddsIsKnownAlsoAfterARestartAndCanBeTakenBack() throws Exception {
        assertEquals(List.of("coopoly"), unknown("le coopoly"));
        spelling.learn("coopoly");
        assertEquals(List.of(), unknown("le coopoly"));
        spelling = component(true);
        assertEquals(List.of("coopoly"), spelling.learned());
        assertEquals(List.of(), unknown("le coopoly"));
        spelling.forget("coopoly");
        assertEquals(List.of("coopoly"), unknown("le coopoly"));
        assertEquals(List.of(), component(true).learned());
    }

    @Test
    void whoMayNotWriteIsTold() {
        spelling = component(false);
        assertThrows(MaillageException.class, () -> spelling.learn("coopoly"));
        assertEquals(List.of("coopoly"), unknown("le coopoly"));
    }

    @Test
    void aLanguageWithoutDictionaryHasNoMistakes() {
        assertFalse(spelling.knows(Locale.GERMAN));
        assertEquals(List.of(), spelling.check("Ein Felher", Locale.GERMAN));
        assertEquals(List.of(), spelling.suggest("Felher", Locale.GERMAN));
    }
}
