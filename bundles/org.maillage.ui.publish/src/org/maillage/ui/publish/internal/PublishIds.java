package org.maillage.ui.publish.internal;

/** Ids that this bundle's plugin.xml declares. */
public final class PublishIds {

    /** Collections, where they came from, and what updates change. */
    public static final String UPDATES = "org.maillage.ui.publish.updates";
    /** Preferences of the search for updates. */
    public static final String PREFERENCES = "org.maillage.ui.publish.preferences";
    /** Goes to the view. */
    public static final String SHOW = "org.maillage.ui.publish.show";
    /** Installs collections. */
    public static final String INSTALL = "org.maillage.ui.publish.install";
    /** Looks for newer versions. */
    public static final String CHECK = "org.maillage.ui.publish.check";
    /** Publishes a collection. */
    public static final String PUBLISH = "org.maillage.ui.publish.publish";
    /** The bar that says that there are updates. */
    public static final String NEWS = "org.maillage.ui.publish.news";
    /** What stands in the bar. */
    public static final String INDICATOR = "org.maillage.ui.publish.indicator";

    private PublishIds() {
    }
}
