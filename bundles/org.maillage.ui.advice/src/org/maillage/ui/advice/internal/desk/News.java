package org.maillage.ui.advice.internal.desk;

/** What happens on the desk. */
public enum News {
    /** Another file is open, or none any more. */
    FILE,
    /** The open file was changed. */
    CHANGE,
    /** Verdicts came, or are out of date. */
    VERDICTS,
    /** The open file was written, or could not be. */
    SAVING,
    /** Another scheme is looked at. */
    SCHEME,
    /** Files came, went or were locked. */
    FILES
}
