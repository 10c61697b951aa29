package org.maillage.ui.advice.internal.form;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.maillage.ui.widgets.Accessibility;
import org.maillage.ui.widgets.Tones;

/**
 * A box for something that is typed. What is understood is handed over at each key; what is not stays in the box, with a
 * sentence below that says what can be typed.
 *
 * @param <T> what it means
 */
public final class InputBox<T> {

    private final Composite area;
    private final Text box;
    private final Label wrong;
    private final Input<T> input;
    private final Consumer<T> changed;
    private T value;
    private boolean showing;

    /**
     * A box in a grid.
     *
     * @param name    what it is called
     * @param lines   number of lines
     * @param changed takes the value, null for none
     */
    public InputBox(Composite parent, String name, int lines, Input<T> input, Consumer<T> changed) {
        this.input = input;
        this.changed = changed;
        area = Layouts.columns(parent, 1);
        Composite frame = Accessibility.frame(area, name);
        boolean many = lines > 1;
        box = new Text(frame, SWT.BORDER | (many ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE));
        box.setMessage(input.message());
        GridData data = Layouts.wide();
        if (many) {
            data.heightHint = lines * box.getLineHeight() + 12;
            box.setToolTipText(input.message());
            // Tab leaves the field; Ctrl+Tab writes a tab.
            box.addListener(SWT.Traverse, InputBox::leave);
        }
        frame.setLayoutData(data);
        Accessibility.name(box, name);
        input.prepare(box);
        wrong = Layouts.words(area, "");
        wrong.setForeground(Tones.of(area.getForeground(), area.getBackground()).bad());
        Layouts.show(wrong, false);
        box.addListener(SWT.Modify, event -> typed());
        box.addListener(SWT.FocusOut, event -> left());
    }

    private static void leave(Event event) {
        if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
            event.doit = true;
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

    /** Shows a value; what is being typed and means the same stays as it is. */
    public void show(T newValue) {
        boolean same = Objects.equals(value, newValue) && (newValue != null || box.getText().isBlank()
                || input.read(box.getText()).isEmpty());
        value = newValue;
        if (same && box.isFocusControl()) {
            return;
        }
        String text = newValue == null ? "" : input.write(newValue);
        if (!box.getText().equals(text)) {
            showing = true;
            box.setText(text);
            showing = false;
        }
        say("");
    }

    private void typed() {
        if (showing) {
            return;
        }
        Optional<T> read = box.getText().isBlank() ? Optional.empty() : input.read(box.getText());
        if (read.isPresent() || box.getText().isBlank()) {
            value = read.orElse(null);
            say("");
            changed.accept(value);
        }
    }

    private void left() {
        if (box.getText().isBlank()) {
            return;
        }
        if (input.read(box.getText()).isEmpty()) {
            say(input.hint());
        } else {
            show(value);
        }
    }

    private void say(String sentence) {
        if (!wrong.getText().equals(Layouts.plain(sentence))) {
            wrong.setText(Layouts.plain(sentence));
            Layouts.show(wrong, !sentence.isEmpty());
            Reflow.of(area);
        }
    }

    /** Whether it can be typed into. */
    public void enable(boolean editable) {
        box.setEditable(editable);
    }
}
