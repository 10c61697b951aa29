package org.maillage.ui.curation.internal.desk;

import java.util.Map;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;

import jakarta.inject.Inject;

/** Leads to other views. */
@Creatable
public final class Navigation {

    private static final String OPEN_ENTRY = "org.maillage.ui.openentry";
    private static final String ENTRY_ID = "org.maillage.ui.entryid";

    private final EPartService parts;
    private final ECommandService commands;
    private final EHandlerService handlers;

    /** Called by the workbench. */
    @Inject
    public Navigation(EPartService parts, ECommandService commands, EHandlerService handlers) {
        this.parts = parts;
        this.commands = commands;
        this.handlers = handlers;
    }

    /** Shows an entry as a page. */
    public void read(String entryId) {
        ParameterizedCommand command = commands.createCommand(OPEN_ENTRY, Map.of(ENTRY_ID, entryId));
        if (command != null) {
            handlers.executeHandler(command);
        }
    }

    /** Goes to a view. */
    public void go(String viewId) {
        parts.showPart(viewId, PartState.ACTIVATE);
    }

    /** Brings a view into sight. */
    public void show(String viewId) {
        parts.showPart(viewId, PartState.VISIBLE);
    }
}
