package org.maillage.ui.internal;

/** Ids that this bundle's plugin.xml declares. */
public final class UiIds {

    /** The perspective. */
    public static final String PERSPECTIVE = "org.maillage.ui.perspective";
    /** Group of the views. */
    public static final String CATEGORY = "org.maillage.ui.category";
    /** Search box and results. */
    public static final String SEARCH = "org.maillage.ui.search";
    /** One entry as a page. */
    public static final String READING = "org.maillage.ui.reading";
    /** Installed and personal collections. */
    public static final String COLLECTIONS = "org.maillage.ui.collections";
    /** Context of the key bindings. */
    public static final String CONTEXT = "org.maillage.ui.context";
    /** Group of the commands. */
    public static final String COMMANDS = "org.maillage.ui.commands";
    /** Puts the cursor into the search box. */
    public static final String FOCUS_SEARCH = "org.maillage.ui.focussearch";
    /** Back in the history of entries. */
    public static final String BACK = "org.maillage.ui.back";
    /** Forward in the history of entries. */
    public static final String FORWARD = "org.maillage.ui.forward";
    /** Opens the official page. */
    public static final String OPEN_IN_BROWSER = "org.maillage.ui.openinbrowser";
    /** Copies a reference to the entry. */
    public static final String COPY_REFERENCE = "org.maillage.ui.copyreference";
    /** Shows the collections. */
    public static final String SHOW_COLLECTIONS = "org.maillage.ui.showcollections";

    private UiIds() {
    }
}
