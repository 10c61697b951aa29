package org.maillage.ui.advice.internal.note;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.maillage.api.note.NoteField;
import org.maillage.api.note.NoteSection;
import org.maillage.api.note.NoteService;
import org.maillage.ui.advice.internal.AdviceTexts;
import org.maillage.ui.advice.internal.desk.Desk;
import org.maillage.ui.advice.internal.form.Combos;
import org.maillage.ui.advice.internal.form.Layouts;
import org.maillage.ui.widgets.Accessibility;

/** What the note says: its parts, and the fields of each scheme. */
final class NoteParts {

    private static final int ROWS = 8;
    /** The template that is taken when none is named. */
    private static final String USUAL = "default";

    private final List<Button> sections = new ArrayList<>();
    private final Button choose;
    private final Table table;
    private final Composite models;
    private final Combo model;
    private List<NoteField> fields = List.of();

    NoteParts(Composite parent, Desk desk, NoteService notes, Runnable changed) {
        AdviceTexts texts = desk.texts();
        models = Layouts.columns(parent, 1);
        Layouts.heading(models, texts.of("note.template"));
        Composite choice = Accessibility.frame(models, texts.of("note.template"));
        choice.setLayoutData(Layouts.wide());
        model = Combos.of(choice, texts.of("note.template"));
        model.add(texts.of("note.template.usual"));
        model.select(0);
        model.addListener(SWT.Selection, event -> changed.run());
        Layouts.show(models, false);
        Layouts.heading(parent, texts.of("note.parts"));
        Composite columns = Layouts.equalColumns(parent, 2);
        for (NoteSection each : NoteSection.values()) {
            Button button = new Button(columns, SWT.CHECK | SWT.WRAP);
            button.setText(texts.of("section." + each));
            button.setSelection(true);
            button.setLayoutData(Layouts.wide());
            button.addListener(SWT.Selection, event -> changed.run());
            sections.add(button);
        }
        choose = new Button(parent, SWT.CHECK);
        choose.setText(texts.of("note.fields.choose"));
        Composite frame = Accessibility.frame(parent, texts.of("note.fields"));
        table = new Table(frame, SWT.CHECK | SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL);
        GridData data = Layouts.wide();
        data.heightHint = ROWS * table.getItemHeight();
        frame.setLayoutData(data);
        Accessibility.name(table, texts.of("note.fields"));
        Layouts.show(frame, false);
        choose.addListener(SWT.Selection, event -> {
            Layouts.show(frame, choose.getSelection());
            changed.run();
        });
        table.addListener(SWT.Selection, event -> {
            if (event.detail == SWT.CHECK) {
                changed.run();
            }
        });
        desk.work().quietly(monitor -> notes.fields(texts.language()), this::fill, sentence -> { });
        desk.work().quietly(monitor -> notes.templates(), found -> offer(found, changed), sentence -> { });
    }

    private void fill(List<NoteField> found) {
        if (!table.isDisposed()) {
            fields = found;
            found.forEach(each -> new TableItem(table, SWT.NONE).setText(each.label()));
        }
    }

    /** A choice only where somebody wrote a template. */
    private void offer(List<String> found, Runnable changed) {
        List<String> templates = found.stream().filter(each -> !each.equals(USUAL)).toList();
        if (!model.isDisposed() && !templates.isEmpty()) {
            templates.forEach(model::add);
            Layouts.show(models, true);
            changed.run();
        }
    }

    /** The template that is chosen; empty for the usual one. */
    String template() {
        return model.getSelectionIndex() <= 0 ? "" : model.getText();
    }

    /** The parts that are kept; empty for those of the template, all of them. */
    List<NoteSection> sections() {
        List<NoteSection> kept = Arrays.stream(NoteSection.values())
                .filter(each -> sections.get(each.ordinal()).getSelection()).toList();
        return kept.size() == NoteSection.values().length ? List.of() : kept;
    }

    /** The fields that are chosen; empty for those of the template. */
    List<String> fields() {
        if (!choose.getSelection()) {
            return List.of();
        }
        List<String> chosen = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            if (table.getItem(i).getChecked()) {
                chosen.add(fields.get(i).name());
            }
        }
        return chosen;
    }
}
