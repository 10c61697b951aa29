package org.maillage.ui.internal.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.maillage.ui.internal.Texts;

class MarkdownTest {

    private static final List<String> OPENED = new ArrayList<>();
    private static final Reference FILES = new Reference() {

        @Override
        public Optional<String> title(String entryId) {
            return Optional.empty();
        }

        @Override
        public Optional<Runnable> file(String path) {
            return Optional.of(() -> OPENED.add(path));
        }

        @Override
        public Optional<PictureFile> picture(String path) {
            return Optional.of(path).filter(PictureFile::isPicture).map(
                    each -> new PictureFile("national", each, InputStream::nullInputStream, new Texts(Locale.FRENCH)));
        }
    };

    private static String outline(String text) {
        return new Markdown(FILES).blocks(text).stream().map(each -> switch (each) {
            case Block.Heading it -> "#" + it.level() + " " + Run.text(it.runs());
            case Block.Item it -> it.depth() + it.marker() + " " + Run.text(it.runs());
            case Block.Aside it -> "> " + Run.text(it.runs());
            case Block.Paragraph it -> Run.text(it.runs());
            case Block.Picture it -> "[" + it.file().path() + "] " + Run.text(it.caption());
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
    void anImageOfTheCollectionStandsBetweenWhatIsBeforeAndAfterIt() {
        assertEquals("""
                Avant.
                [files/pret/étapes 1.png] Les étapes
                Après.
                0• une
                [files/b.JPG] b.JPG
                0 suite""", outline("""
                Avant.
                ![Les étapes](./files/pret/étapes%201.png)
                Après.

                - une
                  ![](files/b.JPG) suite
                """));
    }

    @Test
    void aPictureLeadsToItsFileOrWhereTheLinkAroundItDoes() {
        List<Block> blocks = new Markdown(FILES)
                .blocks("![Plan](files/plan.png)\n\n[![Plan](files/plan.png)](https://exemple.fr)");
        assertEquals(2, blocks.size());
        ((Target.ToAction) target(blocks.get(0))).action().run();
        assertEquals(List.of("files/plan.png"), OPENED);
        assertEquals(new Target.ToWeb("https://exemple.fr"), target(blocks.get(1)));
    }

    private static Target target(Block block) {
        return ((Block.Picture) block).caption().getFirst().target().orElseThrow();
    }

    @Test
    void anImageOfTheWebIsItsDescriptionAsALink() {
        for (String text : List.of("![Le logo](https://exemple.fr/logo.png)",
                "![](https://exemple.fr/logo.png \"Le logo\")")) {
            List<Run> runs = ((Block.Paragraph) new Markdown(FILES).blocks(text).getFirst()).runs();
            assertEquals("Le logo", Run.text(runs));
            assertEquals(Optional.of(new Target.ToWeb("https://exemple.fr/logo.png")), runs.getFirst().target());
        }
    }

    @Test
    void whatIsNoPictureOfTheCollectionIsItsDescription() {
        for (String path : List.of("/etc/logo.png", "file:///logo.png", "files/page.svg",
                "data:image/png;base64,AA.png", "C:\\\\logo.png")) {
            assertEquals("Le logo", outline("![Le logo](" + path + ")"), path);
        }
        assertEquals("#1 Le logo", outline("# ![Le logo](files/logo.png)"));
    }

    @Test
    void quotationsAreSetApart() {
        assertEquals("> une phrase", outline("> une phrase"));
    }
}
