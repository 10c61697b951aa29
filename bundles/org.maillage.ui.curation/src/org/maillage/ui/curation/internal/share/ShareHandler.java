package org.maillage.ui.curation.internal.share;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Works with colleagues: {@code sync} exchanges a collection, {@code eyes} sets whether publishing takes two. */
public final class ShareHandler extends AbstractHandler implements IExecutableExtension {

    private String what;

    @Override
    public void setInitializationData(IConfigurationElement element, String attribute, Object data) {
        what = (String) data;
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Sharing sharing = ContextInjectionFactory.make(Sharing.class, window.getService(IEclipseContext.class));
        if ("sync".equals(what)) {
            sharing.sync(window.getShell());
        } else {
            sharing.eyes(window.getShell());
        }
        return null;
    }
}
