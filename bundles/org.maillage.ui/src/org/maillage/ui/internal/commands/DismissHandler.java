package org.maillage.ui.internal.commands;

import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.maillage.ui.internal.UiIds;
import org.maillage.ui.internal.search.SearchView;

/** Dismisses the selected entry from the saved search for good. */
public final class DismissHandler extends ViewHandler<SearchView> {

    /** Called by the workbench. */
    public DismissHandler() {
        super(UiIds.SEARCH, SearchView.class, PartState.VISIBLE);
    }

    @Override
    void execute(SearchView view) {
        view.dismiss();
    }
}
