package org.maillage.api.search;

/**
 * Keeps the entries that are valid in a place: those of the place itself, of what contains it, and those that name no
 * territory, which a hit tells apart ({@link TerritoryFit}).
 *
 * @param place  id, INSEE code, postcode or name of a territory
 * @param inside whether to keep what lies inside the place, too
 */
public record TerritoryFilter(String place, boolean inside) {
}
