package org.maillage.app.internal;

/** Ids and names that this bundle shares with its plugin.xml, with the launcher and with other bundles. */
final class AppIds {

    /** The perspective of the user interface; contributed by the bundle that holds the views. */
    static final String PERSPECTIVE = "org.maillage.ui.perspective";

    /** Opened while nothing contributes {@link #PERSPECTIVE}. */
    static final String EMPTY_PERSPECTIVE = "org.maillage.app.perspective";

    /** Framework property set by the launcher: the data area, an absolute path. */
    static final String DATA_PROPERTY = "maillage.data";

    /** Framework property set here to {@code true} when this desktop must not write to the data area. */
    static final String READ_ONLY_PROPERTY = "maillage.readOnly";

    /** The folder of the data area that holds layout and preferences of the desktop. */
    static final String DESKTOP_FOLDER = "desktop";

    private AppIds() {
    }
}
