package org.maillage.ui.internal;

import java.util.List;
import java.util.function.UnaryOperator;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.maillage.ui.internal.basket.CompareView;
import org.maillage.ui.internal.personal.SavedSearch;
import org.maillage.ui.internal.reading.ReadingView;
import org.maillage.ui.internal.search.Question;
import org.maillage.ui.internal.search.SearchView;

import jakarta.inject.Inject;

/** Brings the person to the views of the window. */
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
        if (show(UiIds.READING, PartState.VISIBLE) instanceof ReadingView view) {
            view.preview(entryId);
        }
    }

    @Override
    public void open(String entryId) {
        if (show(UiIds.READING, PartState.ACTIVATE) instanceof ReadingView view) {
            view.open(entryId);
        }
    }

    @Override
    public void ask(Question question) {
        if (show(UiIds.SEARCH, PartState.ACTIVATE) instanceof SearchView view) {
            view.ask(question);
        }
    }

    /** Changes what is asked in the search view, while the cursor stays where it is. */
    public void change(UnaryOperator<Question> change) {
        if (show(UiIds.SEARCH, PartState.VISIBLE) instanceof SearchView view) {
            view.change(change);
        }
    }

    @Override
    public void open(SavedSearch search) {
        if (show(UiIds.SEARCH, PartState.ACTIVATE) instanceof SearchView view) {
            view.open(search);
        }
    }

    @Override
    public void compare(List<String> entryIds) {
        if (show(UiIds.COMPARE, PartState.ACTIVATE) instanceof CompareView view) {
            view.compare(entryIds);
        }
    }

    @Override
    public void prepare() {
        show(UiIds.READING, PartState.CREATE);
    }

    @Override
    public void show(String viewId) {
        show(viewId, PartState.ACTIVATE);
    }

    private Object show(String viewId, PartState state) {
        MPart part = parts.showPart(viewId, state);
        return part == null ? null : part.getObject();
    }
}
