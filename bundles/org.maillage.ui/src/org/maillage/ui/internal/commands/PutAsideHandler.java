package org.maillage.ui.internal.commands;

import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.maillage.ui.internal.UiIds;
import org.maillage.ui.internal.reading.ReadingView;

/** Puts the entry that is read into the basket, or takes it out. */
public final class PutAsideHandler extends ViewHandler<ReadingView> {

    /** Called by the workbench. */
    public PutAsideHandler() {
        super(UiIds.READING, ReadingView.class, PartState.VISIBLE);
    }

    @Override
    void execute(ReadingView view) {
        view.putAside();
    }
}
