package org.maillage.ui.curation.internal.form;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.events.ExpansionAdapter;
import org.eclipse.ui.forms.events.ExpansionEvent;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.maillage.api.Problem;
import org.maillage.api.Severity;
import org.maillage.model.Entry;
import org.maillage.model.meta.Meta;
import org.maillage.ui.curation.SectionContext;
import org.maillage.ui.curation.SectionEditor;

/** A section of the form: a heading that folds and tells how much is in it; its fields are made when it is opened. */
final class FormSection {

    private final Editing editing;
    private final String name;
    private final List<EStructuralFeature> features;
    private final ExpandableComposite section;
    private final Composite client;
    private FieldsPanel fields;
    private Runnable contributed;
    private List<Problem> problems = List.of();

    FormSection(Composite parent, Editing editing, String name, List<EStructuralFeature> features,
            Consumer<Boolean> folded) {
        this.editing = editing;
        this.name = name;
        this.features = features;
        section = new ExpandableComposite(parent, SWT.NONE, ExpandableComposite.TWISTIE | ExpandableComposite.COMPACT);
        section.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        section.setBackground(parent.getBackground());
        section.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        client = new Composite(section, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 4;
        layout.marginHeight = 2;
        layout.marginBottom = 8;
        client.setLayout(layout);
        section.setClient(client);
        section.addExpansionListener(new ExpansionAdapter() {
            @Override
            public void expansionStateChanging(ExpansionEvent event) {
                if (event.getState()) {
                    make();
                    show();
                }
            }

            @Override
            public void expansionStateChanged(ExpansionEvent event) {
                folded.accept(event.getState());
                editing.actions().reflow(section);
            }
        });
    }

    String name() {
        return name;
    }

    boolean has(String feature) {
        return features.stream().anyMatch(each -> each.getName().equals(feature));
    }

    boolean isOpen() {
        return section.isExpanded();
    }

    Control control() {
        return section;
    }

    void open() {
        if (!section.isExpanded()) {
            make();
            section.setExpanded(true);
            show();
            editing.actions().reflow(section);
        }
    }

    private void make() {
        if (fields != null || contributed != null) {
            return;
        }
        Entry entry = editing.session().entry();
        new Contributions().best(entry.eClass(), name).ifPresent(this::contribute);
        if (contributed == null) {
            fields = new FieldsPanel(client, editing, features);
            fields.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        }
    }

    private void contribute(SectionEditor editor) {
        Composite area = new Composite(client, SWT.NONE);
        area.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        try {
            contributed = editor.create(area, new Context());
        } catch (RuntimeException | LinkageError e) {
            ILog.of(FormSection.class).error("The section " + name + " of " + editor + " failed", e);
            area.dispose();
        }
    }

    /** Reads the entry in the session again. */
    void show() {
        Entry entry = editing.session().entry();
        if (section.isExpanded()) {
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
        String title = editing.texts().of("section.title", label, filled, serious);
        if (!section.getText().equals(title)) {
            section.setText(title);
        }
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
