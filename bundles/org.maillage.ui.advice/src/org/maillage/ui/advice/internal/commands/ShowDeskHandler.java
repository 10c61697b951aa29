package org.maillage.ui.advice.internal.commands;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.IWorkbenchWindow;

/** Goes to the desk, and to the view whose id stands behind the class in the plugin.xml, if there is one. */
public final class ShowDeskHandler extends DeskHandler implements IExecutableExtension {

    private String viewId = "";

    @Override
    public void setInitializationData(IConfigurationElement element, String attribute, Object data) {
        if (data instanceof String id) {
            viewId = id;
        }
    }

    @Override
    void run(IWorkbenchWindow window) {
        if (!viewId.isEmpty()) {
            show(window, viewId);
        }
    }
}
