package org.maillage.api;

/** How much a problem matters. */
public enum Severity {
    /** Something was left out or is wrong. */
    ERROR,
    /** Works, but should be mended. */
    WARNING,
    /** Worth knowing. */
    INFO
}
