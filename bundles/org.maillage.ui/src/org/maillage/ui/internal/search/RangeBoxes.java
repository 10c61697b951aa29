package org.maillage.ui.internal.search;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.maillage.ui.widgets.Accessibility;
import org.maillage.ui.internal.Texts;

/** Two boxes for the ends of a range, either of which may stay empty. */
final class RangeBoxes {

    private static final int COLUMNS = 4;
    private static final int WIDTH = 60;
    private static final int PAUSE = 700;

    private final RangeText range;
    private final Composite area;
    private final Text from;
    private final Text to;
    private final Runnable pending = this::apply;
    private final Consumer<Optional<String>> changed;
    private String value = "";
    private boolean showing;

    /**
     * @param field   what the range is of, for those who hear it
     * @param changed given the range as a filter takes it; empty when both boxes are empty
     */
    RangeBoxes(Composite parent, Texts texts, RangeText range, String field,
            Consumer<Optional<String>> changed) {
        this.range = range;
        this.changed = changed;
        area = new Composite(parent, SWT.NONE);
        area.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayout layout = new GridLayout(COLUMNS, false);
        layout.marginWidth = 0;
        layout.marginHeight = 2;
        area.setLayout(layout);
        String hint = range.hint();
        from = box(texts.of("range.from"), texts.of("range.from.name", field, hint), hint);
        to = box(texts.of("range.to"), texts.of("range.to.name", field, hint), hint);
    }

    private Text box(String label, String name, String hint) {
        new Label(area, SWT.NONE).setText(label);
        Composite frame = Accessibility.frame(area, name);
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.widthHint = WIDTH;
        frame.setLayoutData(wide);
        Text box = new Text(frame, SWT.BORDER | SWT.SINGLE);
        box.setMessage(hint);
        box.setToolTipText(name);
        Accessibility.name(box, name);
        box.addListener(SWT.Modify, this::typed);
        box.addListener(SWT.DefaultSelection, event -> apply());
        box.addListener(SWT.FocusOut, event -> apply());
        return box;
    }

    Composite control() {
        return area;
    }

    /** Shows a range; none for an empty text. What is being typed stays as it is. */
    void show(String newValue) {
        if (newValue.equals(value)) {
            return;
        }
        value = newValue;
        showing = true;
        from.setText(value.isEmpty() ? "" : range.from(value));
        to.setText(value.isEmpty() ? "" : range.to(value));
        showing = false;
    }

    private void typed(Event event) {
        if (!showing) {
            event.display.timerExec(PAUSE, pending);
        }
    }

    private void apply() {
        if (area.isDisposed()) {
            return;
        }
        area.getDisplay().timerExec(-1, pending);
        Optional<String> first = range.read(from.getText());
        Optional<String> last = range.read(to.getText());
        if (first.isEmpty() || last.isEmpty()) {
            return;
        }
        Optional<String> next = RangeText.value(first.get(), last.get());
        if (!next.orElse("").equals(value)) {
            value = next.orElse("");
            changed.accept(next);
        }
    }
}
