package org.maillage.ui.curation.internal.desk;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How many entries a collection has.
 *
 * @param total  all of them
 * @param byType by the name of their type, in the order of the labels
 */
record Counts(int total, Map<String, Integer> byType) {

    /** Counts by type. */
    static Counts of(Map<String, Integer> byType) {
        return new Counts(byType.values().stream().mapToInt(Integer::intValue).sum(), new LinkedHashMap<>(byType));
    }
}
