package org.maillage.cli.internal.desk;

import java.util.List;
import java.util.Optional;

import org.maillage.api.MaillageException;
import org.maillage.api.curation.ChangeSet;
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

/** Makes again the change that was taken back last. */
@Command(name = "redo")
@Component(scope = ServiceScope.PROTOTYPE, property = CliCommand.NAME + "=redo")
public final class RedoCommand implements CliCommand {

    private final HistoryService history;

    @Mixin
    private OutputOption output;

    @Option(names = "--dry-run", descriptionKey = "dryRun")
    private boolean dryRun;

    /** Called by Declarative Services. */
    @Activate
    public RedoCommand(@Reference HistoryService history) {
        this.history = history;
    }

    @Override
    public int run(Console console) throws MaillageException {
        Optional<ChangeSet> change = history.redo(dryRun);
        if (change.isEmpty()) {
            console.say(DeskTexts.of("redo.none"));
            return ExitCode.FINDINGS;
        }
        ChangeSets.write(List.of(change.get()), output.format, console);
        return ExitCode.DONE;
    }
}
