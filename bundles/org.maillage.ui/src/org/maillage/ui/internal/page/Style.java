package org.maillage.ui.internal.page;

/** How words look. */
public enum Style {
    /** Strong emphasis. */
    BOLD,
    /** Emphasis and quotations. */
    ITALIC,
    /** Less important than the rest. */
    DIM,
    /** Program text or an identifier. */
    CODE,
    /** Worth noticing. */
    ACCENT
}
