package org.maillage.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.maillage.cli.internal.Maillage.maillage;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.api.search.SearchService;
import org.maillage.cli.CliCommand;
import org.maillage.cli.Console;
import org.maillage.cli.ExitCode;
import org.maillage.cli.internal.Application;
import org.maillage.cli.internal.Maillage.Result;
import org.maillage.cli.tests.extension.ExtensionCommand;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** What a person reads who does not know the commands. */
class HelpTest {

    @RegisterExtension
    private final Installation installation = new Installation();

    @BeforeEach
    void allCommandsAreThere() {
        installation.register(SearchService.class, new FakeSearch(), Map.of());
        installation.service(CliCommand.class);
    }

    @Test
    void helpListsAllCommandsInFrench() {
        Result help = maillage("--help");
        assertEquals(ExitCode.DONE, help.exit());
        assertEquals("", help.err());
        for (String command : new String[] { "collections  Liste les collections", "list         Liste les fiches",
                "search       Cherche", "show         Montre", "stats        Compte", "validate     Contrôle",
                "version      Dit" }) {
            assertTrue(help.out().contains("\n  " + command), () -> command + " in\n" + help.out());
        }
    }

    @Test
    void helpListsAllCommandsInEnglish() {
        Result help = maillage("--lang", "en", "--help");
        for (String command : new String[] { "collections  Lists", "list         Lists", "search       Searches",
                "show         Shows", "stats        Counts", "validate     Checks", "version      Tells" }) {
            assertTrue(help.out().contains("\n  " + command), () -> command + " in\n" + help.out());
        }
    }

    @Test
    void helpTellsTheGlobalOptionsAndTheExitCodes() {
        String help = maillage("--help").out();
        assertTrue(help.contains("--data DIR"), help);
        assertTrue(help.contains("--lang fr|en"), help);
        assertTrue(help.contains("0 fait, 1 constats, 2 mauvais emploi, 3 échec"), help);
    }

    @ParameterizedTest
    @ValueSource(strings = { "-h", "help" })
    void thereAreOtherWordsForHelp(String word) {
        assertEquals(maillage("--help"), maillage(word));
    }

    @Test
    void withoutCommandThereIsHelp() {
        assertEquals(maillage("--help"), maillage());
    }

    @ParameterizedTest
    @ValueSource(strings = { "collections", "list", "search", "show", "stats", "validate", "version" })
    void eachCommandHasHelpInBothLanguages(String command) {
        Result french = maillage(command, "--help").plain();
        Result english = maillage("--lang", "en", command, "--help");
        assertEquals(ExitCode.DONE, french.exit());
        assertTrue(french.out().startsWith("Emploi : maillage " + command + " "), french.out());
        assertTrue(english.out().startsWith("Usage: maillage " + command + " "), english.out());
        assertTrue(french.out().contains("Forme du résultat"), french.out());
        assertTrue(english.out().contains("Form of the result"), english.out());
    }

    @ParameterizedTest
    @ValueSource(strings = { "collections", "list", "search", "show", "stats", "validate", "version" })
    void theHelpOfACommandSaysWhatItDoes(String command) {
        String summary = maillage("--help").out().lines().filter(each -> each.startsWith("  " + command + " "))
                .findFirst().orElseThrow().substring(2 + command.length()).strip();
        Result help = maillage(command, "--help");
        assertTrue(help.out().contains("\n" + summary + "\n"), help.out());
        assertEquals(help, maillage("help", command));
    }

    @Test
    void everyOptionAndParameterIsExplained() {
        for (CliCommand command : installation.services(CliCommand.class)) {
            CommandLine line = new CommandLine(command).setResourceBundle(ResourceBundle
                    .getBundle(command.getClass().getPackageName() + ".messages", Locale.FRENCH,
                            command.getClass().getClassLoader()));
            line.getCommandSpec().args().forEach(each -> assertNotEquals(0, each.description().length,
                    () -> command.getClass() + " " + each));
        }
    }

    @Test
    void aCommandOfAnExtensionIsListedAndRuns() {
        installation.register(CliCommand.class, new ExtensionCommand(), Map.of(CliCommand.NAME, "essai"));
        assertTrue(maillage("--help").out().contains("\n  essai        Essaie.\n"));
        assertTrue(maillage("--lang", "en", "--help").out().contains("\n  essai        Tries.\n"));
        assertEquals(new Result(ExitCode.DONE, "essayé\n", ""), maillage("essai"));
    }

    @Test
    void aCommandWithoutTextsIsListedBesideTheOthers() {
        installation.register(CliCommand.class, new MuteCommand(), Map.of(CliCommand.NAME, "muet"));
        assertTrue(maillage("--help").out().contains("\n  muet\n"));
        assertTrue(maillage("--help").out().contains("\n  version      Dit"));
        assertEquals(ExitCode.DONE, maillage("muet").exit());
    }

    @Test
    void aCommandThatDoesNotStartBreaksNothing() {
        installation.registerBroken(CliCommand.class, Map.of(CliCommand.NAME, "casse"));
        assertTrue(maillage("--help").out().contains("\n  casse\n"));
        assertEquals(new Result(ExitCode.FAILURE, "", "La commande « casse » ne démarre pas. Le journal dit pourquoi.\n"),
                maillage("casse").plain());
    }

    @Test
    void aCommandThatFailsUnexpectedlyEndsWithAFailure() {
        installation.register(CliCommand.class, new FailingCommand(), Map.of(CliCommand.NAME, "echec"));
        assertEquals(ExitCode.FAILURE, Application.start("echec"));
    }

    @Command
    private static final class MuteCommand implements CliCommand {
        @Override
        public int run(Console console) {
            return ExitCode.DONE;
        }
    }

    @Command
    private static final class FailingCommand implements CliCommand {
        @Override
        public int run(Console console) {
            throw new IllegalStateException("on purpose");
        }
    }
}
