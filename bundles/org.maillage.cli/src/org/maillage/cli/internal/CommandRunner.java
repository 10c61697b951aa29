package org.maillage.cli.internal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

import org.eclipse.core.runtime.ILog;
import org.maillage.api.MaillageException;
import org.maillage.api.text.Message;
import org.maillage.cli.CliCommand;
import org.maillage.cli.Console;
import org.maillage.cli.ExitCode;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;

/** Finds the command that is called, among the services, and runs it. */
final class CommandRunner {

    private static final int COLUMN = 13;
    private static final Control TEXTS = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final BundleContext context;
    private final Console console;

    CommandRunner(BundleContext context, Console console) {
        this.context = context;
        this.console = console;
    }

    int run(GlobalOptions options) {
        if (options.misused().isPresent()) {
            console.say(Message.of(CliTexts.class, "usage.badGlobal", options.misused().get()));
            return ExitCode.USAGE;
        }
        String name = options.command().isEmpty() ? "--help" : options.command().getFirst();
        return switch (name) {
            case "--help", "-h", "help" -> help();
            case "--version", "-V" -> run("version", List.of());
            default -> run(name, options.command().subList(1, options.command().size()));
        };
    }

    private int run(String name, List<String> arguments) {
        Optional<ServiceReference<CliCommand>> reference = references().stream()
                .filter(each -> name.equals(each.getProperty(CliCommand.NAME))).findFirst();
        if (reference.isEmpty()) {
            console.say(Message.of(CliTexts.class, "usage.unknownCommand", name,
                    String.join(", ", references().stream().map(CommandRunner::name).toList())));
            return ExitCode.USAGE;
        }
        CliCommand command = context.getServiceObjects(reference.get()).getService();
        CommandLine line = commandLine(name, command);
        try {
            line.parseArgs(arguments.toArray(String[]::new));
            if (line.isUsageHelpRequested()) {
                line.usage(console.out(), Ansi.OFF);
                return ExitCode.DONE;
            }
            return command.run(console);
        } catch (ParameterException e) {
            console.say(UsageErrors.message(e));
            console.say(Message.of(CliTexts.class, "usage.seeHelp", name));
            return ExitCode.USAGE;
        } catch (MaillageException e) {
            console.err().println(e.text(console.language()));
            if (e.getCause() != null) {
                ILog.of(CommandRunner.class).error(name + ": " + e.getMessage(), e);
            }
            return ExitCode.FAILURE;
        }
    }

    private int help() {
        console.out().println(Message.of(CliTexts.class, "help.start").in(console.language()));
        for (ServiceReference<CliCommand> reference : references()) {
            String name = name(reference);
            CliCommand command = context.getServiceObjects(reference).getService();
            console.out().println("  " + name + " ".repeat(Math.max(1, COLUMN - name.length()))
                    + texts(command.getClass()).getString("maillage." + name + ".usage.header"));
        }
        console.out().println(Message.of(CliTexts.class, "help.end").in(console.language()));
        return ExitCode.DONE;
    }

    private CommandLine commandLine(String name, CliCommand command) {
        CommandLine line = new CommandLine(command);
        line.setCommandName("maillage " + name);
        line.setResourceBundle(texts(command.getClass()));
        line.setUsageHelpWidth(100);
        return line;
    }

    private ResourceBundle texts(Class<?> anchor) {
        return ResourceBundle.getBundle(anchor.getPackageName() + ".messages", console.language(),
                anchor.getClassLoader(), TEXTS);
    }

    private List<ServiceReference<CliCommand>> references() {
        try {
            return Arrays.stream(
                    Optional.ofNullable(context.getServiceReferences(CliCommand.class.getName(), null))
                            .orElse(new ServiceReference<?>[0]))
                    .map(CommandRunner::typed).sorted(Comparator.comparing(CommandRunner::name)).toList();
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException("No filter is given", e);
        }
    }

    @SuppressWarnings("unchecked")
    private static ServiceReference<CliCommand> typed(ServiceReference<?> reference) {
        return (ServiceReference<CliCommand>) reference;
    }

    private static String name(ServiceReference<CliCommand> reference) {
        return String.valueOf(reference.getProperty(CliCommand.NAME));
    }
}
