package org.maillage.ui.pictures.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Goes to the view whose id stands behind the class in the plugin.xml. */
public final class ShowViewHandler extends AbstractHandler implements IExecutableExtension {

    private String viewId;

    @Override
    public void setInitializationData(IConfigurationElement element, String attribute, Object data) {
        viewId = (String) data;
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        try {
            HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().showView(viewId);
        } catch (PartInitException e) {
            throw new ExecutionException(viewId, e);
        }
        return null;
    }
}
