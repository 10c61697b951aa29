package org.maillage.ui.pictures.internal.map;

import java.util.List;
import java.util.Map;

import org.maillage.api.territory.TerritoryInfo;

/**
 * Where the results of a search are. An entry that names several places counts once in each of them, and once in a
 * département, however many of its communes it names.
 *
 * @param total         number of results, the territories of the code list left out
 * @param territories  number of those territories
 * @param departements  counts by code of the département, those with none left out
 * @param names         names of all départements of the sheet, by code
 * @param towns         communes, most results first
 * @param wide          what is valid in a whole country or union, or in a place that lies in no département
 * @param nowhere       number of results that state no place
 */
record Places(long total, long territories, Map<String, Count> departements, Map<String, TerritoryInfo> names,
        List<Wide> towns, List<Wide> wide, int nowhere) {

    /**
     * Results in a département.
     *
     * @param all  those in it or valid in the whole of it
     * @param here those that name it, or a place inside
     */
    record Count(int all, int here) {

        /** Those that name a region or another place around it, and nothing inside. */
        int around() {
            return all - here;
        }
    }

    /** A place that entries name, and how many do. */
    record Wide(TerritoryInfo place, int count) {
    }

    /** Nothing known yet. */
    static final Places NONE = new Places(0, 0, Map.of(), Map.of(), List.of(), List.of(), 0);

    /** Copies. */
    Places {
        departements = Map.copyOf(departements);
        names = Map.copyOf(names);
        towns = List.copyOf(towns);
        wide = List.copyOf(wide);
    }

    /** The counts of a département. */
    Count of(String code) {
        return departements.getOrDefault(code, new Count(0, 0));
    }

    /** Whether there is anything to shade. */
    boolean isBlank() {
        return departements.isEmpty();
    }
}
