package org.maillage.cli.internal.command;

import java.util.List;
import java.util.Optional;

import org.maillage.api.MaillageException;
import org.maillage.api.publish.PluginInfo;
import org.maillage.api.publish.PluginService;
import org.maillage.cli.CliCommand;
import org.maillage.cli.Console;
import org.maillage.cli.ExitCode;
import org.maillage.cli.internal.render.Table;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists, installs, removes, switches plug-ins, and updates the product with them. */
@Command(name = "plugins")
@Component(scope = ServiceScope.PROTOTYPE, property = CliCommand.NAME + "=plugins")
public final class PluginsCommand implements CliCommand {

    private static final List<String> COLUMNS = List.of("id", "version", "title", "enabled");

    private final PluginService plugins;

    @Mixin
    private OutputOption output;

    @Parameters(index = "0", arity = "0..1", paramLabel = "ACTION", descriptionKey = "plugins.action")
    private String action = "list";

    @Parameters(index = "1", arity = "0..1", paramLabel = "SITE|ID", descriptionKey = "plugins.target")
    private Optional<String> target = Optional.empty();

    @Mixin
    private TrustOption trust;

    /** Called by Declarative Services. */
    @Activate
    public PluginsCommand(@Reference PluginService plugins) {
        this.plugins = plugins;
    }

    @Override
    public int run(Console console) throws MaillageException {
        if (action.equals("list") && target.isEmpty()) {
            return show(plugins.plugins(), console);
        }
        if (target.isEmpty()) {
            console.say(Texts.of("plugins.misused", action));
            return ExitCode.USAGE;
        }
        return switch (action) {
            case "install" -> fromNextStart(plugins.install(target.get(), trust.programs(console.language()),
                    new ConsoleMonitor(console)), console);
            case "update" -> fromNextStart(plugins.update(target.get(), trust.programs(console.language()),
                    new ConsoleMonitor(console)), console);
            case "remove" -> {
                plugins.remove(target.get(), new ConsoleMonitor(console));
                console.say(Texts.of("plugins.removed", target.get()));
                yield ExitCode.DONE;
            }
            case "disable", "enable" -> {
                plugins.enable(target.get(), action.equals("enable"));
                console.say(Texts.of(action.equals("enable") ? "plugins.on" : "plugins.off", target.get()));
                yield ExitCode.DONE;
            }
            default -> {
                console.say(Texts.of("plugins.misused", action));
                yield ExitCode.USAGE;
            }
        };
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
