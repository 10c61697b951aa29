package org.maillage.ui.curation.internal.form;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.maillage.api.Problem;
import org.maillage.api.Severity;
import org.maillage.api.content.EntryView;
import org.maillage.model.Entry;
import org.maillage.model.meta.Meta;
import org.maillage.ui.curation.internal.edit.Values;
import org.maillage.ui.widgets.Accessibility;
import org.maillage.ui.widgets.Tones;

/** A field in the form: its label, its editor, what is wrong with it, and whether it stands above the original. */
final class FieldRow {

    private final Editing editing;
    private final EStructuralFeature feature;
    private final Composite cell;
    private final FieldEditor editor;
    private List<Problem> problems = List.of();
    private Label problem;
    private Link original;

    FieldRow(Composite parent, Editing editing, EStructuralFeature feature) {
        this.editing = editing;
        this.feature = feature;
        FieldKind kind = FieldKind.of(feature);
        cell = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 2;
        cell.setLayout(layout);
        cell.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, kind.isWide() ? 2 : 1, 1));
        Accessibility.name(cell, editing.label(feature));
        String hint = Meta.hint(feature, editing.texts().language()).orElse("");
        if (kind != FieldKind.CHECK) {
            Label label = new Label(cell, SWT.NONE);
            boolean required = Meta.isSet(feature, Meta.CHECK, "required");
            label.setText((required ? editing.texts().of("field.required", editing.label(feature))
                    : editing.label(feature)).replace("&", "&&"));
            label.setToolTipText(hint);
            label.setForeground(Tones.of(label.getForeground(), label.getBackground()).dim());
        } else {
            // Stands level with the boxes beside it, which have a label above them.
            layout.marginTop = 18;
        }
        editor = FieldEditor.of(editing, feature, cell);
        editor.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        editor.control().setToolTipText(hint.isEmpty() ? null : hint);
        editor.onError(this::sayProblem);
    }

    EStructuralFeature feature() {
        return feature;
    }

    FieldEditor editor() {
        return editor;
    }

    Composite control() {
        return cell;
    }

    /** Takes one column or all, by the room there is. */
    void span(int columns) {
        ((GridData) cell.getLayoutData()).horizontalSpan = FieldKind.of(feature).isWide() ? columns : 1;
    }

    void show(EObject owner) {
        editor.show(owner);
        if (owner instanceof Entry entry) {
            sayOriginal(entry);
        }
    }

    void problems(List<Problem> found) {
        if (!found.equals(problems)) {
            problems = found;
            sayProblem();
        }
    }

    private void sayProblem() {
        String text = editor.error().orElseGet(() -> problems.stream()
                .map(each -> where(each) + each.text(editing.texts().language()))
                .distinct().limit(3).reduce((one, other) -> one + "\n" + other).orElse(""));
        if (text.isEmpty() && problem == null) {
            return;
        }
        if (problem == null) {
            problem = new Label(cell, SWT.WRAP);
            GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
            wide.widthHint = 80;
            problem.setLayoutData(wide);
        }
        boolean error = editor.error().isPresent() || problems.stream().anyMatch(each -> each.severity() == Severity.ERROR);
        boolean info = editor.error().isEmpty() && problems.stream().allMatch(each -> each.severity() == Severity.INFO);
        Tones tones = Tones.of(cell.getForeground(), problem.getBackground());
        problem.setForeground(error ? tones.bad() : info ? tones.dim() : tones.warning());
        problem.setText(text.replace("&", "&&"));
        boolean gone = text.isEmpty();
        if (((GridData) problem.getLayoutData()).exclude != gone || !gone) {
            ((GridData) problem.getLayoutData()).exclude = gone;
            problem.setVisible(!gone);
            editing.actions().reflow(problem);
        }
    }

    /** Which of several parts is meant. */
    private String where(Problem found) {
        String field = found.place().field();
        return field.contains("[") ? field.replaceFirst("^[^\\[]*\\[(\\d+)\\].*$", "$1") + editing.texts().of("part.colon")
                : "";
    }

    /** Whether the field differs from the entry of a collection that is not one’s own. */
    private void sayOriginal(Entry entry) {
        Optional<Entry> from = editing.session().stored().filter(each -> isOverlay(each)).map(EntryView::original);
        boolean above = from.filter(each -> !Values.same(each, entry, feature)).isPresent();
        if (!above && original == null) {
            return;
        }
        if (original == null) {
            original = new Link(cell, SWT.NONE);
            original.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
            ((GridData) original.getLayoutData()).exclude = true;
            original.setText(editing.texts().of("field.overridden"));
            original.setForeground(Tones.of(cell.getForeground(), cell.getBackground()).warning());
            original.addListener(SWT.Selection, event -> editing.session().stored().ifPresent(each -> editing.change(feature,
                    () -> Values.copy(editing.session().entry(), each.original(), feature))));
        }
        GridData data = (GridData) original.getLayoutData();
        if (data.exclude == above) {
            data.exclude = !above;
            original.setVisible(above);
            editing.actions().reflow(original);
        }
    }

    private boolean isOverlay(EntryView view) {
        return view.overlay().isPresent() || !editing.isPersonal(view.collection());
    }
}
