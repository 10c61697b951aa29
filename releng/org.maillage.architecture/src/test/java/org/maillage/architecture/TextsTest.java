package org.maillage.architecture;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.text.Format;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Every text for people exists in French and in English, is used, and formats. */
class TextsTest {

    @Test
    void thereAreTexts() {
        assertFalse(Texts.messages().findAny().isEmpty());
    }

    @Test
    void everyTextExistsInBothLanguages() {
        Rule.kept(Stream.concat(Texts.withoutFrench(), Texts.french().stream().flatMap(french -> {
            Texts english = french.english();
            return Stream.concat(
                    french.values().keySet().stream().filter(each -> !english.values().containsKey(each))
                            .map(each -> Tree.name(english.file()) + " lacks " + each),
                    english.values().keySet().stream().filter(each -> !french.values().containsKey(each))
                            .map(each -> Tree.name(french.file()) + " lacks " + each));
        })));
    }

    @Test
    void everyTextOfTheCodeIsUsed() {
        Rule.kept(Texts.messages().flatMap(texts -> {
            Uses uses = new Uses(texts.bundle());
            return texts.values().keySet().stream().filter(each -> !uses.use(each)).map(texts::at);
        }));
    }

    @Test
    void everyTextOfAPluginIsUsed() {
        Rule.kept(Texts.plugins().flatMap(texts -> {
            String uses = Stream.of("plugin.xml", Bundle.MANIFEST).map(texts.bundle().folder()::resolve)
                    .filter(each -> each.toFile().isFile()).map(Tree::text).reduce("", String::concat);
            return texts.values().keySet().stream()
                    .filter(each -> !uses.contains("%" + each + "\"") && !uses.contains("%" + each + "\n"))
                    .map(texts::at);
        }));
    }

    @Test
    void everyTextFormats() {
        Rule.kept(both().flatMap(texts -> texts.values().keySet().stream()
                .flatMap(key -> error(texts.values().get(key)).stream().map(error -> texts.at(key) + ": " + error))));
    }

    @Test
    void aTextStandsForTheSameThingsInBothLanguages() {
        Rule.kept(Texts.messages().flatMap(french -> {
            Texts english = french.english();
            return french.values().keySet().stream().filter(english.values()::containsKey)
                    .filter(key -> arguments(french.values().get(key)) != arguments(english.values().get(key)))
                    .map(french::at);
        }));
    }

    private static Stream<Texts> both() {
        return Texts.messages().flatMap(each -> Stream.of(each, each.english()));
    }

    /** A single quote would swallow what follows; a text with a lost quote says less than was written. */
    private static Optional<String> error(String pattern) {
        if (pattern.contains("'")) {
            return Optional.of("straight apostrophe");
        }
        try {
            new MessageFormat(pattern, Locale.FRENCH).format(new Object[] { 1, 2, 3, 4, 5 });
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(e.getMessage());
        }
    }

    private static long arguments(String pattern) {
        Format[] formats = new MessageFormat(pattern, Locale.FRENCH).getFormatsByArgumentIndex();
        return Arrays.stream(formats).count();
    }
}
