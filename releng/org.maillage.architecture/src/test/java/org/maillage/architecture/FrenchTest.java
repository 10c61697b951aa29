package org.maillage.architecture;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** French texts follow the typography of French: a typographic apostrophe, no-break spaces at double signs. */
class FrenchTest {

    private static final String NO_BREAK = "\u00a0\u202f";

    /** A double sign that ends a word, or a closing quote: what stands before must be a no-break space. */
    private static final Pattern SIGN = Pattern.compile("[^" + NO_BREAK + "](?:[:;?!](?=\\s|%n|$|»)|»)");
    private static final Pattern QUOTE = Pattern.compile("«[^" + NO_BREAK + "]");
    private static final Pattern APOSTROPHE = Pattern.compile("\\p{L}'\\p{L}");
    private static final Pattern DOTS = Pattern.compile("\\.\\.\\.(?=\\s|$)");

    @Test
    void frenchTextsAreWellSet() {
        Rule.kept(Texts.french().stream().flatMap(texts -> texts.values().keySet().stream()
                .filter(each -> isBadlySet(texts.values().get(each))).map(texts::at)));
    }

    @ParameterizedTest
    @ValueSource(strings = { "Fichier: un", "Fichier : un", "Quoi ?", "« un »", "L'index", "Options :%n", "Et..." })
    void whatIsBadlySetIsFound(String text) {
        assertTrue(isBadlySet(text));
    }

    @ParameterizedTest
    @ValueSource(strings = { "Fichier\u00a0: un", "Quoi\u202f?", "«\u00a0un\u00a0»", "L’index", "https://example.org/?a=b",
            "--data DIR", "collection:chemin", "<?maillage model=\"1.0\"?> avant", "fr|en" })
    void codeAndAddressesAreLeftAlone(String text) {
        assertFalse(isBadlySet(text));
    }

    private static boolean isBadlySet(String text) {
        return SIGN.matcher(text).find() || QUOTE.matcher(text).find() || APOSTROPHE.matcher(text).find()
                || DOTS.matcher(text).find();
    }
}
