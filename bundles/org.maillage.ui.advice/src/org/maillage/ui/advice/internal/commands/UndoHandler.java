package org.maillage.ui.advice.internal.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Undoes the last change of the open file. */
public final class UndoHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        DeskHandler.desk(HandlerUtil.getActiveWorkbenchWindowChecked(event)).undo();
        return null;
    }
}
