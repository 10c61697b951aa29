package org.maillage.ui.internal.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.maillage.ui.internal.help.HelpPages.HelpPage;

class HelpPagesTest {

    private static final Pattern LINK = Pattern.compile("\\(aide:([^)]+)\\)");

    private final HelpPages french = new HelpPages(Locale.FRENCH);

    @Test
    void eachPageIsThereInBothLanguages() {
        HelpPages english = new HelpPages(Locale.ENGLISH);
        for (HelpPage page : french.all()) {
            assertFalse(page.title().isBlank() || page.body().isBlank(), page.name());
            assertFalse(page.title().equals(english.find(page.name()).orElseThrow().title()), page.name());
        }
    }

    @Test
    void linksLeadToPages() {
        int links = 0;
        for (HelpPage page : french.all()) {
            for (Matcher found = LINK.matcher(page.body()); found.find(); links++) {
                assertTrue(french.find(found.group(1)).isPresent(), found.group());
            }
        }
        assertTrue(links > 0);
    }

    @Test
    void aWordInATitleCountsMost() {
        assertEquals("panier", french.search("panier").getFirst().name());
        assertEquals("clavier", french.search("CLAVIER").getFirst().name());
    }

    @Test
    void allWordsMustBeThereAndAccentsDoNotMatter() {
        assertEquals(List.of("filtrer"), french.search("interieur region").stream().map(HelpPage::name).toList());
        assertEquals(List.of(), french.search("panier introuvable"));
        assertEquals(french.all(), french.search(" "));
    }

    @Test
    void theGuideForAuthorsIsThereAfterTheRest() {
        HelpPage overview = french.find("guide").orElseThrow();
        assertTrue(overview.body().contains("- [`view`](aide:guide-view): "), "the table has become a list");
        HelpPage page = french.find("guide-check").orElseThrow();
        assertEquals("Faire un greffon : check", page.title());
        assertTrue(page.body().contains("class") && !page.body().contains("<!--"), page.body());
        assertEquals("greffons", french.search("greffon").getFirst().name());
    }
}
