package org.maillage.cli.internal.desk;

import java.util.List;
import java.util.Optional;

import org.maillage.api.MaillageException;
import org.maillage.api.curation.ChangeSet;
import org.maillage.cli.CliCommand;
import org.maillage.cli.Console;
import org.maillage.cli.ExitCode;
import org.maillage.cli.internal.command.OutputOption;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Goes one change back or forth. */
abstract class StepCommand implements CliCommand {

    private final String none;

    @Mixin
    private OutputOption output;

    @Option(names = "--dry-run", descriptionKey = "dryRun")
    private boolean dryRun;

    /** @param none key of what is said when there is no such change */
    StepCommand(String none) {
        this.none = none;
    }

    /** Goes there, or only says where that would be. */
    abstract Optional<ChangeSet> step(boolean dry) throws MaillageException;

    @Override
    public final int run(Console console) throws MaillageException {
        Optional<ChangeSet> change = step(dryRun);
        if (change.isEmpty()) {
            console.say(DeskTexts.of(none));
            return ExitCode.FINDINGS;
        }
        ChangeSets.write(List.of(change.get()), output.format, console);
        return ExitCode.DONE;
    }
}
