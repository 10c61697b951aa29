package org.maillage.ui.advice.internal.note;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.maillage.api.note.NoteItem;
import org.maillage.model.Selection;
import org.maillage.model.SelectionState;
import org.maillage.ui.advice.internal.AdviceTexts;
import org.maillage.ui.advice.internal.desk.Desk;
import org.maillage.ui.advice.internal.form.InputBox;
import org.maillage.ui.advice.internal.form.Layouts;
import org.maillage.ui.advice.internal.form.Sentences;
import org.maillage.ui.advice.internal.schemes.SchemeWords;
import org.maillage.ui.widgets.Accessibility;
import org.maillage.ui.widgets.Buttons;

/** Which schemes the note speaks of, in which order, and what the adviser says of each. */
final class NoteItems {

    private static final int ROWS = 6;
    private static final Set<SelectionState> OVER = Set.of(SelectionState.REFUSED, SelectionState.DROPPED);

    private final Desk desk;
    private final AdviceTexts texts;
    private final Runnable changed;
    private final Table table;
    private final Composite frame;
    private final InputBox<String> comment;
    private final List<String> order = new ArrayList<>();
    private final Set<String> left = new HashSet<>();
    private final Set<String> seen = new HashSet<>();
    private final Map<String, String> comments = new HashMap<>();
    private Map<String, String> titles = Map.of();

    NoteItems(Composite parent, Desk desk, Runnable changed) {
        this.desk = desk;
        this.changed = changed;
        texts = desk.texts();
        Layouts.heading(parent, texts.of("note.items"));
        frame = Accessibility.frame(parent, texts.of("note.items"));
        table = new Table(frame, SWT.CHECK | SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL);
        GridData data = Layouts.wide();
        frame.setLayoutData(data);
        Accessibility.name(table, texts.of("note.items"));
        table.addListener(SWT.Selection, event -> {
            if (event.detail == SWT.CHECK) {
                check((TableItem) event.item);
            } else {
                showComment();
            }
        });
        Buttons buttons = new Buttons(parent, texts.of("note.order"), NoteItems.class);
        buttons.add("up", texts.of("note.up"), texts.of("note.up.hint"), () -> move(-1));
        buttons.add("down", texts.of("note.down"), texts.of("note.down.hint"), () -> move(1));
        Layouts.dimWords(parent, texts.of("note.comment"));
        comment = new InputBox<>(parent, texts.of("note.comment"), 3, new Sentences(texts, "note.comment.message"),
                this::comment);
    }

    /** Forgets order and comments: another file is open. */
    void restart() {
        order.clear();
        left.clear();
        seen.clear();
        comments.clear();
    }

    /** The entries of the note. */
    List<NoteItem> chosen() {
        return order.stream().filter(each -> !left.contains(each))
                .map(each -> new NoteItem(each, comments.getOrDefault(each, ""))).toList();
    }

    /** Shows what is selected in the file; what was refused or given up is left out until it is checked. */
    void show(Map<String, String> newTitles) {
        titles = newTitles;
        order.retainAll(titles.keySet());
        titles.keySet().stream().filter(each -> !order.contains(each)).forEach(order::add);
        for (Selection each : desk.file().stream().flatMap(file -> file.getSelections().stream()).toList()) {
            if (seen.add(each.getEntry()) && OVER.contains(each.getState())) {
                left.add(each.getEntry());
            }
        }
        fill(Math.max(0, table.getSelectionIndex()));
    }

    private void fill(int selected) {
        SchemeWords words = new SchemeWords(texts);
        table.setRedraw(false);
        try {
            table.removeAll();
            for (String each : order) {
                TableItem item = new TableItem(table, SWT.NONE);
                String state = desk.selection(each).map(Selection::getState).map(words::state).orElse("");
                item.setText(texts.of("note.item", titles.get(each), state));
                item.setChecked(!left.contains(each));
            }
            table.select(Math.min(selected, order.size() - 1));
        } finally {
            table.setRedraw(true);
        }
        ((GridData) frame.getLayoutData()).heightHint = table.getItemHeight() * Math.min(ROWS, order.size() + 1) + 8;
        showComment();
    }

    private void check(TableItem item) {
        String id = order.get(table.indexOf(item));
        if (item.getChecked()) {
            left.remove(id);
        } else {
            left.add(id);
        }
        changed.run();
    }

    private void move(int step) {
        int from = table.getSelectionIndex();
        int to = from + step;
        if (from >= 0 && to >= 0 && to < order.size()) {
            Collections.swap(order, from, to);
            fill(to);
            changed.run();
        }
    }

    private void showComment() {
        int index = table.getSelectionIndex();
        boolean one = index >= 0 && index < order.size();
        comment.enable(one);
        comment.show(one ? comments.get(order.get(index)) : null);
    }

    private void comment(String text) {
        int index = table.getSelectionIndex();
        if (index >= 0 && index < order.size()) {
            if (text == null) {
                comments.remove(order.get(index));
            } else {
                comments.put(order.get(index), text);
            }
            changed.run();
        }
    }

    void focus() {
        table.setFocus();
    }
}
