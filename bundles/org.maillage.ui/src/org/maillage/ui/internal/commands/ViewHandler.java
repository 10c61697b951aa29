package org.maillage.ui.internal.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.ui.handlers.HandlerUtil;

/** A command that one of the views carries out. */
abstract class ViewHandler<V> extends AbstractHandler {

    private final String viewId;
    private final Class<V> viewClass;
    private final PartState state;

    ViewHandler(String viewId, Class<V> viewClass, PartState state) {
        this.viewId = viewId;
        this.viewClass = viewClass;
        this.state = state;
    }

    @Override
    public final Object execute(ExecutionEvent event) throws ExecutionException {
        EPartService parts = HandlerUtil.getActiveWorkbenchWindowChecked(event).getService(EPartService.class);
        MPart part = parts.showPart(viewId, state);
        if (part != null && viewClass.isInstance(part.getObject())) {
            execute(viewClass.cast(part.getObject()));
        }
        return null;
    }

    /** Does it. */
    abstract void execute(V view);
}
