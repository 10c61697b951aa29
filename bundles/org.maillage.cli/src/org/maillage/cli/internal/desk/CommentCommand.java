package org.maillage.cli.internal.desk;

import java.util.List;
import java.util.Optional;

import org.maillage.api.MaillageException;
import org.maillage.api.content.ChangeAction;
import org.maillage.api.curation.WorkflowService;
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

/** Adds a comment to an entry. */
@Command(name = "comment")
@Component(scope = ServiceScope.PROTOTYPE, property = CliCommand.NAME + "=comment")
public final class CommentCommand implements CliCommand {

    private final WorkflowService workflow;

    @Mixin
    private OutputOption output;

    @Mixin
    private WriteOptions write;

    @Parameters(index = "0", paramLabel = "ID", descriptionKey = "id")
    private String id;

    @Parameters(index = "1", paramLabel = "TEXT", descriptionKey = "comment.text")
    private String text;

    @Option(names = "--collection", paramLabel = "ID", descriptionKey = "overlays")
    private Optional<String> collection = Optional.empty();

    /** Called by Declarative Services. */
    @Activate
    public CommentCommand(@Reference WorkflowService workflow) {
        this.workflow = workflow;
    }

    @Override
    public int run(Console console) throws MaillageException {
        ChangeOutput.write(List.of(workflow.comment(id, text, write.note(ChangeAction.COMMENT),
                write.target(collection))), write.dryRun, output.format, console);
        return ExitCode.DONE;
    }
}
