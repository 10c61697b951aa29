package org.maillage.ui.internal.commands;

import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.maillage.ui.internal.UiIds;
import org.maillage.ui.internal.reading.ReadingView;

/** Goes back to the entry read before. */
public final class BackHandler extends ViewHandler<ReadingView> {

    /** Called by the workbench. */
    public BackHandler() {
        super(UiIds.READING, ReadingView.class, PartState.VISIBLE);
    }

    @Override
    void execute(ReadingView view) {
        view.back();
    }
}
