package org.maillage.ui.internal.commands;

import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.maillage.ui.internal.UiIds;
import org.maillage.ui.internal.collections.CollectionsView;

/** Shows the collections. */
public final class ShowCollectionsHandler extends ViewHandler<CollectionsView> {

    /** Called by the workbench. */
    public ShowCollectionsHandler() {
        super(UiIds.COLLECTIONS, CollectionsView.class, PartState.ACTIVATE);
    }

    @Override
    void execute(CollectionsView view) {
        view.focus();
    }
}
