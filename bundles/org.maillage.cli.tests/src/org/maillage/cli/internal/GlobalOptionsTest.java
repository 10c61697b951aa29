package org.maillage.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;

/** The options before the command. */
class GlobalOptionsTest {

    private static GlobalOptions parse(String... words) {
        return GlobalOptions.parse(List.of(words));
    }

    @Test
    void withoutOptionsTheLanguageIsFrench() {
        assertEquals(new GlobalOptions(Optional.empty(), Locale.FRENCH, List.of("show", "a:b"), Optional.empty()),
                parse("show", "a:b"));
    }

    @Test
    void nothingAtAllIsNoCommand() {
        assertEquals(List.of(), parse().command());
    }

    @Test
    void optionsAreTakenInAnyOrderAndInBothForms() {
        GlobalOptions expected = new GlobalOptions(Optional.of("d"), Locale.ENGLISH, List.of("stats"), Optional.empty());
        assertEquals(expected, parse("--data", "d", "--lang", "en", "stats"));
        assertEquals(expected, parse("--lang=en", "--data=d", "stats"));
    }

    @Test
    void theLastOfTwoStands() {
        assertEquals(Locale.ENGLISH, parse("--lang", "fr", "--lang", "en").language());
    }

    @Test
    void optionsAfterTheCommandAreTheCommands() {
        assertEquals(List.of("list", "--lang", "en"), parse("list", "--lang", "en").command());
        assertEquals(Locale.FRENCH, parse("list", "--lang", "en").language());
    }

    @Test
    void aFolderMayHaveAnEqualsSign() {
        assertEquals(Optional.of("a=b"), parse("--data=a=b").data());
    }

    @Test
    void anOptionWithoutValueIsMisused() {
        assertEquals(Optional.of("--data"), parse("--data").misused());
        assertEquals(Optional.of("--data"), parse("--data=", "show").misused());
        assertEquals(Optional.of("--lang"), parse("--lang").misused());
    }

    @Test
    void aLanguageThatIsNotSpokenIsMisused() {
        assertEquals(Optional.of("--lang"), parse("--lang", "de", "stats").misused());
    }

    @Test
    void whatOnlyBeginsLikeAnOptionIsNone() {
        assertEquals(List.of("--language", "en"), parse("--language", "en").command());
    }
}
