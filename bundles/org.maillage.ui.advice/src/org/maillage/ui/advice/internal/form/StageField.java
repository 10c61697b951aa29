package org.maillage.ui.advice.internal.form;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.maillage.model.Profile;
import org.maillage.ui.advice.internal.desk.Choice;
import org.maillage.ui.advice.internal.desk.Desk;
import org.maillage.ui.widgets.Accessibility;

/** One of a few values: a list to unfold, the first line of which says that it is not known. */
final class StageField extends Field {

    private final Combo combo;
    private final List<String> ids = new ArrayList<>();
    private Profile shown;

    StageField(Composite parent, Desk desk, EStructuralFeature feature, boolean labelled) {
        super(parent, desk, feature, labelled);
        Composite frame = Accessibility.frame(control(), name());
        frame.setLayoutData(Layouts.wide());
        combo = Combos.of(frame, name());
        combo.add(texts().of("field.dontKnow"));
        combo.select(0);
        combo.addListener(SWT.Selection, event -> {
            int index = combo.getSelectionIndex();
            set(index <= 0 ? null : ids.get(index - 1));
        });
        desk.work().quietly(monitor -> desk.choices().all(feature), this::fill, sentence -> { });
    }

    private void fill(List<Choice> choices) {
        if (combo.isDisposed()) {
            return;
        }
        choices.forEach(each -> {
            ids.add(each.id());
            combo.add(each.label());
        });
        if (shown != null) {
            put(shown);
        }
    }

    @Override
    void put(Profile profile) {
        shown = profile;
        Object value = profile.eGet(feature());
        int index = value == null ? 0 : ids.indexOf(value) + 1;
        if (combo.getSelectionIndex() != index) {
            combo.select(index);
        }
    }

    @Override
    void allow(boolean editable) {
        combo.setEnabled(editable);
    }

    @Override
    public boolean isInstant() {
        return true;
    }

    @Override
    public Control first() {
        return combo;
    }
}
