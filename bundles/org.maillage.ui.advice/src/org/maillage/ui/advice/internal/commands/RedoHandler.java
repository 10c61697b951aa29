package org.maillage.ui.advice.internal.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Does again what was undone in the open file. */
public final class RedoHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        DeskHandler.desk(HandlerUtil.getActiveWorkbenchWindowChecked(event)).redo();
        return null;
    }
}
