package org.maillage.ui.advice.internal.form;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.maillage.model.Profile;
import org.maillage.ui.advice.internal.desk.Desk;

/** One value of a vocabulary. */
final class ChoiceField extends Field {

    private final ValueBox<?> box;

    ChoiceField(Composite parent, Desk desk, EStructuralFeature feature, boolean labelled) {
        super(parent, desk, feature, labelled);
        box = new ValueBox<>(control(), texts(), name(), texts().of("field.pick"), new ChoiceValues(desk, feature),
                this::set);
    }

    @Override
    void put(Profile profile) {
        box.show((String) profile.eGet(feature()));
    }

    @Override
    void allow(boolean editable) {
        box.enable(editable);
    }

    @Override
    public Control first() {
        return box.box();
    }
}
