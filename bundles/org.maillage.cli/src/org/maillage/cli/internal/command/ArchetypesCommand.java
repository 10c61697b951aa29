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

/** Hands the templates of plug-ins to Maven. */
@Command(name = "archetypes")
@Component(scope = ServiceScope.PROTOTYPE, property = CliCommand.NAME + "=archetypes")
public final class ArchetypesCommand implements CliCommand {

    private final PluginKit kit;

    @Mixin
    private OutputOption output;

    @Option(names = { "-o", "--output" }, paramLabel = "DIR", descriptionKey = "archetypes.folder")
    private Optional<Path> folder = Optional.empty();

    /** Called by Declarative Services. */
    @Activate
    public ArchetypesCommand(@Reference PluginKit kit) {
        this.kit = kit;
    }

    @Override
    public int run(Console console) throws MaillageException {
        Path target = folder.orElseGet(() -> Path.of(System.getProperty("user.home"), ".m2", "repository"));
        kit.archetypes(target).forEach(console.out()::println);
        console.say(Texts.of("archetypes.next", target));
        return ExitCode.DONE;
    }
}
