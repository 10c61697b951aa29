package org.maillage.ui.desk;

import java.util.List;
import java.util.Optional;

import org.maillage.api.search.Filter;
import org.maillage.api.territory.TerritoryInfo;
import org.osgi.annotation.versioning.ProviderType;

/** Brings the person to entries, searches and views. Called on the user-interface thread. */
@ProviderType
public interface Desk {

    /** Shows an entry while the cursor stays where it is. */
    void preview(String entryId);

    /** Shows an entry and goes there. */
    void open(String entryId);

    /** Goes to a view. */
    void show(String viewId);

    /** Asks something else in the search view: words, which may be none, and filters. */
    void ask(String words, List<Filter> filters);

    /** Adds a filter to the search, or gives it up when it was there. */
    void toggle(String field, String value);

    /** Searches in a place and what lies inside; empty gives the place up. */
    void place(Optional<TerritoryInfo> place);
}
