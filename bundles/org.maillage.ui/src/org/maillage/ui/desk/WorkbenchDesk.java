package org.maillage.ui.desk;

import java.util.List;
import java.util.Optional;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.maillage.api.search.Filter;
import org.maillage.api.territory.TerritoryInfo;
import org.maillage.ui.internal.WorkbenchOpener;
import org.maillage.ui.internal.search.Question;

import jakarta.inject.Inject;

/** The desk of a window. Views of other bundles have it injected. */
@Creatable
public final class WorkbenchDesk implements Desk {

    private final WorkbenchOpener opener;

    /** Called by the workbench. */
    @Inject
    public WorkbenchDesk(WorkbenchOpener opener) {
        this.opener = opener;
    }

    @Override
    public void preview(String entryId) {
        opener.preview(entryId);
    }

    @Override
    public void open(String entryId) {
        opener.open(entryId);
    }

    @Override
    public void show(String viewId) {
        opener.show(viewId);
    }

    @Override
    public void ask(String words, List<Filter> filters) {
        opener.ask(Question.of(words).withFilters(filters));
    }

    @Override
    public void toggle(String field, String value) {
        opener.change(question -> question.toggle(field, value));
    }

    @Override
    public void place(Optional<TerritoryInfo> place) {
        opener.change(question -> question.withPlace(
                place.map(each -> new Question.Place(each.id(), each.title(), true))));
    }
}
