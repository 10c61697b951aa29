package org.maillage.ui.internal.commands;

import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.maillage.ui.internal.UiIds;
import org.maillage.ui.internal.reading.ReadingView;

/** Copies how to cite the entry. */
public final class CopyReferenceHandler extends ViewHandler<ReadingView> {

    /** Called by the workbench. */
    public CopyReferenceHandler() {
        super(UiIds.READING, ReadingView.class, PartState.VISIBLE);
    }

    @Override
    void execute(ReadingView view) {
        view.copyReference();
    }
}
