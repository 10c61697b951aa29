package org.maillage.ui.curation.internal.care;

import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.handlers.HandlerUtil;
import org.maillage.ui.curation.internal.desk.DeskIds;
import org.maillage.ui.curation.internal.form.SpelledText;

/** Something that a view of care does; which stands behind the class in the plugin.xml. */
public final class CareHandler extends AbstractHandler implements IExecutableExtension {

    private static final Map<String, Deed<?>> DEEDS = Map.of(
            "fix", new Deed<>(DeskIds.PROBLEMS, ProblemsView.class, ProblemsView::fix),
            "fixall", new Deed<>(DeskIds.PROBLEMS, ProblemsView.class, ProblemsView::fixAll));

    private Deed<?> deed;

    private record Deed<T>(String view, Class<T> type, Consumer<T> action) {
        void on(Object object) {
            if (type.isInstance(object)) {
                action.accept(type.cast(object));
            }
        }
    }

    @Override
    public void setInitializationData(IConfigurationElement element, String attribute, Object data) {
        deed = DEEDS.get(data);
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        // The problem at the cursor may be a word.
        if (deed == DEEDS.get("fix") && SpelledText.of(Display.getCurrent().getFocusControl())
                .filter(SpelledText::offer).isPresent()) {
            return null;
        }
        EPartService parts = HandlerUtil.getActiveWorkbenchWindowChecked(event).getService(EPartService.class);
        MPart part = parts.showPart(deed.view(), PartState.VISIBLE);
        if (part != null) {
            deed.on(part.getObject());
        }
        return null;
    }
}
