package org.maillage.content.internal;

/** Anchor of this bundle's texts. */
public final class ContentTexts {

    private ContentTexts() {
    }
}
