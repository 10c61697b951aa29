package org.maillage.ui.advice.internal.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.maillage.ui.advice.internal.AdviceIds;

/** Goes back to the resources. */
public final class ShowResourcesHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        try {
            window.getWorkbench().showPerspective(AdviceIds.RESOURCES, window);
        } catch (WorkbenchException e) {
            throw new ExecutionException(AdviceIds.RESOURCES, e);
        }
        return null;
    }
}
