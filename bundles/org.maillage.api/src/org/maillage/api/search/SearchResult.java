package org.maillage.api.search;

import java.time.Duration;
import java.util.List;

/**
 * What a search found.
 *
 * @param total number of entries that match
 * @param took  time inside the search
 * @param hits  the hits asked for, best first
 */
public record SearchResult(long total, Duration took, List<Hit> hits) {
}
