package org.maillage.ui.advice.internal.files;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolItem;
import org.maillage.api.match.ProjectFiles.Protection;
import org.maillage.ui.advice.internal.AdviceTexts;
import org.maillage.ui.widgets.Buttons;

/** What can be done with files. */
final class FilesBar {

    /** What the buttons do. */
    interface Actions {

        void create();

        void open();

        void archive(boolean archived);

        void exportJson();

        void exportCalendar();

        void delete();

        void protect();

        void unprotect();

        void lock();

        void showArchives(boolean shown);
    }

    /**
     * What the buttons depend on.
     *
     * @param protection whether files are encrypted
     * @param writable   whether they may be changed
     * @param chosen     number of files that are chosen
     * @param archived   whether all of these are put away
     * @param archives   whether files that are put away are shown
     */
    record State(Protection protection, boolean writable, int chosen, boolean archived, boolean archives) {
    }

    private final AdviceTexts texts;
    private final Actions actions;
    private final ToolItem create;
    private final ToolItem open;
    private State state = new State(Protection.locked, false, 0, false, false);

    FilesBar(Composite parent, AdviceTexts texts, Actions actions) {
        this.texts = texts;
        this.actions = actions;
        Buttons buttons = new Buttons(parent, texts.of("files.bar"), FilesBar.class);
        create = buttons.add("new", texts.of("files.new"), texts.of("files.new.hint"), actions::create);
        open = buttons.add("file", texts.of("files.open"), texts.of("files.open.hint"), actions::open);
        Menu more = buttons.addMenu("more", texts.of("files.more"), texts.of("files.more.hint"));
        more.addListener(SWT.Show, event -> fill(more));
    }

    void focus() {
        create.getParent().setFocus();
    }

    void show(State newState) {
        state = newState;
        Buttons.enable(create, state.writable() && state.protection() != Protection.locked);
        Buttons.enable(open, state.chosen() == 1);
    }

    /** Only what can be done now. */
    private void fill(Menu menu) {
        for (MenuItem each : menu.getItems()) {
            each.dispose();
        }
        boolean one = state.chosen() == 1;
        boolean some = state.chosen() > 0 && state.writable();
        Buttons.add(menu, texts.of(state.archived() ? "files.restore" : "files.archive"),
                () -> actions.archive(!state.archived())).setEnabled(some);
        Buttons.add(menu, texts.of("files.exportJson"), actions::exportJson).setEnabled(one);
        Buttons.add(menu, texts.of("files.exportCalendar"), actions::exportCalendar).setEnabled(one);
        Buttons.add(menu, texts.of("files.delete"), actions::delete).setEnabled(some);
        new MenuItem(menu, SWT.SEPARATOR);
        MenuItem archives = new MenuItem(menu, SWT.CHECK);
        archives.setText(texts.of("files.archives"));
        archives.setSelection(state.archives());
        archives.addListener(SWT.Selection, event -> actions.showArchives(archives.getSelection()));
        new MenuItem(menu, SWT.SEPARATOR);
        protection(menu);
    }

    private void protection(Menu menu) {
        if (state.protection() == Protection.none) {
            Buttons.add(menu, texts.of("files.protect"), actions::protect).setEnabled(state.writable());
        } else if (state.protection() == Protection.unlocked) {
            Buttons.add(menu, texts.of("files.lock"), actions::lock);
            Buttons.add(menu, texts.of("files.passphrase"), actions::protect).setEnabled(state.writable());
            Buttons.add(menu, texts.of("files.unprotect"), actions::unprotect).setEnabled(state.writable());
        }
    }
}
