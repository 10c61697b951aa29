package org.maillage.ui.internal.commands;

import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.maillage.ui.internal.UiIds;
import org.maillage.ui.internal.search.SearchView;

/** Keeps the search under a name. */
public final class SaveSearchHandler extends ViewHandler<SearchView> {

    /** Called by the workbench. */
    public SaveSearchHandler() {
        super(UiIds.SEARCH, SearchView.class, PartState.VISIBLE);
    }

    @Override
    void execute(SearchView view) {
        view.save();
    }
}
