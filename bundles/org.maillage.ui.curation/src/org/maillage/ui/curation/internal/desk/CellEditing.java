package org.maillage.ui.curation.internal.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.TableEditor;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.maillage.model.MaillagePackage;
import org.maillage.model.meta.Meta;
import org.maillage.ui.curation.internal.edit.EntrySession;
import org.maillage.ui.curation.internal.edit.Sessions;
import org.maillage.ui.curation.internal.form.Typed;
import org.maillage.ui.widgets.Accessibility;

/** Edits a cell of the table: what fits on a line. Enter saves, Escape gives up. */
final class CellEditing {

    private final Desk desk;
    private final Table table;
    private final TableEditor editor;
    private final Consumer<String> said;

    CellEditing(Desk desk, Table table, TableEditor editor, Consumer<String> said) {
        this.desk = desk;
        this.table = table;
        this.editor = editor;
        this.said = said;
    }

    /** Begins; false when the field is for the form. */
    boolean edit(TableItem item, int column, Row row, EStructuralFeature feature) {
        boolean status = feature == MaillagePackage.eINSTANCE.getEntry_Status();
        if (status || !Typed.isLine(feature)) {
            return false;
        }
        desk.sessions().open(row.id(), new Sessions.Outcome() {
            @Override
            public void done(EntrySession session) {
                if (!table.isDisposed() && !item.isDisposed()) {
                    begin(item, column, session, feature);
                }
            }

            @Override
            public void failed(String sentence) {
                said.accept(sentence);
            }
        });
        return true;
    }

    private void begin(TableItem item, int column, EntrySession session, EStructuralFeature feature) {
        String label = Meta.label(feature, desk.needs().texts().language());
        if (feature.getEType() instanceof EEnum choices) {
            choice(item, column, session, feature, choices.getELiterals(), label);
            return;
        }
        Object value = session.entry().eIsSet(feature) ? session.entry().eGet(feature) : null;
        if (value instanceof String written && written.indexOf('\n') >= 0) {
            desk.open(new Desk.Wanted(session.id(), feature.getName(), true));
            return;
        }
        Text text = new Text(table, SWT.SINGLE | SWT.BORDER);
        Accessibility.name(text, label);
        text.setText(Typed.write(value, desk.needs().texts()));
        text.selectAll();
        boolean[] over = { false };
        Runnable save = () -> {
            if (!over[0]) {
                over[0] = true;
                String typed = text.getText();
                end(text);
                typed(session, feature, typed);
            }
        };
        text.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_RETURN) {
                event.doit = false;
                save.run();
            } else if (event.detail == SWT.TRAVERSE_ESCAPE) {
                event.doit = false;
                over[0] = true;
                end(text);
            }
        });
        text.addListener(SWT.FocusOut, event -> save.run());
        editor.setEditor(text, item, column);
        text.setFocus();
    }

    private void choice(TableItem item, int column, EntrySession session, EStructuralFeature feature,
            List<EEnumLiteral> literals, String label) {
        CCombo combo = new CCombo(table, SWT.READ_ONLY | SWT.BORDER);
        Accessibility.name(combo, label);
        combo.setItems(literals.stream().map(each -> Meta.label(each, desk.needs().texts().language()))
                .toArray(String[]::new));
        String now = ((Enumerator) session.entry().eGet(feature)).getName();
        for (int i = 0; i < literals.size(); i++) {
            if (literals.get(i).getName().equals(now)) {
                combo.select(i);
            }
        }
        combo.addListener(SWT.Selection, event -> {
            if (!combo.getListVisible()) {
                EEnumLiteral chosen = literals.get(combo.getSelectionIndex());
                end(combo);
                save(session, feature, chosen.getInstance());
            }
        });
        combo.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                end(combo);
            }
        });
        combo.addListener(SWT.FocusOut, event -> end(combo));
        editor.setEditor(combo, item, column);
        combo.setFocus();
        combo.setListVisible(true);
    }

    private void end(Control control) {
        if (!control.isDisposed()) {
            table.getDisplay().asyncExec(control::dispose);
            control.setVisible(false);
            table.setFocus();
        }
    }

    private void typed(EntrySession session, EStructuralFeature feature, String typed) {
        Optional<Object> value = Typed.read(typed, feature, LocalDate.now());
        if (!typed.isBlank() && value.isEmpty()) {
            said.accept(desk.needs().texts().of("table.notUnderstood", typed));
        } else {
            save(session, feature, value.orElse(null));
        }
    }

    private void save(EntrySession session, EStructuralFeature feature, Object value) {
        Object now = session.entry().eIsSet(feature) ? session.entry().eGet(feature) : null;
        if (Optional.ofNullable(now).equals(Optional.ofNullable(value))) {
            return;
        }
        boolean alone = !session.isDirty();
        session.set(session.entry(), feature, value, Meta.label(feature, desk.needs().texts().language()), false);
        if (!alone) {
            said.accept(desk.needs().texts().of("table.withTheRest"));
            return;
        }
        desk.sessions().save(session, false, new Sessions.Outcome() {
            @Override
            public void done(EntrySession saved) {
                said.accept(desk.needs().texts().of("table.saved", String.valueOf(saved.entry().getTitle())));
            }

            @Override
            public void failed(String sentence) {
                said.accept(sentence);
            }
        });
    }
}
