package org.maillage.ui.curation.internal.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** Words, one by one: Enter adds what was typed, several with semicolons between. */
final class WordsEditor extends FieldEditor {

    private final Composite area;
    private final Chips chips;
    private final Text box;

    WordsEditor(Editing editing, EStructuralFeature feature, Composite parent) {
        super(editing, feature);
        area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 4;
        area.setLayout(layout);
        chips = new Chips(area, editing, this::remove);
        box = new Text(area, SWT.BORDER | SWT.SINGLE);
        box.setMessage(editing.texts().of("words.add"));
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.widthHint = 80;
        box.setLayoutData(wide);
        announce(box);
        box.addListener(SWT.DefaultSelection, event -> add());
        box.addListener(SWT.FocusOut, event -> add());
    }

    @Override
    Control control() {
        return area;
    }

    @Override
    void focus() {
        box.setFocus();
    }

    private List<String> values() {
        return owner().eIsSet(feature())
                ? ((List<?>) owner().eGet(feature())).stream().map(String::valueOf).toList() : List.of();
    }

    @Override
    void refresh(boolean other) {
        chips.show(values().stream().map(each -> new Chips.Chip(each, false, Optional.empty())).toList());
        if (other) {
            box.setText("");
        }
    }

    private void add() {
        if (owner() == null || box.getText().isBlank()) {
            return;
        }
        List<String> now = new ArrayList<>(values());
        for (String each : box.getText().split(";")) {
            if (!each.isBlank() && !now.contains(each.strip())) {
                now.add(each.strip());
            }
        }
        box.setText("");
        if (!now.equals(values())) {
            editing().set(owner(), feature(), now);
        }
    }

    private void remove(int index) {
        List<String> now = new ArrayList<>(values());
        now.remove(index);
        editing().set(owner(), feature(), now);
        box.setFocus();
    }
}
