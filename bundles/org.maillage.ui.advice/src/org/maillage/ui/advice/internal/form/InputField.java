package org.maillage.ui.advice.internal.form;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.maillage.model.Profile;
import org.maillage.ui.advice.internal.desk.Desk;

/**
 * A number, a day or words.
 *
 * @param <T> the type of the field
 */
final class InputField<T> extends Field {

    private final InputBox<T> box;

    InputField(Composite parent, Desk desk, EStructuralFeature feature, boolean labelled, int lines, Input<T> input) {
        super(parent, desk, feature, labelled);
        box = new InputBox<>(control(), name(), lines, input, this::set);
    }

    @Override
    @SuppressWarnings("unchecked")
    void put(Profile profile) {
        box.show((T) profile.eGet(feature()));
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
