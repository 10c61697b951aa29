package org.maillage.ui.curation.internal.batch;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.maillage.ui.curation.internal.desk.DeskIds;
import org.maillage.ui.curation.internal.desk.EntriesView;
import org.maillage.ui.desk.CurrentSearch;

/** Changes many entries: {@code table} those chosen in the table, {@code search} what the search finds. */
public final class BatchHandler extends AbstractHandler implements IExecutableExtension {

    private boolean search;

    @Override
    public void setInitializationData(IConfigurationElement element, String attribute, Object data) {
        search = "search".equals(data);
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        IEclipseContext context = window.getService(IEclipseContext.class);
        BatchOpener opener = ContextInjectionFactory.make(BatchOpener.class, context);
        if (search) {
            opener.open(window.getShell(), ContextInjectionFactory.make(CurrentSearch.class, context));
            return null;
        }
        MPart part = window.getService(EPartService.class).findPart(DeskIds.TABLE);
        if (part != null && part.getObject() instanceof EntriesView view) {
            opener.open(window.getShell(), view.chosen(), view::say);
        }
        return null;
    }
}
