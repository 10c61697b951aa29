package org.maillage.ui.pictures.internal;

/** Ids that this bundle's plugin.xml declares or uses. */
public final class PictureIds {

    /** Context of the key bindings of the window. */
    public static final String CONTEXT = "org.maillage.ui.context";

    private PictureIds() {
    }
}
