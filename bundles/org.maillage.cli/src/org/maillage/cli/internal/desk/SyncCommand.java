package org.maillage.cli.internal.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.maillage.api.MaillageException;
import org.maillage.api.content.ChangeAction;
import org.maillage.api.curation.Side;
import org.maillage.api.curation.SyncReport;
import org.maillage.api.curation.SyncService;
import org.maillage.cli.CliCommand;
import org.maillage.cli.Console;
import org.maillage.cli.ExitCode;
import org.maillage.cli.internal.command.OutputOption;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Exchanges collections with other people; undecided conflicts are findings. */
@Command(name = "sync")
@Component(scope = ServiceScope.PROTOTYPE, property = CliCommand.NAME + "=sync")
public final class SyncCommand implements CliCommand {

    private final SyncService sync;

    @Mixin
    private OutputOption output;

    @Mixin
    private WriteOptions write;

    @Option(names = "--collection", paramLabel = "ID", descriptionKey = "sync.collection")
    private Optional<String> collection = Optional.empty();

    @Option(names = "--remote", paramLabel = "URL|PATH", descriptionKey = "sync.remote")
    private Optional<String> remote = Optional.empty();

    @ArgGroup
    private Choice choice = new Choice();

    /** How conflicts are decided. */
    static final class Choice {
        @Option(names = "--ours", descriptionKey = "sync.ours")
        boolean ours;

        @Option(names = "--theirs", descriptionKey = "sync.theirs")
        boolean theirs;

        @Option(names = "--resolve", paramLabel = "FILE", descriptionKey = "sync.resolve")
        Path file;
    }

    /** Called by Declarative Services. */
    @Activate
    public SyncCommand(@Reference SyncService sync) {
        this.sync = sync;
    }

    @Override
    public int run(Console console) throws MaillageException {
        List<String> collections = collection.map(List::of).orElseGet(List::of);
        if (collections.isEmpty()) {
            if (remote.isPresent()) {
                console.say(DeskTexts.of("sync.whichCollection"));
                return ExitCode.USAGE;
            }
            collections = sync.shared();
        }
        if (collections.isEmpty()) {
            console.say(DeskTexts.of("sync.noneShared"));
            return ExitCode.FINDINGS;
        }
        SyncService.Decision decision = decision();
        List<SyncReport> reports = new ArrayList<>();
        for (String each : collections) {
            reports.add(sync.sync(each, remote, decision, write.note(ChangeAction.SYNC), write.dryRun));
        }
        SyncOutput.write(reports, write.dryRun, output.format, console);
        return reports.stream().allMatch(SyncReport::isComplete) ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private SyncService.Decision decision() throws MaillageException {
        if (choice.file != null) {
            return Resolutions.read(choice.file);
        }
        Optional<Side> side = choice.ours ? Optional.of(Side.OURS)
                : choice.theirs ? Optional.of(Side.THEIRS) : Optional.empty();
        return (entry, field) -> side;
    }
}
