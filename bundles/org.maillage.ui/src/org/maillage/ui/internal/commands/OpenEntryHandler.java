package org.maillage.ui.internal.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.ui.handlers.HandlerUtil;
import org.maillage.ui.internal.UiIds;
import org.maillage.ui.internal.WorkbenchOpener;

/** Goes to the entry whose id the command carries. */
public final class OpenEntryHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        String id = event.getParameter(UiIds.ENTRY_ID);
        if (id != null) {
            EPartService parts = HandlerUtil.getActiveWorkbenchWindowChecked(event).getService(EPartService.class);
            new WorkbenchOpener(parts).open(id);
        }
        return null;
    }
}
