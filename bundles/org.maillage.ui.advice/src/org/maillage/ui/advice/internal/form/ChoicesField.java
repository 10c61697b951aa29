package org.maillage.ui.advice.internal.form;

import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.maillage.model.Profile;
import org.maillage.ui.advice.internal.desk.Desk;
import org.maillage.ui.advice.internal.desk.Known;

/** Several values of a vocabulary, none of them, or not known. */
final class ChoicesField extends Field {

    private final ConceptPicker<?> picker;

    ChoicesField(Composite parent, Desk desk, EStructuralFeature feature, boolean labelled) {
        super(parent, desk, feature, labelled);
        picker = new ConceptPicker<>(control(), texts(), name(), new ChoiceValues(desk, feature),
                ids -> desk.changeProfile("", each -> Known.set(each, feature, ids)));
    }

    @Override
    void put(Profile profile) {
        List<String> ids = Known.list(profile, feature()).stream().map(String.class::cast).toList();
        picker.show(ids, ids.isEmpty() ? message(profile) : texts().of("field.another"));
    }

    @Override
    void allow(boolean editable) {
        picker.enable(editable);
    }

    @Override
    public Control first() {
        return picker.box();
    }
}
