package org.maillage.ui.curation.internal.batch;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.maillage.api.curation.FieldEdit;
import org.maillage.api.curation.FieldEdit.Kind;
import org.maillage.model.meta.Meta;
import org.maillage.ui.curation.internal.care.Bars;
import org.maillage.ui.curation.internal.care.CareTexts;
import org.maillage.ui.widgets.Accessibility;

/** What is to be done, in which field, with which value. */
final class BatchForm {

    private static final List<Kind> KINDS = List.of(Kind.SET, Kind.ADD, Kind.REMOVE, Kind.REPLACE, Kind.MOVE);

    private final CareTexts texts;
    private final BatchEntries entries;
    private final TermSource terms;
    private final Runnable changed;
    private final Composite area;
    private final Combo kind;
    private final NameBox field;
    private final NameBox value;
    private final NameBox with;
    private final Button pattern;
    private final boolean ready;
    private String filledFor = "";

    /** Finds the terms of a vocabulary in a job: their names and ids, for a field or for a term of it. */
    interface TermSource {
        /** What a field may refer to; nothing when there is too much. */
        void of(EAttribute attribute, Consumer<Map<String, String>> then);

        /** The other terms of the vocabulary of a term. */
        void beside(String conceptId, Consumer<Map<String, String>> then);
    }

    BatchForm(Composite parent, CareTexts texts, BatchEntries entries, TermSource terms, Runnable changed) {
        this.texts = texts;
        this.entries = entries;
        this.terms = terms;
        this.changed = changed;
        area = Bars.line(parent, 2);
        new Label(area, SWT.NONE).setText(texts.of("batch.what"));
        Composite frame = Accessibility.frame(area, texts.of("batch.what"));
        frame.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        kind = new Combo(frame, SWT.READ_ONLY);
        Accessibility.name(kind, texts.of("batch.what"));
        KINDS.forEach(each -> kind.add(texts.of("batch." + each)));
        kind.select(0);
        field = new NameBox(area, texts.of("batch.field"), this::fieldChanged);
        value = new NameBox(area, texts.of("batch.value"), this::valueChanged);
        with = new NameBox(area, texts.of("batch.with"), this::told);
        pattern = new Button(area, SWT.CHECK);
        pattern.setText(texts.of("batch.pattern"));
        pattern.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false, 2, 1));
        kind.addListener(SWT.Selection, event -> kindChanged());
        pattern.addListener(SWT.Selection, event -> told());
        ready = true;
        kindChanged();
    }

    private void told() {
        if (ready) {
            changed.run();
        }
    }

    private Kind kind() {
        return KINDS.get(Math.max(0, kind.getSelectionIndex()));
    }

    private Optional<EAttribute> attribute() {
        return Optional.ofNullable(entries.fields().get(field.typed().strip()));
    }

    private void kindChanged() {
        boolean move = kind() == Kind.MOVE;
        boolean replace = kind() == Kind.REPLACE;
        field.show(!move);
        with.show(replace || move);
        pattern.setVisible(replace);
        ((GridData) pattern.getLayoutData()).exclude = !replace;
        value.call(texts.of(move ? "batch.from" : replace ? "batch.find" : "batch.value"));
        with.call(texts.of(move ? "batch.to" : "batch.with"));
        Map<String, String> fields = new LinkedHashMap<>();
        entries.fields().forEach((label, each) -> {
            if (kind() != Kind.ADD && kind() != Kind.REMOVE || each.isMany()) {
                fields.put(label, each.getName());
            }
        });
        field.names(fields);
        filledFor = "";
        value.type("");
        with.type("");
        Map<String, String> used = new LinkedHashMap<>();
        entries.terms().forEach((id, title) -> used.putIfAbsent(title, id));
        value.names(move ? used : Map.of());
        fieldChanged();
        area.requestLayout();
    }

    /** Offers what the field may hold. */
    private void fieldChanged() {
        if (ready && kind() != Kind.MOVE && kind() != Kind.REPLACE && !field.typed().equals(filledFor)) {
            filledFor = field.typed();
            value.names(Map.of());
            attribute().ifPresent(this::offer);
        }
        told();
    }

    private void offer(EAttribute attribute) {
        Map<String, String> names = new LinkedHashMap<>();
        if (attribute.getEType() instanceof EEnum choices) {
            for (EEnumLiteral literal : choices.getELiterals()) {
                names.put(Meta.label(literal, texts.language()), literal.getLiteral());
            }
        } else if (attribute.getEType().getInstanceClass() == boolean.class) {
            names.put(texts.of("batch.yes"), "true");
            names.put(texts.of("batch.no"), "false");
        } else if (Meta.referenceTarget(attribute).isPresent()) {
            String asked = filledFor;
            terms.of(attribute, found -> {
                if (asked.equals(filledFor)) {
                    value.names(found);
                }
            });
        }
        value.names(names);
    }

    private void valueChanged() {
        if (ready && kind() == Kind.MOVE) {
            String id = value.value();
            if (!id.equals(value.typed())) {
                terms.beside(id, with::names);
            }
        }
        told();
    }

    /** What is to be done; empty while something is missing. */
    List<FieldEdit> edits() {
        String name = attribute().map(EAttribute::getName).orElse(field.typed().strip());
        String said = value.value();
        String instead = with.value();
        return switch (kind()) {
            case SET -> when(!name.isEmpty(), FieldEdit.of(Kind.SET, name, said.strip()));
            case ADD, REMOVE -> when(!name.isEmpty() && !said.isBlank(), FieldEdit.of(kind(), name, said.strip()));
            case REPLACE -> when(!name.isEmpty() && !said.isEmpty(), pattern.getSelection()
                    ? new FieldEdit(Kind.REPLACE, name, said, instead)
                    : new FieldEdit(Kind.REPLACE, name, Pattern.quote(said), Matcher.quoteReplacement(instead)));
            case MOVE -> when(!said.isBlank() && !instead.isBlank(),
                    FieldEdit.of(Kind.MOVE, said.strip(), instead.strip()));
        };
    }

    private static List<FieldEdit> when(boolean complete, FieldEdit edit) {
        return complete ? List.of(edit) : List.of();
    }

    /** Fills the form as a person would. */
    void fill(Kind newKind, String newField, String newValue, String newWith) {
        kind.select(KINDS.indexOf(newKind));
        kindChanged();
        field.type(newField);
        value.type(newValue);
        with.type(newWith);
    }

    /** Puts the cursor where one begins. */
    void focus() {
        kind.setFocus();
    }
}
