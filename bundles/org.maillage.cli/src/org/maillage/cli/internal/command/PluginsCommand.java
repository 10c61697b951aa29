package org.maillage.cli.internal.command;

import java.util.ArrayList;
import java.util.List;

import org.maillage.api.MaillageException;
import org.maillage.api.publish.PluginInfo;
import org.maillage.api.publish.PluginService;
import org.maillage.api.publish.ProgramChange;
import org.maillage.cli.CliCommand;
import org.maillage.cli.Console;
import org.maillage.cli.ExitCode;
import org.maillage.cli.internal.render.Format;
import org.maillage.cli.internal.render.Table;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists, installs, removes, switches plug-ins; updates the product with them, and goes back. */
@Command(name = "plugins")
@Component(scope = ServiceScope.PROTOTYPE, property = CliCommand.NAME + "=plugins")
public final class PluginsCommand implements CliCommand {

    private static final List<String> COLUMNS = List.of("id", "version", "title", "enabled");
    private static final List<String> CHANGES = List.of("id", "title", "from", "to");

    private final PluginService plugins;

    @Mixin
    private OutputOption output;

    @Parameters(index = "0", arity = "0..1", paramLabel = "ACTION", descriptionKey = "plugins.action")
    private String action = "list";

    @Parameters(index = "1..*", paramLabel = "SITE|ID", descriptionKey = "plugins.target")
    private List<String> targets = List.of();

    @Mixin
    private TrustOption trust;

    /** Called by Declarative Services. */
    @Activate
    public PluginsCommand(@Reference PluginService plugins) {
        this.plugins = plugins;
    }

    @Override
    public int run(Console console) throws MaillageException {
        int count = targets.size();
        return switch (action) {
            case "list" -> count != 0 ? misused(console) : show(plugins.plugins(), console);
            case "install" -> count == 0 ? misused(console) : fromNextStart(plugins.install(targets.getFirst(),
                    targets.subList(1, count), trust.programs(console.language()), new ConsoleMonitor(console)), console);
            case "check" -> count > 1 ? misused(console) : sources().isEmpty() ? nowhere(console) : check(console);
            case "update" -> count > 1 ? misused(console) : sources().isEmpty() ? nowhere(console) : update(console);
            case "remove" -> count != 1 ? misused(console) : remove(console);
            case "rollback" -> count != 0 ? misused(console) : changes(plugins.rollback(new ConsoleMonitor(console)), console);
            case "disable", "enable" -> count != 1 ? misused(console) : enable(action.equals("enable"), console);
            default -> misused(console);
        };
    }

    private int misused(Console console) {
        console.say(Texts.of("plugins.misused", action));
        return ExitCode.USAGE;
    }

    /** Where to look: what was said, or where programs came from before. */
    private List<String> sources() {
        return targets.isEmpty() ? plugins.sources() : targets;
    }

    private static int nowhere(Console console) {
        console.say(Texts.of("plugins.noSource"));
        return ExitCode.USAGE;
    }

    private int check(Console console) throws MaillageException {
        List<ProgramChange> found = new ArrayList<>();
        for (String each : sources()) {
            found.addAll(plugins.updates(each, new ConsoleMonitor(console)));
        }
        table(found, console);
        return ExitCode.DONE;
    }

    private int update(Console console) throws MaillageException {
        List<PluginInfo> changed = new ArrayList<>();
        for (String each : sources()) {
            changed.addAll(plugins.update(each, trust.programs(console.language()), new ConsoleMonitor(console)));
        }
        return fromNextStart(changed, console);
    }

    private int remove(Console console) throws MaillageException {
        plugins.remove(targets.getFirst(), new ConsoleMonitor(console));
        console.say(Texts.of("plugins.removed", targets.getFirst()));
        return ExitCode.DONE;
    }

    private int enable(boolean on, Console console) throws MaillageException {
        plugins.enable(targets.getFirst(), on);
        console.say(Texts.of(on ? "plugins.on" : "plugins.off", targets.getFirst()));
        return ExitCode.DONE;
    }

    private int changes(List<ProgramChange> changes, Console console) {
        table(changes, console);
        console.say(Texts.of("plugins.nextStart"));
        return ExitCode.DONE;
    }

    private void table(List<ProgramChange> changes, Console console) {
        Table table = new Table(CHANGES, Texts.columns(console.language(), CHANGES));
        changes.forEach(each -> table.add(each.id(), each.title(), each.from(), each.to()));
        if (changes.isEmpty() && output.format == Format.text) {
            console.say(Texts.of("update.current"));
        } else {
            table.write(output.format, console.out());
        }
    }

    private int fromNextStart(List<PluginInfo> changed, Console console) {
        if (changed.isEmpty()) {
            console.say(Texts.of("update.current"));
            return ExitCode.DONE;
        }
        show(changed, console);
        console.say(Texts.of("plugins.nextStart"));
        return ExitCode.DONE;
    }

    private int show(List<PluginInfo> infos, Console console) {
        Table table = new Table(COLUMNS, Texts.columns(console.language(), COLUMNS));
        infos.forEach(each -> table.add(each.id(), each.version(), each.title(), each.enabled()));
        table.write(output.format, console.out());
        return ExitCode.DONE;
    }
}
