package org.maillage.ui.advice.internal.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.maillage.ui.advice.internal.AdviceTexts;
import org.maillage.ui.widgets.Accessibility;
import org.maillage.ui.widgets.Completion;

/**
 * Chooses several values by typing a part of their names, or from the whole list. Down in the empty box proposes the first
 * ones; Backspace there takes the last one away.
 *
 * @param <T> how a value is found
 */
public final class ConceptPicker<T> {

    private final Composite area;
    private final Text box;
    private final Button all;
    private final Chips chips;
    private final Values<T> values;
    private final Consumer<List<String>> changed;
    private List<String> chosen = List.of();
    private boolean editable = true;

    /**
     * A picker in a grid.
     *
     * @param name    what it is called
     * @param changed takes the ids of the values, in the order in which they were chosen
     */
    public ConceptPicker(Composite parent, AdviceTexts texts, String name, Values<T> values,
            Consumer<List<String>> changed) {
        this.values = values;
        this.changed = changed;
        area = Layouts.columns(parent, 1);
        Composite row = Layouts.columns(area, 2);
        Composite frame = Accessibility.frame(row, name);
        box = new Text(frame, SWT.BORDER | SWT.SINGLE);
        frame.setLayoutData(Layouts.wide());
        Accessibility.name(box, name);
        all = Browse.button(row, texts, name);
        all.addListener(SWT.Selection,
                event -> values.browse(area.getShell(), name, chosen, true, this::put));
        chips = new Chips(area, texts, values::label, this::remove);
        Completion<T> completion = new Completion<>(box, name, values, values::proposal, this::take).choosing();
        box.addListener(SWT.KeyDown, event -> key(event, completion));
        box.addListener(SWT.FocusOut, event -> box.setText(""));
    }

    private void key(Event event, Completion<T> completion) {
        if (!box.getText().isEmpty() || !editable) {
            return;
        }
        if (event.keyCode == SWT.ARROW_DOWN && !completion.isOpen()) {
            event.doit = false;
            completion.propose();
        } else if (event.keyCode == SWT.BS && !chosen.isEmpty()) {
            remove(chosen.getLast());
        }
    }

    private void take(T value) {
        box.setText("");
        if (!chosen.contains(values.id(value))) {
            List<String> more = new ArrayList<>(chosen);
            more.add(values.id(value));
            put(more);
        }
    }

    private void remove(String id) {
        put(chosen.stream().filter(each -> !each.equals(id)).toList());
        if (!box.isFocusControl()) {
            box.setFocus();
        }
    }

    private void put(List<String> ids) {
        if (!ids.equals(chosen)) {
            show(ids, box.getMessage());
            changed.accept(chosen);
        }
    }

    /** What holds the picker. */
    public Composite control() {
        return area;
    }

    /** The box. */
    public Text box() {
        return box;
    }

    /**
     * Shows values.
     *
     * @param message what stands in the empty box
     */
    public void show(List<String> ids, String message) {
        box.setMessage(message);
        if (!ids.equals(chosen)) {
            chosen = List.copyOf(ids);
            chips.show(chosen, editable);
            Reflow.of(area);
        }
    }

    /** Whether values can be chosen and taken away. */
    public void enable(boolean isEditable) {
        if (editable != isEditable) {
            editable = isEditable;
            box.setEditable(isEditable);
            all.setEnabled(isEditable);
            chips.show(chosen, isEditable);
        }
    }
}
