package org.maillage.ui.internal;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.maillage.ui.internal.reading.ReadingView;

import jakarta.inject.Inject;

/** Shows entries in the reading view of the window. */
@Creatable
public final class WorkbenchOpener implements EntryOpener {

    private final EPartService parts;

    /** Called by the workbench. */
    @Inject
    public WorkbenchOpener(EPartService parts) {
        this.parts = parts;
    }

    @Override
    public void preview(String entryId) {
        if (show(PartState.VISIBLE) instanceof ReadingView view) {
            view.preview(entryId);
        }
    }

    @Override
    public void open(String entryId) {
        if (show(PartState.ACTIVATE) instanceof ReadingView view) {
            view.open(entryId);
        }
    }

    private Object show(PartState state) {
        MPart part = parts.showPart(UiIds.READING, state);
        return part == null ? null : part.getObject();
    }
}
