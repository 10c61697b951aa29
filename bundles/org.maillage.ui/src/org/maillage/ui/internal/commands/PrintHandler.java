package org.maillage.ui.internal.commands;

import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.maillage.ui.internal.UiIds;
import org.maillage.ui.internal.reading.ReadingView;

/** Prints the entry that is read. */
public final class PrintHandler extends ViewHandler<ReadingView> {

    /** Called by the workbench. */
    public PrintHandler() {
        super(UiIds.READING, ReadingView.class, PartState.VISIBLE);
    }

    @Override
    void execute(ReadingView view) {
        view.print();
    }
}
