package org.maillage.ui.advice.internal;

/** Ids that this bundle's plugin.xml declares, and those of {@code org.maillage.ui} that it leads to. */
public final class AdviceIds {

    /** The adviser’s desk. */
    public static final String PERSPECTIVE = "org.maillage.ui.advice.perspective";
    /** Group of the views. */
    public static final String CATEGORY = "org.maillage.ui.advice.category";
    /** The list of files. */
    public static final String FILES = "org.maillage.ui.advice.files";
    /** The open file. */
    public static final String FORM = "org.maillage.ui.advice.form";
    /** Questions and schemes. */
    public static final String SCHEMES = "org.maillage.ui.advice.schemes";
    /** One scheme and its reasons. */
    public static final String DETAIL = "org.maillage.ui.advice.detail";
    /** What becomes of chosen schemes. */
    public static final String FOLLOW = "org.maillage.ui.advice.follow";
    /** The funding plan. */
    public static final String PLAN = "org.maillage.ui.advice.plan";
    /** The note to hand over. */
    public static final String NOTE = "org.maillage.ui.advice.note";
    /** Context of the key bindings. */
    public static final String CONTEXT = "org.maillage.ui.advice.context";
    /** Group of the commands. */
    public static final String COMMANDS = "org.maillage.ui.advice.commands";
    /** Menu of the desk. */
    public static final String MENU = "org.maillage.ui.advice.menu";
    /** Goes to the desk. */
    public static final String SHOW = "org.maillage.ui.advice.show";
    /** Goes back to the resources. */
    public static final String SHOW_RESOURCES = "org.maillage.ui.advice.showresources";
    /** A new file. */
    public static final String NEW_FILE = "org.maillage.ui.advice.newfile";
    /** Goes to the list of files. */
    public static final String SHOW_FILES = "org.maillage.ui.advice.showfiles";
    /** Goes to the open file. */
    public static final String SHOW_FORM = "org.maillage.ui.advice.showform";
    /** Goes to the next best question. */
    public static final String SHOW_QUESTION = "org.maillage.ui.advice.showquestion";
    /** Goes to the schemes. */
    public static final String SHOW_SCHEMES = "org.maillage.ui.advice.showschemes";
    /** Goes to the follow-up. */
    public static final String SHOW_FOLLOW = "org.maillage.ui.advice.showfollow";
    /** Goes to the funding plan. */
    public static final String SHOW_PLAN = "org.maillage.ui.advice.showplan";
    /** Goes to the note. */
    public static final String SHOW_NOTE = "org.maillage.ui.advice.shownote";
    /** Chooses the scheme that is looked at, or gives it up. */
    public static final String KEEP = "org.maillage.ui.advice.keep";
    /** Locks the files. */
    public static final String LOCK = "org.maillage.ui.advice.lock";

    /** The perspective of the resources. */
    public static final String RESOURCES = "org.maillage.ui.perspective";
    /** The reading view. */
    public static final String READING = "org.maillage.ui.reading";
    /** The help view. */
    public static final String HELP = "org.maillage.ui.help";
    /** The command that opens an entry. */
    public static final String OPEN_ENTRY = "org.maillage.ui.openentry";
    /** The parameter of that command. */
    public static final String ENTRY_ID = "org.maillage.ui.entryid";

    private AdviceIds() {
    }
}
