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
import org.maillage.ui.curation.internal.desk.FormView;

/** Something that the form does; which stands behind the class in the plugin.xml. */
public final class FormHandler extends AbstractHandler implements IExecutableExtension {

    private String what;

    @Override
    public void setInitializationData(IConfigurationElement element, String attribute, Object data) {
        what = (String) data;
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        EPartService parts = HandlerUtil.getActiveWorkbenchWindowChecked(event).getService(EPartService.class);
        MPart part = parts.showPart(DeskIds.FORM, PartState.VISIBLE);
        if (part != null && part.getObject() instanceof FormView view) {
            switch (what) {
                case "save" -> view.save();
                case "discard" -> view.discard();
                case "next" -> view.form().step(1);
                case "previous" -> view.form().step(-1);
                case "word" -> view.nextWord();
                case "verify" -> view.verify();
                case "page" -> view.read();
                default -> throw new ExecutionException(what);
            }
        }
        return null;
    }
}
