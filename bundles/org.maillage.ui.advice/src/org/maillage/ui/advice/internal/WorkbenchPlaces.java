package org.maillage.ui.advice.internal;

import java.util.Map;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;

import jakarta.inject.Inject;

/** The views of the window. */
@Creatable
public final class WorkbenchPlaces implements Places {

    private final EPartService parts;
    private final ECommandService commands;
    private final EHandlerService handlers;

    /** Called by the workbench. */
    @Inject
    public WorkbenchPlaces(EPartService parts, ECommandService commands, EHandlerService handlers) {
        this.parts = parts;
        this.commands = commands;
        this.handlers = handlers;
    }

    @Override
    public void show(String viewId) {
        parts.showPart(viewId, PartState.ACTIVATE);
    }

    @Override
    public void reveal(String viewId) {
        parts.showPart(viewId, PartState.VISIBLE);
    }

    @Override
    public void openEntry(String entryId) {
        ParameterizedCommand command = commands.createCommand(AdviceIds.OPEN_ENTRY,
                Map.of(AdviceIds.ENTRY_ID, entryId));
        if (command != null) {
            handlers.executeHandler(command);
        }
    }
}
