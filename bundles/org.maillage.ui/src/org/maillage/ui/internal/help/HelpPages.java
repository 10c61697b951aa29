package org.maillage.ui.internal.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.maillage.ui.internal.Texts;

/**
 * The help pages: Markdown files of this bundle, in French and in English, and the guide for authors of plug-ins, in English alone.
 * Read once, searched in memory.
 */
public final class HelpPages {

    /** The pages, in reading order: names of files without ending. */
    static final List<String> NAMES = List.of("premiers-pas", "chercher", "filtrer", "lire", "images", "recherches",
            "panier", "conseil", "note", "documentation", "entretien", "mises-a-jour", "clavier", "donnees", "greffons");

    private static final int TITLE_WEIGHT = 20;
    private static final int HEADING_WEIGHT = 5;
    /** For a line that has all the words: it is more likely to answer than a long page that has each of them somewhere. */
    private static final int TOGETHER_WEIGHT = 50;

    /**
     * A page.
     *
     * @param name  name of the file without ending
     * @param title its first heading
     * @param body  Markdown below the title
     */
    public record HelpPage(String name, String title, String body) {
    }

    private final List<HelpPage> pages = new ArrayList<>();

    /** Reads the pages of a language; French where it has none. */
    public HelpPages(Locale language) {
        String folder = language.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? "en" : "fr";
        NAMES.forEach(name -> pages.add(read(name, folder + "/" + name)));
        Texts texts = new Texts(language);
        HelpPage guide = Guide.page(read(Guide.NAME, "guide/plugins"), texts.of("help.guide"));
        pages.add(guide);
        Guide.kinds(guide).forEach(kind -> pages.add(Guide.page(read(Guide.NAME + "-" + kind, "guide/plugins/" + kind),
                texts.of("help.guide.kind", kind))));
    }

    private static HelpPage read(String name, String path) {
        String file = "/help/" + path + ".md";
        try (InputStream in = HelpPages.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IOException("No help page " + file);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            int end = text.indexOf('\n');
            return new HelpPage(name, text.substring(0, end).replaceFirst("^# ", "").strip(),
                    text.substring(end).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All pages, in reading order. */
    public List<HelpPage> all() {
        return pages;
    }

    /** One of the pages. */
    public Optional<HelpPage> find(String name) {
        return pages.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    /** The pages that have all the words, best first; all when there are none. Case and accents do not matter. */
    public List<HelpPage> search(String text) {
        List<String> words = Arrays.stream(plain(text).split("[^\\p{L}\\p{N}]+")).filter(each -> !each.isEmpty())
                .toList();
        if (words.isEmpty()) {
            return pages;
        }
        record Scored(HelpPage page, int score) {
        }
        List<Scored> found = new ArrayList<>();
        for (HelpPage page : pages) {
            int[] scores = words.stream().mapToInt(each -> score(page, each)).toArray();
            if (Arrays.stream(scores).allMatch(each -> each > 0)) {
                found.add(new Scored(page, Arrays.stream(scores).sum() + together(page, words)));
            }
        }
        // Pages for authors come after those for everybody.
        return found.stream().sorted(Comparator.comparing((Scored each) -> each.page.name().startsWith(Guide.NAME))
                .thenComparing(Comparator.comparingInt(Scored::score).reversed())).map(Scored::page).toList();
    }

    private static int score(HelpPage page, String word) {
        int score = plain(page.title()).contains(word) ? TITLE_WEIGHT : 0;
        for (String line : plain(page.body()).split("\n")) {
            int found = line.split(Pattern.quote(word), -1).length - 1;
            score += found * (line.startsWith("#") ? HEADING_WEIGHT : 1);
        }
        return score;
    }

    private static int together(HelpPage page, List<String> words) {
        return plain(page.body()).lines().anyMatch(line -> words.stream().allMatch(line::contains)) ? TOGETHER_WEIGHT : 0;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    }
}
