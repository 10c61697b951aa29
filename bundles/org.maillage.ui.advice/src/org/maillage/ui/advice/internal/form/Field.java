package org.maillage.ui.advice.internal.form;

import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.maillage.model.Profile;
import org.maillage.model.meta.Meta;
import org.maillage.ui.advice.internal.AdviceTexts;
import org.maillage.ui.advice.internal.desk.Desk;
import org.maillage.ui.advice.internal.desk.Known;
import org.maillage.ui.widgets.Tones;

/** A field of the file: its name, what one answers with, and whether there is none. Writes to the desk at once. */
public abstract class Field {

    /** Fields whose French names are masculine. */
    private static final Set<String> MASCULINE = Set.of("approvals", "needs", "publics");

    private final Desk desk;
    private final EStructuralFeature feature;
    private final Composite area;
    private final Button none;

    /**
     * A field in a grid.
     *
     * @param labelled whether its name stands above it
     */
    protected Field(Composite parent, Desk desk, EStructuralFeature feature, boolean labelled) {
        this.desk = desk;
        this.feature = feature;
        area = Layouts.columns(parent, 1);
        Composite head = Layouts.columns(area, 2);
        if (labelled) {
            Label label = new Label(head, SWT.NONE);
            label.setText(Layouts.plain(name()));
            label.setForeground(Tones.of(area.getForeground(), area.getBackground()).dim());
            label.setLayoutData(Layouts.wide());
        }
        if (feature.isMany()) {
            none = new Button(head, SWT.CHECK);
            none.setText(desk.texts()
                    .of(MASCULINE.contains(feature.getName()) ? "field.none.masculine" : "field.none.feminine"));
            none.setLayoutData(new GridData(labelled ? SWT.RIGHT : SWT.LEFT, SWT.CENTER, !labelled, false));
            none.addListener(SWT.Selection, event -> desk.changeProfile("",
                    each -> Known.setNone(each, feature, none.getSelection())));
        } else {
            none = null;
        }
        Layouts.show(head, head.getChildren().length > 0);
    }

    /** The desk. */
    protected final Desk desk() {
        return desk;
    }

    /** The interface language. */
    protected final AdviceTexts texts() {
        return desk.texts();
    }

    /** What it is about. */
    protected final EStructuralFeature feature() {
        return feature;
    }

    /** What holds the field. */
    public final Composite control() {
        return area;
    }

    /** What the field is called. */
    public final String name() {
        return Meta.label(feature, desk.texts().language());
    }

    /** Changes the file. */
    protected final void set(Object value) {
        desk.changeProfile(feature.getName(), each -> each.eSet(feature, value));
    }

    /** Shows what the file says. */
    public final void show(Profile profile) {
        if (none != null) {
            none.setSelection(Known.isNone(profile, feature));
        }
        put(profile);
    }

    /** Whether it can be answered. */
    public final void enable(boolean editable) {
        if (none != null) {
            none.setEnabled(editable);
        }
        allow(editable);
    }

    /** What stands in an empty box: nothing is known, or there is none. */
    protected final String message(Profile profile) {
        return texts().of(Known.isNone(profile, feature) ? "field.thereIsNone" : "field.pick");
    }

    /** Whether one gesture answers it, so that one can go on to the next question at once. */
    public boolean isInstant() {
        return false;
    }

    /** Shows what the file says. */
    abstract void put(Profile profile);

    /** Allows to answer, or not. */
    abstract void allow(boolean editable);

    /** What takes the cursor first. */
    public abstract Control first();
}
