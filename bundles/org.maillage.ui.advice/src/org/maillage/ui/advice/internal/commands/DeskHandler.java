package org.maillage.ui.advice.internal.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.maillage.ui.advice.internal.AdviceIds;
import org.maillage.ui.advice.internal.desk.Desk;

/** A command of the desk: goes to its perspective, and does something there. */
abstract class DeskHandler extends AbstractHandler {

    @Override
    public final Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        try {
            window.getWorkbench().showPerspective(AdviceIds.PERSPECTIVE, window);
        } catch (WorkbenchException e) {
            throw new ExecutionException(AdviceIds.PERSPECTIVE, e);
        }
        run(window);
        return null;
    }

    /** Does it. */
    abstract void run(IWorkbenchWindow window);

    /** Goes to a view. */
    static Object show(IWorkbenchWindow window, String viewId) {
        var part = window.getService(EPartService.class).showPart(viewId, PartState.ACTIVATE);
        return part == null ? null : part.getObject();
    }

    /** Something of the window that is injected. */
    static <T> T get(IWorkbenchWindow window, Class<T> type) {
        return ContextInjectionFactory.make(type, window.getService(IEclipseContext.class));
    }

    /** The desk. */
    static Desk desk(IWorkbenchWindow window) {
        return get(window, Desk.class);
    }
}
