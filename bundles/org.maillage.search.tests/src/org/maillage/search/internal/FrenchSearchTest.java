package org.maillage.search.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.maillage.search.internal.SearchBed.guide;
import static org.maillage.search.internal.SearchBed.scheme;
import static org.maillage.search.internal.SearchBed.structure;
import static org.maillage.search.internal.SearchBed.tool;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.api.MaillageException;
import org.maillage.model.Structure;

/** What an adviser types, and what it must find. */
class FrenchSearchTest {

    @TempDir
    private Path folder;
    private SearchBed bed;

    @BeforeEach
    void open() {
        bed = new SearchBed(folder);
    }

    @AfterEach
    void close() throws Exception {
        bed.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"insertion", "l'insertion", "l’insertion", "d'insertion", "qu’insertion", "L'INSERTION",
            "l` insertion", "lorsqu'insertion"})
    void anElidedArticleIsNoPartOfTheWord(String typed) throws MaillageException {
        bed.with(tool("Chantier d’insertion"), tool("Guide de l'insertion"), tool("Autre chose"));
        assertEquals(2, bed.search(typed).total());
    }

    @ParameterizedTest
    @CsvSource({"economie,Économie circulaire", "économie,Economie circulaire", "ÉCONOMIE,economie circulaire",
            "oeuvre,Main-d’œuvre", "œuvre,Mise en oeuvre", "e\u0301conomie,Économie circulaire",
            "économie,E\u0301conomie circulaire", "ou ca,Où ça"})
    void accentsAreOptionalInTypingAndInTexts(String typed, String title) throws MaillageException {
        bed.with(tool(title));
        assertEquals(List.of(title), bed.titles(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"micro-crédit", "microcrédit", "micro crédit", "micro‑crédit", "crédit", "Micro-Credit"})
    void hyphensAreOptional(String typed) throws MaillageException {
        bed.with(tool("Le micro-crédit personnel"), tool("Autre chose"));
        assertEquals(List.of("Le micro-crédit personnel"), bed.titles(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"micro-crédit", "microcrédit", "micro crédit"})
    void aCompoundWrittenAsOneWordIsFoundInEachSpelling(String typed) throws MaillageException {
        bed.with(tool("Le microcrédit personnel"), tool("Autre chose"));
        assertEquals(List.of("Le microcrédit personnel"), bed.titles(typed));
    }

    @Test
    void toursIsNotTour() throws MaillageException {
        bed.with(tool("Un tour de table des financeurs"), tool("Ressourcerie de Tours"));
        assertEquals(List.of("Ressourcerie de Tours", "Un tour de table des financeurs"), bed.titles("tours"));
        assertEquals(List.of("Un tour de table des financeurs", "Ressourcerie de Tours"), bed.titles("tour"));
    }

    @ParameterizedTest
    @CsvSource({"associations,Créer une association", "association,Créer des associations",
            "réseaux,Un réseau local", "réseau,Des réseaux locaux", "local,Des bureaux locaux",
            "prêts,Un prêt d’honneur", "coopérative,Sociétés coopératives", "financements,Financement participatif"})
    void singularAndPluralFindEachOther(String typed, String title) throws MaillageException {
        bed.with(tool(title), tool("Autre chose"));
        assertEquals(List.of(title), bed.titles(typed));
    }

    @ParameterizedTest
    @CsvSource({"ressourcerie,Nos ressources", "formation,La forme juridique", "fondation,Un fonds", "épicerie,Les épices",
            "ressources,Une ressourcerie", "transition,Le public trans"})
    void wordsOfAnotherMeaningStayApart(String typed, String title) throws MaillageException {
        bed.with(tool(title));
        assertEquals(List.of(), bed.titles(typed + " "));
    }

    @Test
    void theFormTypedRanksBeforeTheOtherNumber() throws MaillageException {
        bed.with(tool("Nos associations"), tool("Notre association"));
        assertEquals("Notre association", bed.titles("association").getFirst());
        assertEquals("Nos associations", bed.titles("associations").getFirst());
    }

    @Test
    void theLastWordMayBeUnfinished() throws MaillageException {
        bed.with(tool("Monter une ressourcerie"), tool("Recyclerie", "On y parle de méthanisation."),
                tool("Monter un dossier"));
        assertEquals(List.of("Monter une ressourcerie"), bed.titles("ressourc"));
        assertEquals("Monter une ressourcerie", bed.titles("monter une r").getFirst());
        assertEquals(List.of("Recyclerie"), bed.titles("métha"), "plain texts are completed too");
        assertEquals(List.of(), bed.titles("ressour "), "a word that is finished is itself");
        assertEquals(List.of(), bed.titles("ressour inconnue"), "only the last word is unfinished");
    }

    @Test
    void aWholeWordRanksBeforeALongerOne() throws MaillageException {
        bed.with(tool("Le prestataire"), tool("Le prest"), tool("La prestation"));
        assertEquals("Le prest", bed.titles("prest").getFirst());
        assertEquals(3, bed.search("prest").total());
    }

    @Test
    void aPhraseIsFoundAsItStands() throws MaillageException {
        bed.with(tool("L’économie sociale et solidaire"), tool("Une économie plus sociale"),
                tool("Mise en place d’un comité"), tool("Une place mise aux enchères"));
        assertEquals(List.of("L’économie sociale et solidaire"), bed.titles("\"economie sociale\""));
        assertEquals(List.of("L’économie sociale et solidaire"), bed.titles("« l'économie sociale » emploi"));
        assertEquals(List.of("Mise en place d’un comité"), bed.titles("“mise en place”"));
        assertEquals(List.of(), bed.titles("\"sociale économie\""));
    }

    @Test
    void aPhraseDoesNotSpanTwoFields() throws MaillageException {
        bed.with(tool("Aide au numérique", "Responsable de la gestion"));
        assertEquals(0, bed.search("\"numérique responsable\"").total());
    }

    @Test
    void aHyphenBeforeAWordExcludes() throws MaillageException {
        bed.with(scheme("Aide aux associations"), scheme("Aide aux communes"), scheme("Aide à l’association locale"));
        assertEquals(List.of("Aide aux communes"), bed.titles("aide -association"));
        assertEquals(List.of("Aide aux communes"), bed.titles("aide -\"association locale\" -associations"));
        assertEquals(List.of("Aide aux communes"), bed.titles("-associations"), "with nothing else, all but");
        assertEquals(3, bed.search("aide - association").total(), "a dash between spaces excludes nothing");
    }

    @Test
    void anExclusionTakesNothingElseWithIt() throws MaillageException {
        bed.with(scheme("Aide au logement"), scheme("Aide à la logistique"), scheme("Aide pour se loger"));
        assertEquals(2, bed.search("aide -logement").total());
    }

    @ParameterizedTest
    @ValueSource(strings = {"SCIC", "scic", "S.C.I.C.", "S.C.I.C", "les SCIC"})
    void anAcronymIsAWordWithOrWithoutDots(String typed) throws MaillageException {
        bed.with(guide("Créer une SCIC"), guide("Créer une S.C.I.C."), guide("Créer une SCOP"));
        assertEquals(2, bed.search(typed).hits().stream().filter(hit -> !hit.title().contains("SCOP")).count());
        assertEquals(2, bed.search(typed).total());
    }

    @Test
    void anAcronymThatIsTheNameOfAStructureFindsItFirst() throws MaillageException {
        Structure adie = structure("Association pour le droit à l’initiative économique");
        adie.setAcronym("ADIE");
        bed.with(guide("Travailler avec l’ADIE", "L’ADIE prête. L’ADIE accompagne."), adie);
        assertEquals(adie.getTitle(), bed.titles("adie").getFirst());
    }

    @ParameterizedTest
    @ValueSource(strings = {"salarié", "salariés", "salarié·e·s", "salarié.e.s", "salarié(e)s", "salarie"})
    void inclusiveWritingIsReadAsTheCommonForm(String typed) throws MaillageException {
        bed.with(guide("Former les salarié·e·s"), guide("Former un(e) salarié(e)"), guide("Former un élu"));
        assertEquals(2, bed.search(typed).total());
    }

    @Test
    void noWordOfASentenceIsRequired() throws MaillageException {
        bed.with(scheme("Acquérir des locaux", "Aide à l’achat d’un local en milieu rural pour une ressourcerie."),
                scheme("Prêt pour un fournil", "Pour acheter un four."), scheme("Rien"));
        assertEquals(List.of("Acquérir des locaux", "Prêt pour un fournil"),
                bed.titles("Comment acheter un local pour une ressourcerie en zone rurale ?"));
    }

    @Test
    void wordsOfGrammarCountOnlyWhenThereIsNothingElse() throws MaillageException {
        bed.with(guide("Le budget"), guide("Pour tous"), guide("Emploi", "Le guide est pour tous les publics."));
        assertEquals(List.of("Emploi"), bed.titles("un emploi pour tous"));
        assertEquals(List.of("Pour tous"), bed.titles("pour tous"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"20000", "20 000", "20\u00A0000", "20\u202F000 €"})
    void aNumberIsFoundHoweverItsDigitsAreGrouped(String typed) throws MaillageException {
        bed.with(scheme("Aide A", "Jusqu’à 20\u202F000 euros."), scheme("Aide B", "De 10 000 à 20000 €"),
                scheme("Aide C", "20 euros"));
        assertEquals(2, bed.search(typed).total());
    }

    @Test
    void theAddressOfALinkIsNoText() throws MaillageException {
        bed.with(guide("Lire", "Voir [la page](https://exemple.fr/ressourcerie/financer) du réseau."));
        assertEquals(0, bed.search("financer").total());
        assertEquals(1, bed.search("page").total());
        assertTrue(bed.search("https://exemple.fr/lire").total() == 1, "but an address can be typed for its words");
    }
}
