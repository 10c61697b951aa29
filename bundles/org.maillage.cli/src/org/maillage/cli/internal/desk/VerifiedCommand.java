package org.maillage.cli.internal.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.maillage.api.MaillageException;
import org.maillage.api.content.ChangeAction;
import org.maillage.api.curation.FreshnessService;
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

/** Says that entries were compared with their sources and nothing changed. */
@Command(name = "verified")
@Component(scope = ServiceScope.PROTOTYPE, property = CliCommand.NAME + "=verified")
public final class VerifiedCommand implements CliCommand {

    private final FreshnessService freshness;

    @Mixin
    private OutputOption output;

    @Mixin
    private WriteOptions write;

    @Parameters(paramLabel = "ID", arity = "1..*", descriptionKey = "ids")
    private List<String> ids = new ArrayList<>();

    @Option(names = "--collection", paramLabel = "ID", descriptionKey = "overlays")
    private Optional<String> collection = Optional.empty();

    /** Called by Declarative Services. */
    @Activate
    public VerifiedCommand(@Reference FreshnessService freshness) {
        this.freshness = freshness;
    }

    @Override
    public int run(Console console) throws MaillageException {
        ChangeOutput.write(freshness.verified(ids, write.note(ChangeAction.VERIFY), write.target(collection)),
                write.dryRun, output.format, console);
        return ExitCode.DONE;
    }
}
