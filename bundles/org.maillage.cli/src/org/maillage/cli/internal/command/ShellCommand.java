package org.maillage.cli.internal.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.maillage.api.MaillageException;
import org.maillage.cli.CliCommand;
import org.maillage.cli.Console;
import org.maillage.cli.ExitCode;
import org.maillage.cli.internal.CommandRunner;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * Reads commands from standard input and runs them one after the other in one process, so that only the first waits for
 * the engine. A line whose first word is no command is searched. A command that fails does not end the shell.
 */
@Command(name = "shell")
@Component(scope = ServiceScope.PROTOTYPE, property = CliCommand.NAME + "=shell")
public final class ShellCommand implements CliCommand {

    private static final String PROMPT = "maillage> ";
    private static final Set<String> END = Set.of("quit", "exit", "quitter");
    private static final Set<String> NESTED = Set.of("shell");

    private final BundleContext context;

    @Mixin
    private OutputOption output;

    /** Called by Declarative Services. */
    @Activate
    public ShellCommand(BundleContext context) {
        this.context = context;
    }

    @Override
    public int run(Console console) throws MaillageException {
        Charset charset = Charset.forName(System.getProperty("stdin.encoding", "UTF-8"));
        // Not closed: standard input belongs to the process.
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, charset));
        boolean typed = System.console() != null;
        if (typed) {
            console.say(Texts.of("shell.hello"));
        }
        CommandRunner runner = new CommandRunner(context, console);
        try {
            for (String line = next(lines, typed, console); line != null; line = next(lines, typed, console)) {
                List<String> words = words(line);
                if (!words.isEmpty() && END.contains(words.getFirst())) {
                    return ExitCode.DONE;
                }
                if (!words.isEmpty() && !NESTED.contains(words.getFirst())) {
                    runner.runLine(words, "search");
                    console.out().flush();
                    console.err().flush();
                }
            }
            return ExitCode.DONE;
        } catch (IOException e) {
            throw new MaillageException(Texts.of("shell.input"), e);
        }
    }

    private static String next(BufferedReader lines, boolean typed, Console console) throws IOException {
        if (typed) {
            console.err().print(PROMPT);
            console.err().flush();
        }
        return lines.readLine();
    }

    /**
     * The words of a line. Double quotes keep words together and go, as in a system shell; with a backslash before, they
     * stay. A quote that is never closed is a character.
     */
    static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean quoted = false;
        boolean any = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\' && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                word.append('"');
                i++;
            } else if (c == '"' && (quoted || line.indexOf('"', i + 1) > 0)) {
                quoted = !quoted;
                any = true;
            } else if (Character.isWhitespace(c) && !quoted) {
                if (any || !word.isEmpty()) {
                    words.add(word.toString());
                }
                word.setLength(0);
                any = false;
            } else {
                word.append(c);
            }
        }
        if (any || !word.isEmpty()) {
            words.add(word.toString());
        }
        return words;
    }
}
