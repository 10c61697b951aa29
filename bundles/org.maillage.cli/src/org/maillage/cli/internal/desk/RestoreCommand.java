package org.maillage.cli.internal.desk;

import java.util.List;

import org.maillage.api.MaillageException;
import org.maillage.api.content.ChangeAction;
import org.maillage.api.curation.HistoryService;
import org.maillage.cli.CliCommand;
import org.maillage.cli.Console;
import org.maillage.cli.ExitCode;
import org.maillage.cli.internal.command.OutputOption;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings a version of an entry back. */
@Command(name = "restore")
@Component(scope = ServiceScope.PROTOTYPE, property = CliCommand.NAME + "=restore")
public final class RestoreCommand implements CliCommand {

    private final HistoryService history;

    @Mixin
    private OutputOption output;

    @Mixin
    private WriteOptions write;

    @Parameters(paramLabel = "ID", descriptionKey = "id")
    private String id;

    @Option(names = "--version", paramLabel = "VERSION", required = true, descriptionKey = "restore.version")
    private String version;

    /** Called by Declarative Services. */
    @Activate
    public RestoreCommand(@Reference HistoryService history) {
        this.history = history;
    }

    @Override
    public int run(Console console) throws MaillageException {
        ChangeOutput.write(List.of(history.restore(id, version, write.note(ChangeAction.RESTORE), write.dryRun)),
                write.dryRun, output.format, console);
        return ExitCode.DONE;
    }
}
