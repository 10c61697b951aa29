package org.maillage.ui.advice.internal.follow;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.maillage.model.MaillagePackage;
import org.maillage.model.Selection;
import org.maillage.model.SelectionState;
import org.maillage.model.SelectionStep;
import org.maillage.model.meta.Meta;
import org.maillage.ui.advice.internal.AdviceTexts;
import org.maillage.ui.advice.internal.desk.Desk;
import org.maillage.ui.advice.internal.form.Combos;
import org.maillage.ui.advice.internal.form.Figures;
import org.maillage.ui.advice.internal.form.InputBox;
import org.maillage.ui.advice.internal.form.Layouts;
import org.maillage.ui.advice.internal.form.Scroll;
import org.maillage.ui.advice.internal.form.Sentences;
import org.maillage.ui.advice.internal.schemes.SchemeWords;
import org.maillage.ui.text.Formats;
import org.maillage.ui.widgets.Accessibility;

/** What became of one scheme. Another state is another step of its history; amount and remark belong to the last step. */
final class SelectionEditor {

    private static final MaillagePackage MODEL = MaillagePackage.eINSTANCE;
    private static final int LONGEST_REMINDER = 365;

    private final Desk desk;
    private final AdviceTexts texts;
    private final SchemeWords words;
    private final Scroll scroll;
    private final Combo state;
    private final InputBox<BigDecimal> amount;
    private final InputBox<BigDecimal> remind;
    private final InputBox<String> note;
    private final Composite history;
    private Optional<String> entry = Optional.empty();

    SelectionEditor(Composite parent, Desk desk) {
        this.desk = desk;
        texts = desk.texts();
        words = new SchemeWords(texts);
        scroll = new Scroll(parent);
        Composite page = scroll.content();
        Composite states = named(page, texts.of("follow.state"));
        Composite frame = Accessibility.frame(states, texts.of("follow.state"));
        frame.setLayoutData(Layouts.wide());
        state = Combos.of(frame, texts.of("follow.state"));
        SelectionState.VALUES.forEach(each -> state.add(words.state(each)));
        state.addListener(SWT.Selection, event -> entry.ifPresent(each -> new Marks(desk).mark(each,
                SelectionState.VALUES.get(state.getSelectionIndex()), null, null)));
        Composite figures = Layouts.equalColumns(page, 2);
        String amountName = Meta.label(MODEL.getSelection_Amount(), texts.language());
        amount = new InputBox<>(named(figures, amountName), amountName, 1,
                new Figures(texts, "figure.euros", "field.unknown"), value -> set("amount", each -> {
                    each.setAmount(value);
                    last(each).ifPresent(step -> step.setAmount(value));
                }));
        remind = new InputBox<>(named(figures, texts.of("follow.remind")), texts.of("follow.remind"), 1,
                new Figures(texts, "figure.days", "follow.remind.message"), value -> set("remind", each -> each
                        .setRemindDays(value == null ? 0 : Math.min(value.intValue(), LONGEST_REMINDER))));
        String noteName = texts.of("follow.note");
        note = new InputBox<>(named(page, noteName), noteName, 3, new Sentences(texts, "follow.note.message"),
                value -> set("note", each -> {
                    each.setNote(value);
                    last(each).ifPresent(step -> step.setNote(value));
                }));
        history = Layouts.columns(page, 1);
        page.setVisible(false);
    }

    private Composite named(Composite parent, String name) {
        Composite area = Layouts.columns(parent, 1);
        Layouts.dimWords(area, name);
        return area;
    }

    private void set(String field, Consumer<Selection> change) {
        entry.ifPresent(id -> desk.change("follow." + field + id,
                file -> desk.selection(id).ifPresent(change)));
    }

    private static Optional<SelectionStep> last(Selection selection) {
        return selection.getHistory().isEmpty() ? Optional.empty() : Optional.of(selection.getHistory().getLast());
    }

    void show(Optional<String> shown) {
        entry = shown;
        Optional<Selection> selection = shown.flatMap(desk::selection);
        scroll.content().setVisible(selection.isPresent());
        selection.ifPresent(each -> {
            state.select(SelectionState.VALUES.indexOf(each.getState()));
            amount.show(each.getAmount());
            remind.show(each.getRemindDays() == 0 ? null : BigDecimal.valueOf(each.getRemindDays()));
            note.show(each.getNote());
            List.of(amount, remind).forEach(box -> box.enable(desk.isWritable()));
            note.enable(desk.isWritable());
            state.setEnabled(desk.isWritable());
            tell(each);
        });
        scroll.reflow();
    }

    private void tell(Selection selection) {
        for (Control each : history.getChildren()) {
            each.dispose();
        }
        if (selection.getHistory().isEmpty()) {
            return;
        }
        Layouts.heading(history, texts.of("follow.history"));
        List<SelectionStep> steps = new ArrayList<>(selection.getHistory());
        for (SelectionStep step : steps.reversed()) {
            Layouts.words(history, step(step));
        }
    }

    private String step(SelectionStep step) {
        Formats formats = new Formats(texts);
        List<String> parts = new ArrayList<>();
        parts.add(words.state(step.getState()));
        if (step.getAmount() != null) {
            parts.add(formats.quantity(step.getAmount(), "€"));
        }
        if (step.getNote() != null && !step.getNote().isBlank()) {
            parts.add(step.getNote().strip());
        }
        String day = step.getOn() == null ? "" : formats.date(step.getOn());
        return texts.of("follow.step", day, parts.stream().collect(Collectors.joining(", ")));
    }
}
