package org.maillage.api.match;

/** How well a scheme answers the need of a file, best first. */
public enum Fit {

    /** Declares the need, or is among those that the words of the need find best. */
    strong,
    /** Found by the words of the need. */
    some,
    /** Not found by the need, or no need was given. */
    none
}
