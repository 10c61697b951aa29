package org.maillage.ui.internal.commands;

import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.maillage.ui.internal.UiIds;
import org.maillage.ui.internal.search.SearchView;

/** Puts the cursor into the search box. */
public final class FocusSearchHandler extends ViewHandler<SearchView> {

    /** Called by the workbench. */
    public FocusSearchHandler() {
        super(UiIds.SEARCH, SearchView.class, PartState.ACTIVATE);
    }

    @Override
    void execute(SearchView view) {
        view.focusBox();
    }
}
