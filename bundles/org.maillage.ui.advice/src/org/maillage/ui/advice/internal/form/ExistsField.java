package org.maillage.ui.advice.internal.form;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.maillage.model.Profile;
import org.maillage.model.Tristate;
import org.maillage.ui.advice.internal.desk.Desk;
import org.maillage.ui.widgets.Accessibility;

/** Whether the structure exists: yes, not yet, not known. */
final class ExistsField extends Field {

    private static final List<Tristate> ANSWERS = List.of(Tristate.NO, Tristate.YES, Tristate.UNKNOWN);

    private final List<Button> buttons = new ArrayList<>();

    ExistsField(Composite parent, Desk desk, EStructuralFeature feature) {
        super(parent, desk, feature, false);
        Composite row = new Composite(control(), SWT.NONE);
        RowLayout layout = new RowLayout();
        layout.marginLeft = 0;
        layout.spacing = Layouts.GAP;
        row.setLayout(layout);
        row.setLayoutData(Layouts.wide());
        Accessibility.name(row, name());
        for (Tristate each : ANSWERS) {
            Button button = new Button(row, SWT.RADIO);
            button.setText(texts().of("exists." + each.getLiteral()));
            button.addListener(SWT.Selection, event -> {
                if (button.getSelection()) {
                    set(each);
                }
            });
            buttons.add(button);
        }
    }

    @Override
    void put(Profile profile) {
        for (int i = 0; i < buttons.size(); i++) {
            buttons.get(i).setSelection(ANSWERS.get(i) == profile.getNotYetCreated());
        }
    }

    @Override
    void allow(boolean editable) {
        buttons.forEach(each -> each.setEnabled(editable));
    }

    @Override
    public boolean isInstant() {
        return true;
    }

    @Override
    public Control first() {
        return buttons.stream().filter(Button::getSelection).findFirst().orElse(buttons.getFirst());
    }
}
