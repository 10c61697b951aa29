package org.maillage.ui.desk;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.maillage.api.search.SearchRequest;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/**
 * What is searched: words, filters, place, without what was dismissed; no hits, facets or columns are asked for. Set each
 * time results have come, so that a view which follows it never runs ahead of the list.
 */
@Creatable
@Singleton
public final class CurrentSearch extends Watched<SearchRequest> {

    /** Called by the workbench. */
    @Inject
    public CurrentSearch() {
        super(SearchRequest.of("", 0));
    }
}
