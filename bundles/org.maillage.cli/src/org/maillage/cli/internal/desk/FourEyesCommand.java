package org.maillage.cli.internal.desk;

import java.util.List;
import java.util.Optional;

import org.maillage.api.MaillageException;
import org.maillage.api.curation.WorkflowService;
import org.maillage.cli.CliCommand;
import org.maillage.cli.Console;
import org.maillage.cli.ExitCode;
import org.maillage.cli.internal.command.OutputOption;
import org.maillage.cli.internal.render.Table;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Tells or sets whether publishing in a collection takes two. */
@Command(name = "four-eyes")
@Component(scope = ServiceScope.PROTOTYPE, property = CliCommand.NAME + "=four-eyes")
public final class FourEyesCommand implements CliCommand {

    /** Words as a person types them. */
    enum Switch {
        on, off
    }

    private final WorkflowService workflow;

    @Mixin
    private OutputOption output;

    @Parameters(index = "0", paramLabel = "COLLECTION", descriptionKey = "collection")
    private String collection;

    @Parameters(index = "1", arity = "0..1", paramLabel = "on|off", descriptionKey = "fourEyes.switch")
    private Optional<Switch> wanted = Optional.empty();

    /** Called by Declarative Services. */
    @Activate
    public FourEyesCommand(@Reference WorkflowService workflow) {
        this.workflow = workflow;
    }

    @Override
    public int run(Console console) throws MaillageException {
        if (wanted.isPresent()) {
            workflow.setFourEyes(collection, wanted.get() == Switch.on);
        }
        List<String> names = List.of("collection", "fourEyes");
        Table table = new Table(names, DeskTexts.columns(console.language(), names));
        table.add(collection, workflow.fourEyes(collection));
        table.write(output.format, console.out());
        return ExitCode.DONE;
    }
}
