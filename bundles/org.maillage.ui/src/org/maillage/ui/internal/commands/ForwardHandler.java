package org.maillage.ui.internal.commands;

import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.maillage.ui.internal.UiIds;
import org.maillage.ui.internal.reading.ReadingView;

/** Goes forward to the entry one came back from. */
public final class ForwardHandler extends ViewHandler<ReadingView> {

    /** Called by the workbench. */
    public ForwardHandler() {
        super(UiIds.READING, ReadingView.class, PartState.VISIBLE);
    }

    @Override
    void execute(ReadingView view) {
        view.forward();
    }
}
