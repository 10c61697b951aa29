package org.maillage.ui.internal.basket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.maillage.ui.internal.Texts;
import org.maillage.ui.internal.basket.BasketWriter.Entry;
import org.maillage.ui.internal.basket.BasketWriter.Fact;
import org.maillage.ui.internal.page.Block;
import org.maillage.ui.internal.page.Page;
import org.maillage.ui.internal.page.Run;
import org.maillage.ui.internal.page.Section;

class BasketWriterTest {

    private static final List<Entry> ENTRIES = List.of(
            new Entry("Prêt « à 0 % »", "Un prêt; sans intérêt.", List.of(new Fact("Natures", "Prêt")),
                    "https://example.org/?a=1&b=2", "À voir\nvite"),
            new Entry("Garantie \"50\"", "", List.of(new Fact("Financeurs", "=SOMME(A1)")), "", ""));

    private final BasketWriter writer = new BasketWriter(new Texts(Locale.FRENCH));

    @Test
    void aTableHasOneColumnForEachLabelAndKeepsEveryCharacter() {
        String[] lines = writer.csv(ENTRIES).split("\r\n");
        assertEquals("\ufeff\"Fiche\";\"Natures\";\"Financeurs\";\"Adresse\";\"Commentaire\"", lines[0]);
        assertEquals("\"Prêt « à 0 % »\";\"Prêt\";\"\";\"https://example.org/?a=1&b=2\";\"À voir\nvite\"", lines[1]);
        assertEquals("\"Garantie \"\"50\"\"\";\"\";\"'=SOMME(A1)\";\"\";\"\"", lines[2], "no formula runs");
    }

    @Test
    void markdownReadsAsANote() {
        assertEquals("""
                ## Prêt « à 0 % »

                Un prêt; sans intérêt.

                - Natures\u00a0: Prêt
                - <https://example.org/?a=1&b=2>

                > À voir
                > vite

                ## Garantie "50"

                - Financeurs\u00a0: =SOMME(A1)

                """, writer.markdown(ENTRIES));
    }

    @Test
    void nothingOfAnEntryIsTakenForMarkup() {
        String html = writer.html(List.of(new Entry("<b>Prêt</b>", "", List.of(), "", "a < b")));
        assertTrue(html.contains("&lt;b&gt;Prêt&lt;/b&gt;") && html.contains("a &lt; b"), html);
        assertFalse(html.contains("<b>"), html);
    }

    @Test
    void pagesAreComparedByWhatTheySay() {
        List<Comparison.Row> rows = Comparison.of(List.of(page("Prêt", "10 000 €"), page("Garantie", "10 000 €")),
                "En bref", "À noter");
        assertEquals(List.of("Natures", "Maximum", "Démarche"), rows.stream().map(Comparison.Row::label).toList());
        assertEquals(List.of("Prêt", "Garantie"), rows.getFirst().values());
        assertFalse(rows.getFirst().same());
        assertTrue(rows.get(1).same());
        assertEquals("• Écrire", rows.get(2).values().getFirst());
    }

    private static Page page(String nature, String amount) {
        return Page.of("Titre", "", List.of(), List.of(
                new Section("essentiel", "L’essentiel", List.of(
                        new Block.Field("Natures", false, List.of(List.of(Run.of(nature)))),
                        new Block.Field("Maximum", false, List.of(List.of(Run.of(amount)))))),
                new Section("demarche", "Démarche", List.of(new Block.Item(0, "•", List.of(Run.of("Écrire"))))),
                new Section("sources", "Sources", List.of(new Block.Item(0, "•", List.of(Run.of("Ailleurs")))))));
    }
}
