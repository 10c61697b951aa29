package org.maillage.ui.advice.internal.follow;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.maillage.model.Selection;
import org.maillage.model.SelectionState;
import org.maillage.ui.advice.internal.AdviceTexts;
import org.maillage.ui.advice.internal.Places;
import org.maillage.ui.advice.internal.desk.Desk;
import org.maillage.ui.advice.internal.schemes.SchemeWords;
import org.maillage.ui.widgets.Buttons;

/** Notes what becomes of schemes. */
public final class Marks {

    /** Days before the deadline that one is reminded, unless the adviser says otherwise. */
    static final int REMIND = 15;

    private final Desk desk;
    private final AdviceTexts texts;
    private final SchemeWords words;

    /** Marks in the open file. */
    public Marks(Desk desk) {
        this.desk = desk;
        texts = desk.texts();
        words = new SchemeWords(texts);
    }

    /** Chooses a scheme, to be studied; gives it up when that was all. */
    public void toggle(String entry) {
        Optional<Selection> selection = desk.selection(entry);
        if (selection.isEmpty()) {
            mark(entry, SelectionState.TO_STUDY, null, null);
        } else if (selection.get().getState() == SelectionState.TO_STUDY && selection.get().getHistory().size() <= 1) {
            remove(entry);
        }
    }

    /**
     * Notes a state.
     *
     * @param amount euros; null leaves it as it was
     * @param note   null leaves it as it was
     */
    public void mark(String entry, SelectionState state, BigDecimal amount, String note) {
        desk.change("", file -> {
            boolean first = desk.selection(entry).isEmpty();
            Selection selection = desk.services().followUp().mark(file, entry, state, amount, note, LocalDate.now());
            if (first) {
                selection.setRemindDays(REMIND);
            }
        });
    }

    /** Takes a scheme out of the file, its history included. */
    public void remove(String entry) {
        desk.change("", file -> file.getSelections().removeIf(each -> entry.equals(each.getEntry())));
    }

    /** A menu of what can be done with a scheme. */
    public void menu(Control control, Supplier<Optional<String>> chosen, Places places) {
        Menu menu = new Menu(control);
        control.setMenu(menu);
        menu.addListener(SWT.Show, event -> {
            for (MenuItem each : menu.getItems()) {
                each.dispose();
            }
            chosen.get().ifPresent(entry -> fill(menu, entry, places));
        });
    }

    /** Fills a menu with the states and what else can be done with a scheme. */
    public void fill(Menu menu, String entry, Places places) {
        Optional<Selection> selection = desk.selection(entry);
        for (SelectionState each : SelectionState.VALUES) {
            MenuItem item = new MenuItem(menu, SWT.RADIO);
            item.setText(words.state(each));
            item.setSelection(selection.map(Selection::getState).filter(state -> state == each).isPresent());
            item.setEnabled(desk.isWritable());
            item.addListener(SWT.Selection, event -> {
                if (item.getSelection()) {
                    mark(entry, each, null, null);
                }
            });
        }
        if (selection.isPresent()) {
            Buttons.add(menu, texts.of("follow.remove"), () -> remove(entry)).setEnabled(desk.isWritable());
        }
        new MenuItem(menu, SWT.SEPARATOR);
        Buttons.add(menu, texts.of("detail.open"), () -> places.openEntry(entry));
    }
}
