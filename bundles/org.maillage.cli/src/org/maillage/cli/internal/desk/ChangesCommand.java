package org.maillage.cli.internal.desk;

import org.maillage.api.MaillageException;
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

/** Lists the latest changes of the personal collections. */
@Command(name = "changes")
@Component(scope = ServiceScope.PROTOTYPE, property = CliCommand.NAME + "=changes")
public final class ChangesCommand implements CliCommand {

    private final HistoryService history;

    @Mixin
    private OutputOption output;

    @Option(names = "--limit", paramLabel = "N", descriptionKey = "limit")
    private int limit = 20;

    /** Called by Declarative Services. */
    @Activate
    public ChangesCommand(@Reference HistoryService history) {
        this.history = history;
    }

    @Override
    public int run(Console console) throws MaillageException {
        ChangeSets.write(history.changes(limit), output.format, console);
        return ExitCode.DONE;
    }
}
