package org.maillage.ui.curation.internal.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.maillage.api.Problem;
import org.maillage.model.MaillagePackage;
import org.maillage.model.meta.Meta;

/** The sections of one type of entry; serves all entries of the type. */
final class FormBody {

    private final Composite area;
    private final List<FormSection> sections = new ArrayList<>();

    /** @param folded told when a person opens or folds a section */
    FormBody(Composite parent, Editing editing, EClass type, BiConsumer<String, Boolean> folded) {
        area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 10;
        layout.marginHeight = 4;
        layout.verticalSpacing = 4;
        area.setLayout(layout);
        for (String name : Meta.sections()) {
            List<EStructuralFeature> features = type.getEAllStructuralFeatures().stream()
                    .filter(each -> isEdited(each) && Meta.section(each).equals(name)).toList();
            if (!features.isEmpty()) {
                sections.add(new FormSection(area, editing, name, order(features),
                        open -> folded.accept(name, open)));
            }
        }
    }

    /** What the product writes by itself, and the status, which changes with a reason, are no fields of the form. */
    static boolean isEdited(EStructuralFeature feature) {
        MaillagePackage model = MaillagePackage.eINSTANCE;
        return !feature.isTransient() && feature.isChangeable()
                && !Set.of(model.getEntry_Id(), model.getEntry_Status(), model.getEntry_ArchivedReason(),
                        model.getEntry_Created(), model.getEntry_Modified()).contains(feature);
    }

    /** Title and summary first, then what the type itself says, then the description. */
    private static List<EStructuralFeature> order(List<EStructuralFeature> features) {
        List<EStructuralFeature> ordered = new ArrayList<>(features);
        MaillagePackage model = MaillagePackage.eINSTANCE;
        if (ordered.remove(model.getEntry_Description())) {
            ordered.add(model.getEntry_Description());
        }
        return ordered;
    }

    Composite control() {
        return area;
    }

    List<FormSection> sections() {
        return sections;
    }

    void show() {
        sections.forEach(FormSection::show);
    }

    void problems(List<Problem> problems) {
        sections.forEach(each -> each.problems(problems));
    }

    Optional<FormSection> section(String feature) {
        return sections.stream().filter(each -> each.has(feature)).findFirst();
    }
}
