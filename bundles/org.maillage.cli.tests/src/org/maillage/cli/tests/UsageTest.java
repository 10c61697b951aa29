package org.maillage.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.maillage.cli.internal.Maillage.maillage;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.cli.ExitCode;
import org.maillage.cli.internal.Maillage.Result;

/** Who calls a command wrongly gets exit code 2, no output, and one sentence in the language asked for. */
class UsageTest {

    @RegisterExtension
    private final Installation installation = new Installation();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            show                                | Il manque ID.                           | ID is missing.
            show a:b c:d                        | Non compris : c:d                       | Not understood: c:d
            show a:b --nope                     | Non compris : --nope                    | Not understood: --nope
            show a:b --format xml               | --format : la valeur « xml » ne convient pas. | --format: the value “xml” does not suit.
            list                                | Il manque --type TYPE.                  | --type TYPE is missing.
            list --type                         | Il manque --type TYPE.                  | --type TYPE is missing.
            version --format csv --format csv   | L’option --format est donnée deux fois. | The option --format is given twice.
            validate --on demain                | --on : la valeur « demain » ne convient pas. | --on: the value “demain” does not suit.
            stats voc                           | Non compris : voc                       | Not understood: voc
            """)
    void aCommandCalledWronglySaysWhatIsWrongAndWhereHelpIs(String call, String french, String english) {
        String command = call.split(" ")[0];
        assertRefused(french + "\nAide : maillage " + command + " --help\n", words("fr", call));
        assertRefused(english + "\nHelp: maillage " + command + " --help\n", words("en", call));
    }

    @Test
    void anUnknownCommandIsAnsweredWithThoseThatExist() {
        Result french = maillage("chercher").plain();
        assertEquals(ExitCode.USAGE, french.exit());
        assertTrue(french.err().startsWith("La commande « chercher » n’existe pas. "
                + "Commandes : archetypes, changes, check-links, collections, "),
                french.err());
        Result english = maillage("--lang", "en", "chercher");
        assertTrue(english.err().startsWith("There is no command “chercher”. "
                + "Commands: archetypes, changes, check-links, collections, "),
                english.err());
    }

    @Test
    void anUnknownOptionBeforeTheCommandIsNamed() {
        assertRefused("Option inconnue : --verbose. Avant la commande : --data DIR, --lang fr ou --lang en. "
                + "Aide : maillage --help\n", "--verbose", "show", "a:b");
    }

    @Test
    void aGlobalOptionWithoutAValueThatSuitsIsExplained() {
        String french = "L’option %s attend une valeur : --data DIR, --lang fr ou --lang en.\n";
        assertRefused(french.formatted("--lang"), "--lang", "de", "version");
        assertRefused(french.formatted("--lang"), "--lang");
        assertRefused(french.formatted("--data"), "--data");
        assertRefused("The option --data needs a value: --data DIR, --lang fr or --lang en.\n", "--lang", "en",
                "--data");
    }

    private static String[] words(String language, String call) {
        List<String> words = new ArrayList<>(List.of("--lang", language));
        words.addAll(List.of(call.split(" ")));
        return words.toArray(String[]::new);
    }

    private static void assertRefused(String sentence, String... words) {
        assertEquals(new Result(ExitCode.USAGE, "", sentence), maillage(words).plain());
    }
}
