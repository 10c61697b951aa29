package org.maillage.ui.curation.internal.form;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.maillage.ui.widgets.Accessibility;

/** Edits one field of one object after another. */
abstract class FieldEditor {

    private final Editing editing;
    private final EStructuralFeature feature;
    private EObject owner;
    private Optional<String> error = Optional.empty();
    private Runnable errorChanged = () -> { };

    FieldEditor(Editing editing, EStructuralFeature feature) {
        this.editing = editing;
        this.feature = feature;
    }

    /** Makes the editor that suits a field. */
    static FieldEditor of(Editing editing, EStructuralFeature feature, Composite parent) {
        return switch (FieldKind.of(feature)) {
            case LINE, TEXT -> new TextEditor(editing, feature, parent);
            case DATE -> new DateEditor(editing, feature, parent);
            case YEAR_OR_DATE, NUMBER -> new ParsedEditor(editing, feature, parent);
            case CHECK -> new CheckEditor(editing, feature, parent);
            case CHOICE -> new ChoiceEditor(editing, feature, parent);
            case TRISTATE -> new TristateEditor(editing, feature, parent);
            case REFERENCES -> new ReferencesEditor(editing, feature, parent);
            case WORDS -> new WordsEditor(editing, feature, parent);
            case PARTS -> new PartsEditor(editing, feature, parent);
            case PART -> new PartEditor(editing, feature, parent);
        };
    }

    final Editing editing() {
        return editing;
    }

    final EStructuralFeature feature() {
        return feature;
    }

    final EObject owner() {
        return owner;
    }

    final String label() {
        return editing.label(feature);
    }

    /** Edits the field of this object, or reads it again. */
    final void show(EObject newOwner) {
        boolean other = newOwner != owner;
        owner = newOwner;
        if (other) {
            error(Optional.empty());
        }
        refresh(other);
    }

    /** What was typed and not understood. */
    final Optional<String> error() {
        return error;
    }

    final void error(Optional<String> newError) {
        if (!newError.equals(error)) {
            error = newError;
            errorChanged.run();
        }
    }

    final void onError(Runnable listener) {
        errorChanged = listener;
    }

    /** Names a control for those who hear it, and shows the help of the field while the cursor is there. */
    final void announce(Control control) {
        Accessibility.name(control, this::label);
        control.addListener(SWT.FocusIn, event -> editing.actions().help(feature));
    }

    /**
     * Reads the value.
     *
     * @param other whether the object is another one than before
     */
    abstract void refresh(boolean other);

    /** The control. */
    abstract Control control();

    /** Where the cursor goes. */
    void focus() {
        control().setFocus();
    }
}
