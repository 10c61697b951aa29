package org.maillage.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/**
 * The guide for authors of plug-ins shows what is compiled: a piece of code below the name of a template stands in that template,
 * filled in for the plug-in of the guide.
 */
class GuideTest {

    private static final Path GUIDE = Tree.root().resolve("releng/docs/plugins");
    private static final Path TEMPLATES = Tree.root().resolve("bundles/org.maillage.publish/templates");
    /** Folders of what several kinds share. */
    private static final Set<String> SHARED = Set.of("code", "data", "entries");
    private static final Pattern SHOWN = Pattern.compile("(?s)<!-- (\\S+) -->\n```\\w+\n(.*?)\n```");
    private static final Map<String, String> WORDS = Map.of("name", "fr.exemple.titres", "package", "fr.exemple.titres",
            "path", "fr/exemple/titres", "id", "titres", "Class", "Titres", "model", "1.0", "today", "2026-11-29");

    @Test
    void everyKindHasAPageThatShowsItsTemplate() {
        Set<String> kinds = Tree.files(TEMPLATES).stream().map(each -> TEMPLATES.relativize(each).getName(0).toString())
                .filter(each -> !SHARED.contains(each)).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(kinds, pages().stream().map(each -> each.getFileName().toString().replaceFirst("\\.md$", ""))
                .collect(Collectors.toCollection(TreeSet::new)));
        for (String kind : kinds) {
            String page = Tree.text(GUIDE.resolve(kind + ".md"));
            assertTrue(SHOWN.matcher(page).results().anyMatch(each -> each.group(1).startsWith(kind + "/")), kind);
            assertTrue(page.contains("new-plugin " + kind + " "), kind);
        }
    }

    @Test
    void whatIsShownStandsInTheTemplate() {
        Rule.kept(pages().stream().flatMap(page -> {
            Matcher shown = SHOWN.matcher(Tree.text(page));
            return shown.results().filter(each -> !stands(each.group(1), each.group(2)))
                    .map(each -> Tree.name(page) + " shows what is not in " + each.group(1));
        }));
    }

    @Test
    void theOverviewLeadsToEveryPage() {
        String overview = Tree.text(Tree.root().resolve("releng/docs/plugins.md"));
        Rule.kept(pages().stream().map(each -> "plugins/" + each.getFileName()).filter(each -> !overview.contains(each)));
    }

    private static boolean stands(String template, String shown) {
        Path file = TEMPLATES.resolve(template);
        if (!Files.exists(file)) {
            return false;
        }
        String filled = Tree.text(file);
        for (Map.Entry<String, String> each : WORDS.entrySet()) {
            filled = filled.replace("@" + each.getKey() + "@", each.getValue());
        }
        return ("\n" + filled).contains("\n" + shown + "\n");
    }

    private static List<Path> pages() {
        return Stream.of(Tree.files(GUIDE, ".md")).flatMap(List::stream).toList();
    }
}
