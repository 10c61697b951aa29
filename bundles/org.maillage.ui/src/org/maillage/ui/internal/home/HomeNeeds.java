package org.maillage.ui.internal.home;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.core.di.extensions.Service;
import org.maillage.api.content.ContentService;
import org.maillage.api.search.SearchService;
import org.maillage.ui.internal.EntryOpener;
import org.maillage.ui.internal.Texts;
import org.maillage.ui.internal.WorkbenchOpener;
import org.maillage.ui.internal.personal.PastQueries;
import org.maillage.ui.internal.personal.SavedSearches;

import jakarta.inject.Inject;

/**
 * What the home page works with.
 *
 * @param texts   the interface language
 * @param content the collections
 * @param search  finds entries
 * @param saved   searches kept
 * @param past    what was searched before
 * @param opener  brings the person to entries and views
 */
@Creatable
public record HomeNeeds(Texts texts, ContentService content, SearchService search, SavedSearches saved,
        PastQueries past, EntryOpener opener) {

    /** Called by the workbench. */
    @Inject
    public HomeNeeds(Texts texts, @Service ContentService content, @Service SearchService search, SavedSearches saved,
            PastQueries past, WorkbenchOpener opener) {
        this(texts, content, search, saved, past, (EntryOpener) opener);
    }
}
