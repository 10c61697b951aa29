package org.maillage.search.internal;

/** The package of the bundle's texts for people. */
public final class SearchTexts {

    private SearchTexts() {
    }
}
