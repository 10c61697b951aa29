package org.maillage.ui.curation.internal.form;

import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.maillage.model.meta.Meta;

/** A line that is understood as it is typed: a number with its unit, a year, a month, a day. */
class ParsedEditor extends FieldEditor {

    private static final int CHARACTERS = 90;

    private final Composite area;
    private final Text text;

    ParsedEditor(Editing editing, EStructuralFeature feature, Composite parent) {
        super(editing, feature);
        area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        area.setLayout(layout);
        text = new Text(area, SWT.BORDER | SWT.SINGLE);
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.widthHint = CHARACTERS;
        text.setLayoutData(wide);
        announce(text);
        text.addListener(SWT.Modify, event -> typed());
        text.addListener(SWT.FocusOut, event -> left());
        String unit = editing.formats().unit(Meta.label(feature, editing.texts().language()));
        if (!unit.isEmpty()) {
            new Label(area, SWT.NONE).setText(unit);
        }
        text.setMessage(editing.texts().of(example()));
    }

    final Composite area() {
        return area;
    }

    @Override
    final Control control() {
        return area;
    }

    @Override
    final void focus() {
        text.setFocus();
    }

    @Override
    final void refresh(boolean other) {
        if (!other && error().isPresent()) {
            return;
        }
        Object value = owner().eIsSet(feature()) ? owner().eGet(feature()) : null;
        boolean same = !text.getText().isBlank() && parse(text.getText()).filter(each -> each.equals(value)).isPresent();
        if (other || !same || !text.isFocusControl()) {
            String written = value == null ? "" : write(value);
            if (!text.getText().equals(written)) {
                text.setText(written);
            }
        }
    }

    private void typed() {
        if (owner() == null) {
            return;
        }
        String typed = text.getText();
        Optional<Object> value = typed.isBlank() ? Optional.empty() : parse(typed);
        if (!typed.isBlank() && value.isEmpty()) {
            error(Optional.of(editing().texts().of("field.notUnderstood", editing().texts().of(example()))));
            return;
        }
        error(Optional.empty());
        Object now = owner().eIsSet(feature()) ? owner().eGet(feature()) : null;
        if (!value.equals(Optional.ofNullable(now))) {
            editing().type(owner(), feature(), value.orElse(null));
        }
    }

    private void left() {
        if (owner() != null && error().isEmpty()) {
            refresh(false);
        }
    }

    /** Writes a value as if it had been typed. */
    final void take(Object value) {
        text.setText(write(value));
    }

    /** The text key of an example. */
    String example() {
        return FieldKind.of(feature()) == FieldKind.NUMBER ? "example.number" : "example.yearOrDate";
    }

    Optional<Object> parse(String typed) {
        return FieldKind.of(feature()) == FieldKind.NUMBER
                ? Parsing.number(typed, (EDataType) feature().getEType())
                : Parsing.yearOrDay(typed, LocalDate.now()).map(Object.class::cast);
    }

    String write(Object value) {
        return value instanceof Number number ? editing().formats().number(number) : String.valueOf(value);
    }
}
