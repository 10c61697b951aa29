package org.maillage.cli.internal.render;

/** Forms of output. */
public enum Format {
    /** For people. */
    text,
    /** For programs; documented and stable. */
    json,
    /** For spreadsheets: RFC 4180, with a header line. */
    csv
}
