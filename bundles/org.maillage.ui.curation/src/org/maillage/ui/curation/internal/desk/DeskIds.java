package org.maillage.ui.curation.internal.desk;

/** Ids that this bundle's plugin.xml declares. */
public final class DeskIds {

    /** The perspective. */
    public static final String PERSPECTIVE = "org.maillage.ui.curation.perspective";
    /** Group of the views. */
    public static final String CATEGORY = "org.maillage.ui.curation.category";
    /** Collections and types. */
    public static final String TREE = "org.maillage.ui.curation.tree";
    /** Entries as rows. */
    public static final String TABLE = "org.maillage.ui.curation.table";
    /** One entry as a form. */
    public static final String FORM = "org.maillage.ui.curation.form";
    /** What is wrong. */
    public static final String PROBLEMS = "org.maillage.ui.curation.problems";
    /** The life of the entry. */
    public static final String HISTORY = "org.maillage.ui.curation.history";
    /** Context of the key bindings. */
    public static final String CONTEXT = "org.maillage.ui.curation.context";
    /** Group of the commands. */
    public static final String COMMANDS = "org.maillage.ui.curation.commands";
    /** Menu of what can be done at the desk. */
    public static final String MENU = "org.maillage.ui.curation.menu";
    /** Goes to the perspective. */
    public static final String SHOW = "org.maillage.ui.curation.show";
    /** Goes back to the resources. */
    public static final String LEAVE = "org.maillage.ui.curation.leave";
    /** Begins an entry. */
    public static final String NEW = "org.maillage.ui.curation.newentry";
    /** Saves the entry in the form. */
    public static final String SAVE = "org.maillage.ui.curation.save";
    /** Gives up what was not saved. */
    public static final String DISCARD = "org.maillage.ui.curation.discard";
    /** Removes the entry. */
    public static final String DELETE = "org.maillage.ui.curation.delete";
    /** Confirms the entry against its source. */
    public static final String VERIFY = "org.maillage.ui.curation.verify";
    /** Shows the entry as a page. */
    public static final String PAGE = "org.maillage.ui.curation.page";
    /** Goes to the next section. */
    public static final String NEXT_SECTION = "org.maillage.ui.curation.nextsection";
    /** Goes to the section before. */
    public static final String PREVIOUS_SECTION = "org.maillage.ui.curation.previoussection";
    /** Goes to the next unknown word. */
    public static final String NEXT_WORD = "org.maillage.ui.curation.nextword";
    /** How texts are written. */
    public static final String PREFERENCES = "org.maillage.ui.curation.preferences";
    /** Goes to the table. */
    public static final String GO_TABLE = "org.maillage.ui.curation.gotable";
    /** Goes to the form. */
    public static final String GO_FORM = "org.maillage.ui.curation.goform";
    /** Goes to the problems. */
    public static final String GO_PROBLEMS = "org.maillage.ui.curation.goproblems";
    /** Goes to the history. */
    public static final String GO_HISTORY = "org.maillage.ui.curation.gohistory";
    /** Goes to the collections. */
    public static final String GO_TREE = "org.maillage.ui.curation.gotree";
    /** Opens the import assistant. */
    public static final String IMPORT = "org.maillage.ui.curation.import";
    /** What may be there twice. */
    public static final String DUPLICATES = "org.maillage.ui.curation.duplicates";
    /** Goes to the duplicates. */
    public static final String GO_DUPLICATES = "org.maillage.ui.curation.goduplicates";
    /** Who belongs to the ESS. */
    public static final String REGISTER = "org.maillage.ui.curation.register";
    /** Goes to the register. */
    public static final String GO_REGISTER = "org.maillage.ui.curation.goregister";
    /** Mends the chosen problems. */
    public static final String FIX = "org.maillage.ui.curation.fix";
    /** Mends all problems of a kind. */
    public static final String FIX_ALL = "org.maillage.ui.curation.fixall";
    /** What is getting old. */
    public static final String FRESHNESS = "org.maillage.ui.curation.freshness";
    /** Addresses to be mended. */
    public static final String LINKS = "org.maillage.ui.curation.links";
    /** Goes to what is getting old. */
    public static final String GO_FRESHNESS = "org.maillage.ui.curation.gofreshness";
    /** Goes to the links. */
    public static final String GO_LINKS = "org.maillage.ui.curation.golinks";
    /** Changes the chosen entries. */
    public static final String BATCH = "org.maillage.ui.curation.batch";
    /** Changes what the search finds. */
    public static final String BATCH_RESULT = "org.maillage.ui.curation.batchresult";
    /** What colleagues say. */
    public static final String COMMENTS = "org.maillage.ui.curation.comments";
    /** Goes to the comments. */
    public static final String GO_COMMENTS = "org.maillage.ui.curation.gocomments";
    /** Exchanges a collection. */
    public static final String SYNC = "org.maillage.ui.curation.sync";
    /** Sets whether publishing takes two. */
    public static final String EYES = "org.maillage.ui.curation.eyes";
    /** The terms of a vocabulary. */
    public static final String VOCABULARY = "org.maillage.ui.curation.vocabulary";
    /** Goes to the vocabularies. */
    public static final String GO_VOCABULARY = "org.maillage.ui.curation.govocabulary";

    private DeskIds() {
    }
}
