package org.maillage.ui.curation.internal.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.maillage.ui.curation.internal.desk.DeskIds;

/** Goes to the perspective or one of its views; which stands behind the class in the plugin.xml. */
public final class GoHandler extends AbstractHandler implements IExecutableExtension {

    private String where;

    @Override
    public void setInitializationData(IConfigurationElement element, String attribute, Object data) {
        where = (String) data;
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        try {
            boolean perspective = PlatformUI.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(where) != null;
            PlatformUI.getWorkbench().showPerspective(perspective ? where : DeskIds.PERSPECTIVE, window);
            if (!perspective) {
                window.getService(EPartService.class).showPart(where, PartState.ACTIVATE);
            }
        } catch (WorkbenchException e) {
            throw new ExecutionException(where, e);
        }
        return null;
    }
}
