package org.maillage.search.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words are of one family. */
class RootsTest {

    @ParameterizedTest
    @CsvSource({"rehabilitation,rehabiliter", "musee,musees", "associatif,association", "cooperative,cooperateurs",
            "international,internationaux", "2026,2026", "foret,forets"})
    void wordsOfAFamilyShareARoot(String one, String other) {
        assertEquals(Roots.of(one), Roots.of(other));
    }

    @ParameterizedTest
    @CsvSource({"formation,forme", "fondation,fonds", "ressourcerie,ressources", "epicerie,epices", "transition,trans",
            "international,interet", "multimodal,multinational", "20000,20001"})
    void othersDoNot(String one, String other) {
        assertNotEquals(Roots.of(one), Roots.of(other));
    }

    @Test
    void whatFollowsAPrefixIsFoundToo() {
        assertEquals(List.of("agroali", "alime"), Roots.all("agroalimentaire"));
        assertEquals(List.of("alime"), Roots.all("alimentaire"));
        assertEquals(List.of("micro"), Roots.all("micro"));
    }
}
