package org.maillage.ui.curation.internal.form;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.maillage.model.meta.Meta;
import org.maillage.ui.widgets.Accessibility;

/** Yes, no or unknown, all three in sight: unknown is an answer. */
final class TristateEditor extends FieldEditor {

    private final Composite area;
    private final List<Button> buttons = new ArrayList<>();
    private final List<EEnumLiteral> literals;

    TristateEditor(Editing editing, EStructuralFeature feature, Composite parent) {
        super(editing, feature);
        area = new Composite(parent, SWT.NO_RADIO_GROUP);
        area.setLayout(new RowLayout());
        Accessibility.name(area, label());
        literals = ((EEnum) feature.getEType()).getELiterals();
        for (EEnumLiteral each : literals) {
            Button button = new Button(area, SWT.RADIO);
            button.setText(Meta.label(each, editing.texts().language()));
            button.addListener(SWT.FocusIn, event -> editing.actions().help(feature));
            button.addListener(SWT.Selection, event -> {
                if (owner() != null && !each.getInstance().equals(owner().eGet(feature()))) {
                    editing().set(owner(), feature(), each.getInstance());
                }
            });
            buttons.add(button);
        }
    }

    @Override
    Control control() {
        return area;
    }

    @Override
    void focus() {
        buttons.stream().filter(Button::getSelection).findFirst().orElse(buttons.getFirst()).setFocus();
    }

    @Override
    void refresh(boolean other) {
        String name = owner().eGet(feature()) instanceof Enumerator value ? value.getName() : "";
        for (int i = 0; i < literals.size(); i++) {
            buttons.get(i).setSelection(literals.get(i).getName().equals(name));
        }
    }
}
