package org.maillage.cli.internal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

import org.eclipse.core.runtime.ILog;
import org.maillage.api.MaillageException;
import org.maillage.api.text.Message;
import org.maillage.cli.CliCommand;
import org.maillage.cli.Console;
import org.maillage.cli.ExitCode;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceObjects;
import org.osgi.framework.ServiceReference;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;

/** Finds the command that is called, among the services, and runs it. */
public final class CommandRunner {

    private static final int COLUMN = 13;
    private static final String HELP = "--help";
    private static final Control TEXTS = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final BundleContext context;
    private final Console console;

    /** @param context of this bundle */
    public CommandRunner(BundleContext context, Console console) {
        this.context = context;
        this.console = console;
    }

    int run(GlobalOptions options) {
        if (options.misused().isPresent()) {
            console.say(Message.of(CliTexts.class, "usage.badGlobal", options.misused().get()));
            return ExitCode.USAGE;
        }
        String name = options.command().isEmpty() ? HELP : options.command().getFirst();
        List<String> rest = options.command().subList(Math.min(1, options.command().size()), options.command().size());
        return switch (name) {
            case HELP, "-h", "help" -> rest.isEmpty() ? help() : run(rest.getFirst(), List.of(HELP));
            case "--version", "-V" -> run("version", rest);
            default -> run(name, rest);
        };
    }

    /**
     * Runs a line of an interactive prompt.
     *
     * @param line     at least one word
     * @param fallback the command for a line whose first word is none
     */
    public int runLine(List<String> line, String fallback) {
        String first = line.getFirst();
        if (HELP.equals(first) || "help".equals(first)) {
            return line.size() == 1 ? help() : run(line.get(1), List.of(HELP));
        }
        boolean command = references().stream().anyMatch(each -> first.equals(name(each)));
        return command ? run(first, line.subList(1, line.size())) : run(fallback, line);
    }

    private int run(String name, List<String> arguments) {
        Optional<ServiceReference<CliCommand>> reference = references().stream()
                .filter(each -> name.equals(each.getProperty(CliCommand.NAME))).findFirst();
        if (reference.isEmpty() && name.startsWith("-")) {
            console.say(Message.of(CliTexts.class, "usage.unknownOption", name));
            return ExitCode.USAGE;
        }
        if (reference.isEmpty()) {
            console.say(Message.of(CliTexts.class, "usage.unknownCommand", name,
                    String.join(", ", references().stream().map(CommandRunner::name).toList())));
            return ExitCode.USAGE;
        }
        Optional<CliCommand> command = command(reference.get());
        if (command.isEmpty()) {
            Bundle owner = reference.get().getBundle();
            console.say(owner == null || owner == context.getBundle() ? Message.of(CliTexts.class, "failure.noCommand", name)
                    : Message.of(CliTexts.class, "failure.noPluginCommand", name, owner.getSymbolicName()));
            return ExitCode.FAILURE;
        }
        return run(name, command.get(), arguments);
    }

    private int run(String name, CliCommand command, List<String> arguments) {
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
        } catch (RuntimeException | LinkageError e) {
            ILog.of(CommandRunner.class).error(name + " failed", e);
            Bundle owner = FrameworkUtil.getBundle(command.getClass());
            console.say(Message.of(CliTexts.class, owner == context.getBundle() ? "failure.unexpected" : "failure.plugin",
                    String.valueOf(e), name, owner == null ? "" : owner.getSymbolicName()));
            return ExitCode.FAILURE;
        }
    }

    private int help() {
        console.out().println(Message.of(CliTexts.class, "help.start").in(console.language()));
        for (ServiceReference<CliCommand> reference : references()) {
            String name = name(reference);
            String summary = command(reference).map(each -> summary(name, each)).orElse("");
            console.out().println(("  " + name + " ".repeat(Math.max(1, COLUMN - name.length())) + summary)
                    .stripTrailing());
        }
        console.out().println(Message.of(CliTexts.class, "help.end").in(console.language()));
        return ExitCode.DONE;
    }

    /** The command, or nothing when what it needs does not start: the framework's log says why. */
    private Optional<CliCommand> command(ServiceReference<CliCommand> reference) {
        return Optional.ofNullable(context.getServiceObjects(reference)).map(ServiceObjects::getService);
    }

    /** What the command does, in one line; nothing when its author has not said it. */
    private String summary(String name, CliCommand command) {
        String key = "maillage." + name + ".usage.header";
        return texts(command.getClass()).filter(each -> each.containsKey(key)).map(each -> each.getString(key))
                .orElse("");
    }

    private CommandLine commandLine(String name, CliCommand command) {
        CommandLine line = new CommandLine(command);
        line.setCommandName("maillage " + name);
        texts(command.getClass()).ifPresent(line::setResourceBundle);
        line.getCommandSpec().usageMessage().description(summary(name, command).replace("%", "%%"));
        // A word of a search may begin with @: it names no file.
        line.setExpandAtFiles(false);
        line.setUsageHelpWidth(100);
        return line;
    }

    private Optional<ResourceBundle> texts(Class<?> anchor) {
        try {
            return Optional.of(ResourceBundle.getBundle(anchor.getPackageName() + ".messages", console.language(),
                    anchor.getClassLoader(), TEXTS));
        } catch (MissingResourceException e) {
            ILog.of(CommandRunner.class).warn("A command has no texts: " + anchor.getName(), e);
            return Optional.empty();
        }
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
