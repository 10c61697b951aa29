package org.maillage.search.internal;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.maillage.search.internal.SearchBed.tool;

import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.maillage.api.MaillageException;

/** Whatever is typed or pasted, the search answers. */
class NastyQueriesTest {

    @TempDir
    private Path folder;
    private SearchBed bed;

    @BeforeEach
    void open() throws MaillageException {
        bed = new SearchBed(folder).with(tool("Budget de l’association", "Un tableur pour suivre le budget."),
                tool("Émojis 🌱 et ميزانية ٢٠٢٤ 預算"));
    }

    @AfterEach
    void close() throws Exception {
        bed.close();
    }

    static Stream<String> nasty() {
        return Stream.of("\"", "\"\"", "\"\"\"", "« budget", "budget »", "-", "--", "- -", "-\"", "-\"budget",
                "-budget\"", "+&&||!(){}[]^~*?:\\/", "AND OR NOT", "\u0000", "bud\u0000get", "🌱", "👩‍👩‍👧", "\uD800",
                "budget\uDC00", "\u202Eegdub", "\uFEFFbudget", "e\u0301".repeat(500), "l'".repeat(2_000),
                "a-".repeat(2_000), "a.".repeat(2_000), "'’'’'’", "...---...", "l'", "d’", "-l'", "\"l'\"", "\"-\"",
                "\"🌱\"", "-🌱", "budget:", ":budget", "a:b:c", "\"" + "mot ".repeat(1_000) + "\"",
                "-" + "x".repeat(5_000), "\t\r\n", "1 000 000 000 000", "İıŞß", "ﬁnance", "\u0301",
                "a\u0301\u0302\u0303", "x".repeat(100_000), "mot ".repeat(25_000), "-mot ".repeat(20_000),
                "\"a b\" ".repeat(10_000), many("\"deux%1$d mots%1$d\" "), "\"" + many("mot%d ") + "\"",
                many("-mot%d "), many("-\"deux%1$d mots%1$d\" "), many("mot%d-composé%1$d "), "( ".repeat(50_000),
                "🌱".repeat(50_000));
    }

    private static String many(String pattern) {
        return IntStream.range(0, 2_000).mapToObj(pattern::formatted).collect(Collectors.joining());
    }

    @ParameterizedTest
    @MethodSource("nasty")
    void answersAnything(String typed) {
        assertDoesNotThrow(() -> bed.search(typed));
    }

    @Test
    void answersANonsenseOfAnyCharacters() {
        Random random = new Random(7);
        String alphabet = "abé'’\"-«»(): \u0000\u0301\u00AD\uD83C\uDF31l.d·1 2€";
        for (int i = 0; i < 3_000; i++) {
            StringBuilder typed = new StringBuilder();
            IntStream.range(0, random.nextInt(40)).forEach(
                    each -> typed.append(alphabet.charAt(random.nextInt(alphabet.length()))));
            assertDoesNotThrow(() -> bed.search(typed.toString()), typed::toString);
        }
    }

    @Test
    void aQuoteThatIsNeverClosedIsPlainText() throws MaillageException {
        assertEquals(1, bed.search("\"budget inconnu").total());
        assertEquals(1, bed.search("« budget").total());
    }

    @Test
    void aPastedPageIsSearchedByItsFirstWords() throws MaillageException {
        StringBuilder page = new StringBuilder("budget ");
        IntStream.range(0, 20_000).forEach(i -> page.append("mot").append(i).append(' '));
        assertTrue(page.length() > 100_000);
        assertEquals(1, bed.search(page.toString()).total());
    }

    @Test
    void wordsOfOtherScriptsAreFound() throws MaillageException {
        assertEquals(1, bed.search("ميزانية").total());
        assertEquals(1, bed.search("預算").total());
        assertEquals(1, bed.search("emojis").total());
    }
}
