package org.maillage.search.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.maillage.search.internal.SearchBed.guide;
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
import org.maillage.api.MaillageException;
import org.maillage.model.Concept;
import org.maillage.model.Structure;

/** What is looked for though nobody typed it. */
class ExpansionTest {

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

    private static Concept concept(String title, String... others) {
        Concept concept = SearchBed.concept(title);
        concept.getAltLabels().addAll(List.of(others));
        return concept;
    }

    @ParameterizedTest
    @CsvSource({"SCIC,Créer une société coopérative d’intérêt collectif",
            "société coopérative d'intérêt collectif,Passer en SCIC",
            "sociétés coopératives d’intérêt collectif,Passer en SCIC"})
    void anAcronymStandsForItsWordsAndTheyForIt(String typed, String title) throws MaillageException {
        bed.with(concept("Société coopérative d’intérêt collectif", "SCIC"), tool(title), tool("Collectif d’artistes"));
        assertTrue(bed.titles(typed).contains(title), () -> titles(typed));
    }

    private String titles(String typed) {
        try {
            return bed.titles(typed).toString();
        } catch (MaillageException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void anAcronymInBracketsOfATitleCountsToo() throws MaillageException {
        bed.with(concept("Dispositif local d’accompagnement (DLA)"), guide("Demander un DLA"), guide("Autre"));
        assertTrue(bed.titles("dispositif local d'accompagnement ").contains("Demander un DLA"));
    }

    @Test
    void theAcronymOfAStructureIsExpanded() throws MaillageException {
        Structure bank = structure("Banque des territoires");
        bank.setAcronym("BDT");
        bed.with(bank, guide("Un prêt de la Banque des territoires"), guide("Autre"));
        assertTrue(bed.titles("BDT").contains("Un prêt de la Banque des territoires"));
    }

    @Test
    void aSynonymFindsLessThanTheWord() throws MaillageException {
        bed.with(concept("Vélo", "bicyclette"), tool("Réparer sa bicyclette"), tool("Réparer son vélo"));
        List<String> found = bed.titles("vélo ", "Tool");
        assertEquals(List.of("Réparer son vélo", "Réparer sa bicyclette"), found);
    }

    @Test
    void narrowerTermsAreFoundBroaderOnesNot() throws MaillageException {
        Concept culture = concept("Culture");
        Concept music = concept("Musique");
        music.getBroader().add(culture.getId());
        bed.with(culture, music, tool("Jouer de la musique"), tool("Subvention pour un lieu de culture"));
        assertTrue(bed.titles("culture ", "Tool").contains("Jouer de la musique"));
        assertFalse(bed.titles("musique ", "Tool").contains("Subvention pour un lieu de culture"));
    }

    @Test
    void aLongerNameGoesBeforeTheNamesInsideIt() throws MaillageException {
        bed.with(concept("Économie sociale", "ES"), concept("Économie", "richesse"), tool("La richesse des nations"),
                tool("Notre ES"));
        assertEquals(List.of("Notre ES"), bed.titles("économie sociale ", "Tool"));
    }

    @ParameterizedTest
    @CsvSource({"resourcerie ,Monter une ressourcerie", "ressoucerie,Monter une ressourcerie",
            "asociation ,Créer une association", "cooperatvie ,Une coopérative"})
    void aTypingErrorIsForgiven(String typed, String title) throws MaillageException {
        bed.with(tool("Monter une ressourcerie"), tool("Créer une association"), tool("Une coopérative"));
        assertEquals(title, bed.titles(typed).getFirst());
    }

    @Test
    void aKnownWordIsNotTakenForAnother() throws MaillageException {
        bed.with(tool("Une coopération"), tool("Une opération"), tool("Une opérette"));
        assertEquals(List.of("Une coopération"), bed.titles("coopération "));
    }
}
