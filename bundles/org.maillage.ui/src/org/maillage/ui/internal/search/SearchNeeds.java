package org.maillage.ui.internal.search;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.core.di.extensions.Service;
import org.maillage.api.DataArea;
import org.maillage.api.content.ContentService;
import org.maillage.api.search.SearchService;
import org.maillage.api.territory.TerritoryService;
import org.maillage.ui.desk.CurrentSearch;
import org.maillage.ui.internal.EntryOpener;
import org.maillage.ui.internal.Settings;
import org.maillage.ui.internal.Texts;
import org.maillage.ui.internal.WorkbenchOpener;
import org.maillage.ui.internal.personal.Basket;
import org.maillage.ui.internal.personal.PastQueries;
import org.maillage.ui.internal.personal.SavedSearches;

import jakarta.inject.Inject;

/**
 * What the search view works with.
 *
 * @param texts       the interface language
 * @param content     the collections
 * @param service     finds entries
 * @param territories finds places
 * @param data        where the index and the person's own things are
 * @param opener      shows entries
 * @param settings    what the window remembers
 * @param past        what was searched before
 * @param basket      entries put aside
 * @param saved       searches kept
 * @param current     tells other views what is searched
 */
@Creatable
public record SearchNeeds(Texts texts, ContentService content, SearchService service, TerritoryService territories,
        DataArea data, EntryOpener opener, Settings settings, PastQueries past, Basket basket, SavedSearches saved,
        CurrentSearch current) {

    /** Called by the workbench. */
    @Inject
    public SearchNeeds(Texts texts, @Service ContentService content, @Service SearchService service,
            @Service TerritoryService territories, @Service DataArea data, WorkbenchOpener opener, Settings settings,
            PastQueries past, Basket basket, SavedSearches saved, CurrentSearch current) {
        this(texts, content, service, territories, data, (EntryOpener) opener, settings, past, basket, saved,
                current);
    }
}
