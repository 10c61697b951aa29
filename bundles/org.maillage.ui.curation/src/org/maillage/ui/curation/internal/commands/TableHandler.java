package org.maillage.ui.curation.internal.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.ui.handlers.HandlerUtil;
import org.maillage.ui.curation.internal.desk.DeskIds;
import org.maillage.ui.curation.internal.desk.EntriesView;

/** Something that the table does; which stands behind the class in the plugin.xml. */
public final class TableHandler extends AbstractHandler implements IExecutableExtension {

    private String what;

    @Override
    public void setInitializationData(IConfigurationElement element, String attribute, Object data) {
        what = (String) data;
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        EPartService parts = HandlerUtil.getActiveWorkbenchWindowChecked(event).getService(EPartService.class);
        MPart part = parts.showPart(DeskIds.TABLE, PartState.VISIBLE);
        if (part != null && part.getObject() instanceof EntriesView view) {
            switch (what) {
                case "new" -> view.create();
                case "delete" -> view.delete();
                default -> throw new ExecutionException(what);
            }
        }
        return null;
    }
}
