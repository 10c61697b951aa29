package org.maillage.ui.advice.internal.note;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.maillage.api.note.NoteItem;
import org.maillage.model.ProjectFile;
import org.maillage.model.Selection;
import org.maillage.model.Tristate;
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

    private final Desk desk;
    private final AdviceTexts texts;
    private final Table table;
    private final Composite frame;
    private final InputBox<String> comment;
    private Optional<String> chosen = Optional.empty();

    NoteItems(Composite parent, Desk desk) {
        this.desk = desk;
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
                choose(table.getSelectionIndex());
            }
        });
        Buttons buttons = new Buttons(parent, texts.of("note.order"), NoteItems.class);
        buttons.add("up", texts.of("note.up"), texts.of("note.up.hint"), () -> move(-1));
        buttons.add("down", texts.of("note.down"), texts.of("note.down.hint"), () -> move(1));
        Layouts.dimWords(parent, texts.of("note.comment"));
        comment = new InputBox<>(parent, texts.of("note.comment"), 3, new Sentences(texts, "note.comment.message"),
                this::comment);
    }

    /** Whether the note would speak of anything. */
    boolean isEmpty() {
        return selections().stream().noneMatch(NoteItem::isKept);
    }

    private List<Selection> selections() {
        return desk.file().map(ProjectFile::getSelections).map(List::copyOf).orElse(List.of());
    }

    /** Shows what is selected in the file. */
    void show(Map<String, String> titles) {
        SchemeWords words = new SchemeWords(texts);
        List<Selection> selections = selections();
        int selected = Math.max(0, chosen.map(ids(selections)::indexOf).orElse(0));
        table.setRedraw(false);
        try {
            table.removeAll();
            for (Selection each : selections) {
                TableItem item = new TableItem(table, SWT.NONE);
                item.setText(texts.of("note.item", titles.getOrDefault(each.getEntry(), each.getEntry()),
                        words.state(each.getState())));
                item.setChecked(NoteItem.isKept(each));
            }
            table.select(Math.min(selected, selections.size() - 1));
        } finally {
            table.setRedraw(true);
        }
        ((GridData) frame.getLayoutData()).heightHint = table.getItemHeight() * Math.min(ROWS, selections.size() + 1) + 8;
        choose(Math.min(selected, selections.size() - 1));
    }

    private static List<String> ids(List<Selection> selections) {
        return selections.stream().map(Selection::getEntry).toList();
    }

    private void check(TableItem item) {
        String id = selections().get(table.indexOf(item)).getEntry();
        Tristate kept = item.getChecked() ? Tristate.YES : Tristate.NO;
        desk.change("note.check" + id, file -> desk.selection(id).ifPresent(each -> each.setInNote(kept)));
    }

    private void move(int step) {
        int from = table.getSelectionIndex();
        int to = from + step;
        if (from >= 0 && to >= 0 && to < table.getItemCount()) {
            desk.change("note.order", file -> file.getSelections().move(to, from));
        }
    }

    private void choose(int index) {
        List<Selection> selections = selections();
        Optional<Selection> one = index < 0 || index >= selections.size() ? Optional.empty()
                : Optional.of(selections.get(index));
        chosen = one.map(Selection::getEntry);
        comment.enable(one.isPresent() && desk.isWritable());
        comment.show(one.map(Selection::getComment).orElse(null));
    }

    private void comment(String text) {
        chosen.ifPresent(id -> desk.change("note.comment" + id,
                file -> desk.selection(id).ifPresent(each -> each.setComment(text))));
    }

    void focus() {
        table.setFocus();
    }
}
