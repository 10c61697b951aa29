package org.maillage.ui.curation.internal.form;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Queue;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.maillage.api.Problem;

/** Fields of one object, in two columns where there is room. */
final class FieldsPanel {

    private static final int TWO_COLUMNS = 400;

    private final Editing editing;
    private final Composite area;
    private final Queue<EStructuralFeature> missing;
    private final List<FieldRow> rows = new ArrayList<>();

    /** A panel without its fields yet. */
    FieldsPanel(Composite parent, Editing editing, Collection<? extends EStructuralFeature> features) {
        this.editing = editing;
        missing = new ArrayDeque<>(features);
        area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, true);
        layout.marginWidth = 0;
        layout.marginHeight = 4;
        layout.verticalSpacing = 10;
        layout.horizontalSpacing = 16;
        area.setLayout(layout);
        area.addListener(SWT.Resize, event -> {
            int columns = area.getSize().x < TWO_COLUMNS ? 1 : 2;
            if (layout.numColumns != columns) {
                layout.numColumns = columns;
                rows.forEach(each -> each.span(columns));
                editing.actions().reflow(area);
            }
        });
    }

    /** Makes the next field; says whether there was one to make. */
    boolean makeMore() {
        EStructuralFeature next = missing.poll();
        if (next != null) {
            FieldRow row = new FieldRow(area, editing, next);
            row.span(((GridLayout) area.getLayout()).numColumns);
            rows.add(row);
        }
        return next != null;
    }

    /** With all its fields. */
    FieldsPanel whole() {
        while (makeMore()) {
            continue;
        }
        return this;
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
