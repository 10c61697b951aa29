package org.maillage.cli.internal.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.maillage.api.MaillageException;
import org.maillage.api.content.ChangeAction;
import org.maillage.api.curation.WorkflowService;
import org.maillage.cli.CliCommand;
import org.maillage.cli.Console;
import org.maillage.cli.ExitCode;
import org.maillage.cli.internal.command.OutputOption;
import org.maillage.model.EntryStatus;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Moves entries from draft to archive. */
@Command(name = "status")
@Component(scope = ServiceScope.PROTOTYPE, property = CliCommand.NAME + "=status")
public final class StatusCommand implements CliCommand {

    private final WorkflowService workflow;

    @Mixin
    private OutputOption output;

    @Mixin
    private WriteOptions write;

    @Parameters(paramLabel = "ID", arity = "1..*", descriptionKey = "ids")
    private List<String> ids = new ArrayList<>();

    @Option(names = "--to", paramLabel = "draft|inReview|published|archived", required = true, descriptionKey = "status.to")
    private String to;

    @Option(names = "--collection", paramLabel = "ID", descriptionKey = "overlays")
    private Optional<String> collection = Optional.empty();

    /** Called by Declarative Services. */
    @Activate
    public StatusCommand(@Reference WorkflowService workflow) {
        this.workflow = workflow;
    }

    @Override
    public int run(Console console) throws MaillageException {
        EntryStatus status = EntryStatus.VALUES.stream().filter(each -> each.getLiteral().equalsIgnoreCase(to))
                .findFirst().orElse(null);
        if (status == null) {
            console.say(DeskTexts.of("status.unknown", to));
            return ExitCode.USAGE;
        }
        ChangeOutput.write(
                workflow.status(ids, status, write.note(ChangeAction.STATUS), write.target(collection)), write.dryRun,
                output.format, console);
        return ExitCode.DONE;
    }
}
