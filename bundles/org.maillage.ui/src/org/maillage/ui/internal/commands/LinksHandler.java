package org.maillage.ui.internal.commands;

import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.maillage.ui.internal.UiIds;
import org.maillage.ui.internal.reading.ReadingView;

/** Lists the links of the entry that is read. */
public final class LinksHandler extends ViewHandler<ReadingView> {

    /** Called by the workbench. */
    public LinksHandler() {
        super(UiIds.READING, ReadingView.class, PartState.VISIBLE);
    }

    @Override
    void execute(ReadingView view) {
        view.showLinks();
    }
}
