package org.maillage.ui.advice.internal.form;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.maillage.ui.advice.internal.AdviceTexts;
import org.maillage.ui.widgets.Accessibility;
import org.maillage.ui.widgets.Completion;
import org.maillage.ui.widgets.Tones;

/**
 * Chooses one value by typing a part of its name, or from the whole list. An empty box means that it is not known.
 *
 * @param <T> how a value is found
 */
public final class ValueBox<T> {

    private final Composite area;
    private final Text box;
    private final Label wrong;
    private final Values<T> values;
    private final Consumer<String> changed;
    private String value;
    private boolean showing;

    /**
     * A box in a grid.
     *
     * @param name    what it is called
     * @param message what stands in the empty box
     * @param changed takes the id of a value, or null
     */
    public ValueBox(Composite parent, AdviceTexts texts, String name, String message, Values<T> values,
            Consumer<String> changed) {
        this.values = values;
        this.changed = changed;
        area = Layouts.columns(parent, values.canBrowse() ? 2 : 1);
        Composite frame = Accessibility.frame(area, name);
        box = new Text(frame, SWT.BORDER | SWT.SINGLE);
        box.setMessage(message);
        frame.setLayoutData(Layouts.wide());
        Accessibility.name(box, name);
        if (values.canBrowse()) {
            Button all = Browse.button(area, texts, name);
            all.addListener(SWT.Selection, event -> values.browse(area.getShell(), name,
                    value == null ? List.of() : List.of(value), false, this::chosen));
        }
        wrong = Layouts.words(area, "");
        wrong.setForeground(Tones.of(area.getForeground(), area.getBackground()).bad());
        wrong.setText(texts.of("value.unknown"));
        Layouts.show(wrong, false);
        new Completion<>(box, name, values, values::proposal, each -> put(values.id(each))).choosing();
        box.addListener(SWT.Modify, event -> {
            if (!showing && box.getText().isBlank()) {
                put(null);
            }
        });
        box.addListener(SWT.FocusOut, event -> {
            // The beginning of a long value tells more than its end.
            box.setSelection(0);
            say(!said().equals(box.getText()) && !box.getText().isBlank());
        });
    }

    private void chosen(List<String> ids) {
        put(ids.isEmpty() ? null : ids.getFirst());
    }

    private String said() {
        return value == null ? "" : values.label(value);
    }

    private void put(String id) {
        boolean other = !Objects.equals(value, id);
        show(id);
        box.setSelection(box.getText().length());
        if (other) {
            changed.accept(id);
        }
    }

    private void say(boolean isWrong) {
        if (wrong.getVisible() != isWrong) {
            Layouts.show(wrong, isWrong);
            Reflow.of(area);
        }
    }

    /** What holds the box. */
    public Composite control() {
        return area;
    }

    /** The box. */
    public Text box() {
        return box;
    }

    /** Shows a value; null for none. */
    public void show(String id) {
        boolean same = Objects.equals(value, id);
        value = id;
        if (same && box.isFocusControl() && !box.getText().isBlank() && id == null) {
            return;
        }
        if (!box.getText().equals(said())) {
            showing = true;
            box.setText(said());
            showing = false;
        }
        say(false);
    }

    /** Whether another value can be chosen. */
    public void enable(boolean editable) {
        box.setEditable(editable);
        for (var each : area.getChildren()) {
            if (each instanceof Button button) {
                button.setEnabled(editable);
            }
        }
    }
}
