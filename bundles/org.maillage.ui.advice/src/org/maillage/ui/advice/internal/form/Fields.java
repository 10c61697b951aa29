package org.maillage.ui.advice.internal.form;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.maillage.model.MaillagePackage;
import org.maillage.model.meta.Meta;
import org.maillage.ui.advice.internal.desk.Desk;

/** Makes the fields of the file, as the meta-model says. */
public final class Fields {

    private static final MaillagePackage MODEL = MaillagePackage.eINSTANCE;
    private static final int LINES = 3;

    private final Desk desk;

    /** Fields that write to a desk. */
    public Fields(Desk desk) {
        this.desk = desk;
    }

    /**
     * A field in a grid.
     *
     * @param feature  a feature of the profile
     * @param labelled whether its name stands above it
     */
    public Field make(Composite parent, EStructuralFeature feature, boolean labelled) {
        if (feature == MODEL.getProfile_NotYetCreated()) {
            return new ExistsField(parent, desk, feature);
        }
        if (feature == MODEL.getProfile_Territory()) {
            return new PlaceField(parent, desk, feature, labelled);
        }
        if (feature == MODEL.getProfile_Stage()) {
            return new StageField(parent, desk, feature, labelled);
        }
        if (feature == MODEL.getProfile_Expenses()) {
            return new ExpensesField(parent, desk, feature, labelled);
        }
        if (feature == MODEL.getProfile_StateAids()) {
            return new AidsField(parent, desk, feature, labelled);
        }
        if (Meta.referenceTarget(feature).isPresent()) {
            return feature.isMany() ? new ChoicesField(parent, desk, feature, labelled)
                    : new ChoiceField(parent, desk, feature, labelled);
        }
        return typed(parent, feature, labelled);
    }

    private Field typed(Composite parent, EStructuralFeature feature, boolean labelled) {
        if (feature == MODEL.getProfile_CreatedOn()) {
            return new InputField<>(parent, desk, feature, labelled, 1, new Days(desk.texts(), "field.unknown"));
        }
        if (feature == MODEL.getProfile_NeedText()) {
            return new InputField<>(parent, desk, feature, labelled, LINES,
                    new Sentences(desk.texts(), "needText.message"));
        }
        String example = feature == MODEL.getProfile_Staff() ? "figure.staff" : "figure.euros";
        return new InputField<>(parent, desk, feature, labelled, 1,
                new Figures(desk.texts(), example, "field.unknown"));
    }
}
