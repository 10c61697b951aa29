package org.maillage.api.territory;

import org.maillage.model.TerritoryKind;

/**
 * A territory, light: the entry itself is not loaded.
 *
 * @param id         id of the entry
 * @param title      name
 * @param kind       level
 * @param code       INSEE code, or SIREN for an EPCI; may be empty
 * @param population inhabitants by the code list; 0 when unknown
 */
public record TerritoryInfo(String id, String title, TerritoryKind kind, String code, int population) {
}
