package org.maillage.ui.internal.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

class MarkdownTest {

    private static String outline(String text) {
        return new Markdown().blocks(text).stream().map(each -> switch (each) {
            case Block.Heading it -> "#" + it.level() + " " + Run.text(it.runs());
            case Block.Item it -> it.depth() + it.marker() + " " + Run.text(it.runs());
            case Block.Aside it -> "> " + Run.text(it.runs());
            case Block.Paragraph it -> Run.text(it.runs());
            default -> each.toString();
        }).collect(Collectors.joining("\n"));
    }

    @Test
    void headingsParagraphsAndLists() {
        assertEquals("""
                #2 Étapes
                Deux lignes du même paragraphe.
                0• une
                1• dedans
                0• deux
                01. d’abord
                02. ensuite""", outline("""
                ## Étapes

                Deux lignes
                du même paragraphe.

                - une
                  - dedans
                - deux

                1. d’abord
                2. ensuite
                """));
    }

    @Test
    void aSecondParagraphOfAnItemHasNoMarker() {
        assertEquals("0• une\n0 suite", outline("- une\n\n  suite"));
    }

    @Test
    void emphasisAndLinks() {
        List<Run> runs = ((Block.Paragraph) new Markdown()
                .blocks("Un *mot* **fort**, [le site](https://exemple.fr), [la fiche](national:dla).").getFirst()).runs();
        assertEquals(Set.of(Style.ITALIC), runs.get(1).styles());
        assertEquals(Set.of(Style.BOLD), runs.get(3).styles());
        assertEquals(Optional.of(new Target.ToWeb("https://exemple.fr")), runs.get(5).target());
        assertEquals(Optional.of(new Target.ToEntry("national:dla")), runs.get(7).target());
    }

    @Test
    void nothingIsRunOrLost() {
        assertEquals("<script>alert(1)</script>", outline("<script>alert(1)</script>"));
        List<Run> runs = ((Block.Paragraph) new Markdown().blocks("[piège](javascript:alert(1))").getFirst()).runs();
        assertEquals(Optional.empty(), runs.getFirst().target());
        assertEquals("", outline(""));
    }

    @Test
    void quotationsAreSetApart() {
        assertEquals("> une phrase", outline("> une phrase"));
    }
}
