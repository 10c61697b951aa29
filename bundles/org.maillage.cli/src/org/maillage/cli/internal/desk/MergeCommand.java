package org.maillage.cli.internal.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.maillage.api.MaillageException;
import org.maillage.api.content.ChangeAction;
import org.maillage.api.curation.DuplicateService;
import org.maillage.api.curation.MergeChoice;
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

/** Makes one entry of two. */
@Command(name = "merge")
@Component(scope = ServiceScope.PROTOTYPE, property = CliCommand.NAME + "=merge")
public final class MergeCommand implements CliCommand {

    private final DuplicateService duplicates;

    @Mixin
    private OutputOption output;

    @Mixin
    private WriteOptions write;

    @Parameters(index = "0", paramLabel = "KEEP", descriptionKey = "merge.keep")
    private String keep;

    @Parameters(index = "1", paramLabel = "OTHER", descriptionKey = "merge.other")
    private String other;

    @Option(names = "--take", paramLabel = "FIELD", split = ",", descriptionKey = "merge.take")
    private List<String> take = new ArrayList<>();

    @Option(names = "--both", paramLabel = "FIELD", split = ",", descriptionKey = "merge.both")
    private List<String> both = new ArrayList<>();

    @Option(names = "--only-mine", paramLabel = "FIELD", split = ",", descriptionKey = "merge.onlyMine")
    private List<String> onlyMine = new ArrayList<>();

    @Option(names = "--collection", paramLabel = "ID", descriptionKey = "overlays")
    private Optional<String> collection = Optional.empty();

    /** Called by Declarative Services. */
    @Activate
    public MergeCommand(@Reference DuplicateService duplicates) {
        this.duplicates = duplicates;
    }

    @Override
    public int run(Console console) throws MaillageException {
        Map<String, MergeChoice> choices = new HashMap<>();
        take.forEach(each -> choices.put(each, MergeChoice.OTHER));
        both.forEach(each -> choices.put(each, MergeChoice.BOTH));
        onlyMine.forEach(each -> choices.put(each, MergeChoice.KEPT));
        ChangeOutput.write(duplicates.merge(keep, other, choices, write.note(ChangeAction.MERGE),
                write.target(collection)), write.dryRun, output.format, console);
        return ExitCode.DONE;
    }
}
