package org.maillage.api.search;

import java.util.List;

/**
 * What to search.
 *
 * @param text   words as a person types them; empty finds everything
 * @param types  names of entry types, subtypes included; empty for all
 * @param limit  number of hits wanted, at least 0
 * @param offset number of hits to skip
 */
public record SearchRequest(String text, List<String> types, int limit, int offset) {

    /** Copies the list. */
    public SearchRequest {
        types = List.copyOf(types);
    }

    /** The first hits for some words. */
    public static SearchRequest of(String text, int limit) {
        return new SearchRequest(text, List.of(), limit, 0);
    }
}
