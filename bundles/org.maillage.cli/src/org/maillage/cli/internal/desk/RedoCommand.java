package org.maillage.cli.internal.desk;

import java.util.Optional;

import org.maillage.api.MaillageException;
import org.maillage.api.curation.ChangeSet;
import org.maillage.api.curation.HistoryService;
import org.maillage.cli.CliCommand;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

import picocli.CommandLine.Command;

/** Makes again the change that was taken back last. */
@Command(name = "redo")
@Component(service = CliCommand.class, scope = ServiceScope.PROTOTYPE, property = CliCommand.NAME + "=redo")
public final class RedoCommand extends StepCommand {

    private final HistoryService history;

    /** Called by Declarative Services. */
    @Activate
    public RedoCommand(@Reference HistoryService history) {
        super("redo.none");
        this.history = history;
    }

    @Override
    Optional<ChangeSet> step(boolean dry) throws MaillageException {
        return history.redo(dry);
    }
}
