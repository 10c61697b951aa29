package org.maillage.cli.internal.command;

import java.nio.file.Path;
import java.util.Optional;

import org.maillage.api.MaillageException;
import org.maillage.api.publish.PluginKit;
import org.maillage.cli.CliCommand;
import org.maillage.cli.Console;
import org.maillage.cli.ExitCode;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a project of a plug-in. */
@Command(name = "new-plugin")
@Component(scope = ServiceScope.PROTOTYPE, property = CliCommand.NAME + "=new-plugin")
public final class NewPluginCommand implements CliCommand {

    private final PluginKit kit;

    @Mixin
    private OutputOption output;

    @Parameters(index = "0", paramLabel = "KIND", descriptionKey = "newPlugin.kind")
    private String kind;

    @Parameters(index = "1", paramLabel = "NAME", descriptionKey = "newPlugin.name")
    private String name;

    @Option(names = { "-o", "--output" }, paramLabel = "DIR", descriptionKey = "newPlugin.folder")
    private Optional<Path> folder = Optional.empty();

    /** Called by Declarative Services. */
    @Activate
    public NewPluginCommand(@Reference PluginKit kit) {
        this.kit = kit;
    }

    @Override
    public int run(Console console) throws MaillageException {
        Path target = folder.orElseGet(() -> Path.of(name));
        kit.create(kind, name, target);
        console.out().println(target);
        console.say(Texts.of("newPlugin.next", target, name));
        return ExitCode.DONE;
    }
}
