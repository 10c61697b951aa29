package org.maillage.ui.curation.internal.importing;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Text;
import org.maillage.ui.curation.internal.importing.MappingSheet.Reference;

/** Where the chosen column goes, and how it is read. */
final class ColumnLine {

    private static final int COLUMNS = 6;

    private final ImportTexts texts;
    private final Runnable changed;
    private final Group group;
    private final Combo field;
    private final Text separator;
    private final Combo reference;
    private final Button personal;
    private MappingSheet sheet;
    private List<Target> targets = List.of();
    private String column = "";
    private boolean filling;

    /** @param changed called after each change of the mapping */
    ColumnLine(Composite parent, ImportTexts texts, Runnable changed) {
        this.texts = texts;
        this.changed = changed;
        group = new Group(parent, SWT.NONE);
        group.setLayout(new GridLayout(COLUMNS, false));
        group.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, COLUMNS, 1));
        field = Controls.combo(group, texts.of("column.field"), SWT.READ_ONLY, 1);
        reference = Controls.combo(group, texts.of("column.reference"), SWT.READ_ONLY, 1);
        reference.setItems(texts.of("reference.ids"), texts.of("reference.known"), texts.of("reference.created"));
        separator = Controls.text(group, texts.of("column.separator"), 1);
        separator.setToolTipText(texts.of("column.separator.hint"));
        personal = new Button(group, SWT.CHECK);
        personal.setText(texts.of("column.personal"));
        personal.setToolTipText(texts.of("column.personal.hint"));
        personal.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, false, false, COLUMNS, 1));
        field.addListener(SWT.Selection, event -> change(() -> {
            Optional<Target> target = target();
            sheet.target(column, target.map(Target::path).orElse(""), target.filter(Target::reference).isPresent());
        }));
        separator.addListener(SWT.Modify, event -> change(() -> sheet.separator(column, separator.getText())));
        reference.addListener(SWT.Selection,
                event -> change(() -> sheet.reference(column, Reference.values()[reference.getSelectionIndex()])));
        personal.addListener(SWT.Selection, event -> change(() -> sheet.personal(column, personal.getSelection())));
        show(null, List.of(), "");
    }

    private Optional<Target> target() {
        int index = field.getSelectionIndex() - 1;
        return index < 0 || index >= targets.size() ? Optional.empty() : Optional.of(targets.get(index));
    }

    private void change(Runnable change) {
        if (!filling && sheet != null && !column.isEmpty()) {
            change.run();
            show(sheet, targets, column);
            changed.run();
        }
    }

    /** Shows a column; nothing when it is empty. */
    void show(MappingSheet newSheet, List<Target> newTargets, String newColumn) {
        filling = true;
        sheet = newSheet;
        column = newColumn;
        group.setText(column.isEmpty() ? texts.of("column.none") : texts.of("column.title", column.replace("&", "&&")));
        boolean there = sheet != null && !column.isEmpty();
        List<String> paths = there ? sheet.targets(column) : List.of();
        if (!targets.equals(newTargets) || field.getItemCount() == 0) {
            targets = newTargets;
            field.removeAll();
            field.add(texts.of("column.nowhere"));
            targets.forEach(each -> field.add(each.label()));
        }
        int index = paths.isEmpty() ? -1 : targets.stream().map(Target::path).toList().indexOf(paths.getFirst());
        boolean simple = paths.size() <= 1 && (paths.isEmpty() || index >= 0);
        field.select(simple ? index + 1 : -1);
        String split = there ? sheet.separator(column) : "";
        if (!separator.getText().equals(split)) {
            separator.setText(split);
        }
        boolean refers = target().filter(Target::reference).isPresent();
        reference.select(refers ? sheet.reference(column).ordinal() : -1);
        personal.setSelection(there && sheet.personal(column));
        field.setEnabled(there && simple);
        separator.setEnabled(there && !paths.isEmpty());
        reference.setEnabled(refers);
        personal.setEnabled(there);
        filling = false;
    }

    void focus() {
        field.setFocus();
    }
}
