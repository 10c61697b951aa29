package org.maillage.ui.curation.internal.form;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.maillage.api.Problem;
import org.maillage.model.MaillagePackage;
import org.maillage.model.meta.Meta;

/** The sections of one type of entry, hidden until they are asked for; serves all entries of the type. */
final class FormBody {

    private final Composite area;
    private final List<FormSection> sections = new ArrayList<>();
    private final Queue<Supplier<FormSection>> missing = new ArrayDeque<>();

    /**
     * A form without its sections yet.
     *
     * @param folded told when a person opens or folds a section
     */
    FormBody(Composite parent, Editing editing, EClass type, BiConsumer<String, Boolean> folded) {
        area = new Composite(parent, SWT.NONE);
        area.setVisible(false);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 10;
        layout.marginHeight = 4;
        layout.verticalSpacing = 4;
        area.setLayout(layout);
        for (String name : Meta.sections()) {
            List<EStructuralFeature> features = type.getEAllStructuralFeatures().stream()
                    .filter(each -> isEdited(each) && Meta.section(each).equals(name)).toList();
            if (!features.isEmpty()) {
                missing.add(() -> new FormSection(area, editing, type, name, order(features),
                        open -> folded.accept(name, open)));
            }
        }
    }

    /** With all its sections. */
    FormBody whole() {
        while (makeSection()) {
            continue;
        }
        return this;
    }

    private boolean makeSection() {
        Supplier<FormSection> next = missing.poll();
        if (next != null) {
            sections.add(next.get());
        }
        return next != null;
    }

    /** Makes the next section, or field of a section that will be open, ahead; says whether there was one to make. */
    boolean makeMore(Set<String> open) {
        return makeSection()
                || sections.stream().anyMatch(each -> open.contains(each.name()) && each.makeMore());
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
