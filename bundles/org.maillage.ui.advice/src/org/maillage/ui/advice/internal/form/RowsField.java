package org.maillage.ui.advice.internal.form;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.maillage.model.Profile;
import org.maillage.model.meta.Meta;
import org.maillage.ui.advice.internal.desk.Desk;
import org.maillage.ui.advice.internal.desk.Known;
import org.maillage.ui.widgets.Accessibility;
import org.maillage.ui.widgets.Images;

/** Several things of several values each: a row for each, and a button for another one. */
abstract class RowsField extends Field {

    /** A row. */
    interface Line {

        /** Shows a thing. */
        void show(EObject thing);

        /** Allows to change it, or not. */
        void enable(boolean editable);

        /** What takes the cursor first. */
        Control first();
    }

    private final Composite rows;
    private final Button add;
    private final List<Line> lines = new ArrayList<>();
    private final List<Composite> areas = new ArrayList<>();
    private boolean editable = true;

    /** @param another key of the text of the button */
    RowsField(Composite parent, Desk desk, EStructuralFeature feature, boolean labelled, String another) {
        super(parent, desk, feature, labelled);
        rows = Layouts.columns(control(), 1);
        add = new Button(control(), SWT.PUSH);
        add.setText(texts().of(another));
        add.setLayoutData(new GridData(SWT.LEFT, SWT.TOP, false, false));
        add.addListener(SWT.Selection, event -> {
            desk.changeProfile("", profile -> {
                List<Object> more = new ArrayList<>(Known.list(profile, feature));
                more.add(make());
                Known.set(profile, feature, more);
            });
            if (!lines.isEmpty()) {
                lines.getLast().first().setFocus();
            }
        });
    }

    /** A thing of which nothing is known yet. */
    abstract EObject make();

    /** A row for the thing at an index. */
    abstract Line line(Composite parent, int index);

    /** Changes a value of the thing at an index. */
    final void set(int index, EStructuralFeature of, Object value) {
        desk().changeProfile(feature().getName() + index + of.getName(),
                profile -> ((EObject) Known.list(profile, feature()).get(index)).eSet(of, value));
    }

    /** What a value of the thing at an index is called. */
    final String name(int index, EStructuralFeature of) {
        return texts().of("rows.name", name(), index + 1, Meta.label(of, texts().language()));
    }

    /** A button that takes the thing at an index away. */
    final Button remover(Composite parent, int index) {
        Button button = new Button(parent, SWT.PUSH);
        button.setImage(new Images(button, RowsField.class).of("remove"));
        button.setToolTipText(texts().of("rows.remove"));
        Accessibility.name(button, texts().of("rows.remove.name", name(), index + 1));
        button.addListener(SWT.Selection, event -> {
            add.setFocus();
            desk().changeProfile("", profile -> Known.list(profile, feature()).remove(index));
        });
        return button;
    }

    @Override
    final void put(Profile profile) {
        List<Object> things = Known.list(profile, feature());
        boolean other = things.size() != lines.size();
        while (lines.size() > things.size()) {
            lines.removeLast();
            areas.removeLast().dispose();
        }
        while (lines.size() < things.size()) {
            Composite area = Layouts.columns(rows, 1);
            areas.add(area);
            lines.add(line(area, lines.size()));
            lines.getLast().enable(editable);
        }
        for (int i = 0; i < lines.size(); i++) {
            lines.get(i).show((EObject) things.get(i));
        }
        if (other) {
            Layouts.show(rows, !lines.isEmpty());
            Reflow.of(control());
        }
    }

    @Override
    final void allow(boolean isEditable) {
        editable = isEditable;
        add.setEnabled(isEditable);
        lines.forEach(each -> each.enable(isEditable));
    }

    @Override
    public final Control first() {
        return lines.isEmpty() ? add : lines.getFirst().first();
    }
}
