package org.maillage.ui.internal.commands;

import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.maillage.ui.internal.UiIds;
import org.maillage.ui.internal.reading.ReadingView;

/** Opens the official page of the entry in the browser. */
public final class OpenInBrowserHandler extends ViewHandler<ReadingView> {

    /** Called by the workbench. */
    public OpenInBrowserHandler() {
        super(UiIds.READING, ReadingView.class, PartState.VISIBLE);
    }

    @Override
    void execute(ReadingView view) {
        view.openInBrowser();
    }
}
