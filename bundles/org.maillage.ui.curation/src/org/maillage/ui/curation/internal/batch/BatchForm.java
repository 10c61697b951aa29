package org.maillage.ui.curation.internal.batch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.jface.fieldassist.AutoCompleteField;
import org.eclipse.jface.fieldassist.ComboContentAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.maillage.api.curation.FieldEdit;
import org.maillage.api.curation.FieldEdit.Kind;
import org.maillage.model.meta.Meta;
import org.maillage.ui.curation.internal.care.CareTexts;
import org.maillage.ui.widgets.Accessibility;

/** What is to be done, in which field, with which value. */
final class BatchForm {

    private static final List<Kind> KINDS = List.of(Kind.SET, Kind.ADD, Kind.REMOVE, Kind.REPLACE, Kind.MOVE);

    private final CareTexts texts;
    private final BatchEntries entries;
    private final TermSource terms;
    private final Runnable changed;
    private final Combo kind;
    private final Label fieldLabel;
    private final Combo field;
    private final Label valueLabel;
    private final Combo value;
    private final Label withLabel;
    private final Combo with;
    private final Button pattern;
    private final AutoCompleteField fieldHelp;
    private final AutoCompleteField valueHelp;
    private final AutoCompleteField withHelp;
    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, String> others = new LinkedHashMap<>();
    private String filledFor = "";

    /** Finds the terms of a vocabulary in a job: their names and ids, for a field or for a term of it. */
    interface TermSource {
        /** What a field may refer to; nothing when there is too much. */
        void of(EAttribute attribute, java.util.function.Consumer<Map<String, String>> then);

        /** The other terms of the vocabulary of a term. */
        void beside(String conceptId, java.util.function.Consumer<Map<String, String>> then);
    }

    BatchForm(Composite parent, CareTexts texts, BatchEntries entries, TermSource terms, Runnable changed) {
        this.texts = texts;
        this.entries = entries;
        this.terms = terms;
        this.changed = changed;
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        area.setLayout(layout);
        label(area, "batch.what");
        kind = combo(area, "batch.what", SWT.READ_ONLY);
        KINDS.forEach(each -> kind.add(texts.of("batch." + each)));
        kind.select(0);
        fieldLabel = label(area, "batch.field");
        field = combo(area, "batch.field", SWT.NONE);
        valueLabel = label(area, "batch.value");
        value = combo(area, "batch.value", SWT.NONE);
        withLabel = label(area, "batch.with");
        with = combo(area, "batch.with", SWT.NONE);
        new Label(area, SWT.NONE);
        pattern = new Button(area, SWT.CHECK);
        pattern.setText(texts.of("batch.pattern"));
        fieldHelp = new AutoCompleteField(field, new ComboContentAdapter());
        valueHelp = new AutoCompleteField(value, new ComboContentAdapter());
        withHelp = new AutoCompleteField(with, new ComboContentAdapter());
        kind.addListener(SWT.Selection, event -> kindChanged());
        field.addListener(SWT.Modify, event -> fieldChanged());
        value.addListener(SWT.Modify, event -> valueChanged());
        with.addListener(SWT.Modify, event -> changed.run());
        pattern.addListener(SWT.Selection, event -> changed.run());
        kindChanged();
    }

    private Label label(Composite area, String key) {
        Label label = new Label(area, SWT.NONE);
        label.setText(texts.of(key));
        return label;
    }

    private Combo combo(Composite area, String key, int style) {
        Composite frame = Accessibility.frame(area, texts.of(key));
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = 300;
        frame.setLayoutData(data);
        Combo combo = new Combo(frame, SWT.DROP_DOWN | style);
        combo.setVisibleItemCount(20);
        Accessibility.name(combo, texts.of(key));
        return combo;
    }

    private Kind kind() {
        return KINDS.get(Math.max(0, kind.getSelectionIndex()));
    }

    private Optional<EAttribute> attribute() {
        return Optional.ofNullable(entries.fields().get(field.getText().strip()));
    }

    private void kindChanged() {
        boolean move = kind() == Kind.MOVE;
        show(!move, fieldLabel, field.getParent());
        show(kind() == Kind.REPLACE || move, withLabel, with.getParent());
        show(kind() == Kind.REPLACE, pattern);
        valueLabel.setText(texts.of(move ? "batch.from" : kind() == Kind.REPLACE ? "batch.find" : "batch.value"));
        withLabel.setText(texts.of(move ? "batch.to" : "batch.with"));
        boolean lists = kind() == Kind.ADD;
        String before = field.getText();
        field.setItems(entries.fields().entrySet().stream().filter(each -> !lists || each.getValue().isMany())
                .map(Map.Entry::getKey).toArray(String[]::new));
        field.setText(before);
        fieldHelp.setProposals(field.getItems());
        filledFor = "";
        value.setText("");
        with.setText("");
        if (move) {
            fill(value, valueHelp, values, inverse(entries.terms()));
        } else {
            fieldChanged();
        }
        kind.getParent().getParent().getParent().layout(true, true);
        changed.run();
    }

    private static Map<String, String> inverse(Map<String, String> titles) {
        Map<String, String> names = new LinkedHashMap<>();
        titles.forEach((id, title) -> names.putIfAbsent(title, id));
        return names;
    }

    private static void show(boolean shown, org.eclipse.swt.widgets.Control... controls) {
        for (var each : controls) {
            ((GridData) (each.getLayoutData() == null ? data(each) : each.getLayoutData())).exclude = !shown;
            each.setVisible(shown);
        }
    }

    private static GridData data(org.eclipse.swt.widgets.Control control) {
        GridData data = new GridData();
        control.setLayoutData(data);
        return data;
    }

    /** Offers what the field may hold. */
    private void fieldChanged() {
        Optional<EAttribute> attribute = attribute();
        if (kind() != Kind.MOVE && !field.getText().equals(filledFor)) {
            filledFor = field.getText();
            Map<String, String> names = new LinkedHashMap<>();
            attribute.filter(each -> each.getEType() instanceof EEnum).ifPresent(each -> {
                for (EEnumLiteral literal : ((EEnum) each.getEType()).getELiterals()) {
                    names.put(Meta.label(literal, texts.language()), literal.getLiteral());
                }
            });
            attribute.filter(each -> each.getEType().getInstanceClass() == boolean.class).ifPresent(each -> {
                names.put(texts.of("batch.yes"), "true");
                names.put(texts.of("batch.no"), "false");
            });
            fill(value, valueHelp, values, kind() == Kind.REPLACE ? Map.of() : names);
            if (names.isEmpty() && kind() != Kind.REPLACE) {
                attribute.filter(each -> Meta.referenceTarget(each).isPresent())
                        .ifPresent(each -> terms.of(each, found -> fill(value, valueHelp, values, found)));
            }
        }
        changed.run();
    }

    private void valueChanged() {
        if (kind() == Kind.MOVE) {
            Optional.ofNullable(values.get(value.getText()))
                    .ifPresent(id -> terms.beside(id, found -> fill(with, withHelp, others, found)));
        }
        changed.run();
    }

    private static void fill(Combo combo, AutoCompleteField help, Map<String, String> known, Map<String, String> found) {
        if (!combo.isDisposed()) {
            known.clear();
            known.putAll(found);
            String typed = combo.getText();
            combo.setItems(found.keySet().toArray(String[]::new));
            if (!combo.getText().equals(typed)) {
                combo.setText(typed);
            }
            help.setProposals(combo.getItems());
        }
    }

    /** What is to be done; empty while something is missing. */
    List<FieldEdit> edits() {
        List<FieldEdit> edits = new ArrayList<>();
        String name = attribute().map(EAttribute::getName).orElse(field.getText().strip());
        String said = values.getOrDefault(value.getText(), value.getText());
        String instead = others.getOrDefault(with.getText(), with.getText());
        switch (kind()) {
            case SET -> add(edits, !name.isEmpty(), FieldEdit.of(Kind.SET, name, said.strip()));
            case ADD, REMOVE -> add(edits, !name.isEmpty() && !said.isBlank(),
                    FieldEdit.of(kind(), name, said.strip()));
            case REPLACE -> add(edits, !name.isEmpty() && !said.isEmpty(), pattern.getSelection()
                    ? new FieldEdit(Kind.REPLACE, name, said, instead)
                    : new FieldEdit(Kind.REPLACE, name, Pattern.quote(said), Matcher.quoteReplacement(instead)));
            case MOVE -> add(edits, !said.isBlank() && !instead.isBlank(),
                    FieldEdit.of(Kind.MOVE, said.strip(), instead.strip()));
        }
        return edits;
    }

    private static void add(List<FieldEdit> edits, boolean complete, FieldEdit edit) {
        if (complete) {
            edits.add(edit);
        }
    }

    /** Fills the form as a person would. */
    void fill(Kind newKind, String newField, String newValue, String newWith) {
        kind.select(KINDS.indexOf(newKind));
        kindChanged();
        field.setText(newField);
        value.setText(newValue);
        with.setText(newWith);
    }

    /** Puts the cursor where one begins. */
    void focus() {
        kind.setFocus();
    }
}
