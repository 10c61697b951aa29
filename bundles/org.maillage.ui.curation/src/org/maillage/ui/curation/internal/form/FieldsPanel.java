package org.maillage.ui.curation.internal.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.maillage.api.Problem;

/** Fields of one object, in two columns where there is room. */
final class FieldsPanel {

    private static final int TWO_COLUMNS = 400;

    private final Composite area;
    private final List<FieldRow> rows = new ArrayList<>();

    FieldsPanel(Composite parent, Editing editing, List<? extends EStructuralFeature> features) {
        area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, true);
        layout.marginWidth = 0;
        layout.marginHeight = 4;
        layout.verticalSpacing = 10;
        layout.horizontalSpacing = 16;
        area.setLayout(layout);
        features.forEach(each -> rows.add(new FieldRow(area, editing, each)));
        area.addListener(SWT.Resize, event -> {
            int columns = area.getSize().x < TWO_COLUMNS ? 1 : 2;
            if (layout.numColumns != columns) {
                layout.numColumns = columns;
                rows.forEach(each -> each.span(columns));
                editing.actions().reflow(area);
            }
        });
    }

    Composite control() {
        return area;
    }

    void show(EObject owner) {
        rows.forEach(each -> each.show(owner));
    }

    /** Gives each field its problems: those whose path begins with its name. */
    void problems(List<Problem> problems) {
        for (FieldRow row : rows) {
            String name = row.feature().getName();
            row.problems(problems.stream().filter(each -> feature(each).equals(name)).toList());
        }
    }

    /** The feature of the entry that a problem is about. */
    static String feature(Problem problem) {
        return problem.place().field().split("[.\\[]", 2)[0];
    }

    Optional<FieldRow> row(String feature) {
        return rows.stream().filter(each -> each.feature().getName().equals(feature)).findFirst();
    }
}
