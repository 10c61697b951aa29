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
    /** What is new, what closes soon. */
    public static final String HOME = "org.maillage.ui.home";
    /** Entries put aside. */
    public static final String BASKET = "org.maillage.ui.basket";
    /** Entries side by side. */
    public static final String COMPARE = "org.maillage.ui.compare";
    /** Searches kept, words searched before. */
    public static final String SEARCHES = "org.maillage.ui.searches";
    /** Help pages. */
    public static final String HELP = "org.maillage.ui.help";
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

    /** Goes to the home page. */
    public static final String SHOW_HOME = "org.maillage.ui.showhome";
    /** Goes to the basket. */
    public static final String SHOW_BASKET = "org.maillage.ui.showbasket";
    /** Goes to the saved searches. */
    public static final String SHOW_SEARCHES = "org.maillage.ui.showsearches";
    /** Goes to the help. */
    public static final String SHOW_HELP = "org.maillage.ui.showhelp";
    /** Shows the tour. */
    public static final String TOUR = "org.maillage.ui.tour";
    /** Prints the entry. */
    public static final String PRINT = "org.maillage.ui.print";
    /** Lists the links of the entry. */
    public static final String LINKS = "org.maillage.ui.links";
    /** Puts the entry into the basket, or takes it out. */
    public static final String PUT_ASIDE = "org.maillage.ui.putaside";
    /** Keeps the search. */
    public static final String SAVE_SEARCH = "org.maillage.ui.savesearch";
    /** Dismisses an entry from the saved search. */
    public static final String DISMISS = "org.maillage.ui.dismiss";
    /** Preferences of the search. */
    public static final String SEARCH_PREFERENCES = "org.maillage.ui.searchpreferences";
    /** Preferences of what is remembered. */
    public static final String PRIVACY_PREFERENCES = "org.maillage.ui.privacypreferences";
    /** Opens an entry; its parameter is {@link #ENTRY_ID}. Parts of the desktop call it to lead to the reading view. */
    public static final String OPEN_ENTRY = "org.maillage.ui.openentry";
    /** The id of the entry to open. */
    public static final String ENTRY_ID = "org.maillage.ui.entryid";
    /** Menu of what can be done with an entry. */
    public static final String ENTRY_MENU = "org.maillage.ui.entrymenu";

    private UiIds() {
    }
}
