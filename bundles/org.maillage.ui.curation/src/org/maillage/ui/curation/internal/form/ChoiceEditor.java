package org.maillage.ui.curation.internal.form;

import java.util.List;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.maillage.model.meta.Meta;

/** One of the values of an enumeration. */
final class ChoiceEditor extends FieldEditor {

    private final List<EEnumLiteral> literals;
    private final Combo combo;

    ChoiceEditor(Editing editing, EStructuralFeature feature, Composite parent) {
        super(editing, feature);
        literals = ((EEnum) feature.getEType()).getELiterals();
        combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setItems(literals.stream().map(each -> Meta.label(each, editing.texts().language()))
                .toArray(String[]::new));
        announce(combo);
        combo.addListener(SWT.Selection,
                event -> editing().set(owner(), feature(), literals.get(combo.getSelectionIndex()).getInstance()));
        // A wheel that scrolls the form must not change what it passes over.
        combo.addListener(SWT.MouseVerticalWheel, event -> event.doit = combo.isFocusControl());
    }

    @Override
    Control control() {
        return combo;
    }

    @Override
    void refresh(boolean other) {
        String name = owner().eGet(feature()) instanceof Enumerator value ? value.getName() : "";
        for (int i = 0; i < literals.size(); i++) {
            if (literals.get(i).getName().equals(name) && combo.getSelectionIndex() != i) {
                combo.select(i);
            }
        }
    }
}
