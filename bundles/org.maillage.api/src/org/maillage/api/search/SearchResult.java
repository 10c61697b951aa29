package org.maillage.api.search;

import java.time.Duration;
import java.util.List;

import org.maillage.api.text.Message;

/**
 * What a search found.
 *
 * @param total       number of entries that match
 * @param took        time inside the search
 * @param hits        the hits asked for, in the order asked for
 * @param facets      the facets asked for, in that order
 * @param suggestions what to search instead or besides, best first
 * @param notices     what could not be taken as it was written, such as an operator without operand or an unknown value
 */
public record SearchResult(long total, Duration took, List<Hit> hits, List<Facet> facets,
        List<Suggestion> suggestions, List<Message> notices) {

    /** Copies the lists. */
    public SearchResult {
        hits = List.copyOf(hits);
        facets = List.copyOf(facets);
        suggestions = List.copyOf(suggestions);
        notices = List.copyOf(notices);
    }

    /** Hits alone. */
    public SearchResult(long total, Duration took, List<Hit> hits) {
        this(total, took, hits, List.of(), List.of(), List.of());
    }
}
