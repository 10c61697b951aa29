package org.maillage.ui.curation.internal.form;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.maillage.api.Problem;
import org.maillage.api.Severity;
import org.maillage.model.Entry;
import org.maillage.model.meta.Meta;
import org.maillage.ui.curation.SectionContext;
import org.maillage.ui.curation.SectionEditor;
import org.maillage.ui.widgets.Fold;

/**
 * A section of the form: a heading that folds and tells how much is in it; its fields are made when it is opened, or ahead of
 * that.
 */
final class FormSection {

    private final Editing editing;
    private final EClass type;
    private final String name;
    private final List<EStructuralFeature> features;
    private final Fold fold;
    private final Composite client;
    private FieldsPanel fields;
    private Runnable contributed;
    private List<Problem> problems = List.of();

    FormSection(Composite parent, Editing editing, EClass type, String name, List<EStructuralFeature> features,
            Consumer<Boolean> folded) {
        this.editing = editing;
        this.type = type;
        this.name = name;
        this.features = features;
        fold = new Fold(parent).bold();
        client = fold.client();
        GridLayout layout = new GridLayout();
        layout.marginWidth = 4;
        layout.marginHeight = 2;
        layout.marginBottom = 8;
        client.setLayout(layout);
        fold.onToggle(open -> {
            if (open) {
                make();
                show();
            }
            folded.accept(open);
            editing.actions().reflow(fold.control());
        });
    }

    String name() {
        return name;
    }

    boolean has(String feature) {
        return features.stream().anyMatch(each -> each.getName().equals(feature));
    }

    boolean isOpen() {
        return fold.isOpen();
    }

    Control control() {
        return fold.control();
    }

    void open() {
        if (!fold.isOpen()) {
            make();
            fold.open(true);
            show();
            editing.actions().reflow(fold.control());
        }
    }

    private void make() {
        if (contributed == null && fields == null) {
            new Contributions().best(type, name).ifPresentOrElse(this::contribute, this::panel);
        }
        if (fields != null) {
            fields.whole();
        }
    }

    /** Makes its next field ahead; says whether there was one to make. What others contribute waits for an entry. */
    boolean makeMore() {
        if (contributed == null && fields == null && new Contributions().best(type, name).isEmpty()) {
            panel();
        }
        return fields != null && fields.makeMore();
    }

    private void panel() {
        fields = new FieldsPanel(client, editing, features);
        fields.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    }

    private void contribute(SectionEditor editor) {
        Composite area = new Composite(client, SWT.NONE);
        area.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        try {
            contributed = editor.create(area, new Context());
        } catch (RuntimeException | LinkageError e) {
            ILog.of(FormSection.class).error("The section " + name + " of " + editor + " failed", e);
            area.dispose();
            panel();
        }
    }

    /** Reads the entry in the session again. */
    void show() {
        Entry entry = editing.session().entry();
        if (fold.isOpen()) {
            if (fields != null) {
                fields.show(entry);
            } else if (contributed != null) {
                contributed.run();
                editing.actions().reflow(client);
            }
        }
        title(entry);
    }

    void problems(List<Problem> all) {
        problems = all.stream().filter(each -> has(FieldsPanel.feature(each))).toList();
        if (fields != null) {
            fields.problems(problems);
        }
        title(editing.session().entry());
    }

    private void title(Entry entry) {
        long filled = features.stream().filter(entry::eIsSet).count();
        long serious = problems.stream().filter(each -> each.severity() != Severity.INFO).count();
        String label = Meta.sectionLabel(name, editing.texts().language());
        fold.text(editing.texts().of("section.title", label, filled, serious));
    }

    Optional<FieldRow> row(String feature) {
        return fields == null ? Optional.empty() : fields.row(feature);
    }

    /** Puts the cursor into the first field. */
    void focus() {
        if (fields != null) {
            features.stream().findFirst().flatMap(each -> fields.row(each.getName()))
                    .ifPresent(each -> each.editor().focus());
        }
    }

    private final class Context implements SectionContext {

        @Override
        public Entry entry() {
            return editing.session().entry();
        }

        @Override
        public Locale language() {
            return editing.texts().language();
        }

        @Override
        public void change(String label, Runnable change) {
            editing.session().change(label, change);
        }
    }
}
