package org.maillage.api.search;

/** How the territory of a hit lies to the place that was asked for. */
public enum TerritoryFit {
    /** No place was asked for. */
    NOT_ASKED,
    /** The very place. */
    SAME,
    /** A territory that contains the place. */
    CONTAINS,
    /** A territory inside the place. */
    INSIDE,
    /** The entry names no territory: whether it is valid there is unknown. */
    UNKNOWN
}
