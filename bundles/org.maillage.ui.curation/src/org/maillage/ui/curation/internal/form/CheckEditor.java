package org.maillage.ui.curation.internal.form;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Yes or no. */
final class CheckEditor extends FieldEditor {

    private final Button button;

    CheckEditor(Editing editing, EStructuralFeature feature, Composite parent) {
        super(editing, feature);
        button = new Button(parent, SWT.CHECK);
        button.setText(label());
        announce(button);
        button.addListener(SWT.Selection,
                event -> editing().set(owner(), feature(), button.getSelection() ? Boolean.TRUE : null));
    }

    @Override
    Control control() {
        return button;
    }

    @Override
    void refresh(boolean other) {
        button.setSelection(Boolean.TRUE.equals(owner().eGet(feature())));
    }
}
