package org.maillage.ui.publish.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.ui.handlers.HandlerUtil;
import org.maillage.ui.publish.internal.list.UpdatesView;

/** Goes to the view, and does there what stands behind the class in the plugin.xml. */
public final class UpdatesHandler extends AbstractHandler implements IExecutableExtension {

    private String action;

    @Override
    public void setInitializationData(IConfigurationElement element, String attribute, Object data) {
        action = (String) data;
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        MPart part = HandlerUtil.getActiveWorkbenchWindowChecked(event).getService(EPartService.class)
                .showPart(PublishIds.UPDATES, PartState.ACTIVATE);
        if (part != null && part.getObject() instanceof UpdatesView view) {
            switch (action) {
                case "install" -> view.actions().install();
                case "check" -> view.actions().check();
                case "publish" -> view.actions().publish();
                default -> view.focus();
            }
        }
        return null;
    }
}
