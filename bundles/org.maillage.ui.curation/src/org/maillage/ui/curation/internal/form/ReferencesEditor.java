package org.maillage.ui.curation.internal.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.maillage.model.meta.EntryIds;
import org.maillage.ui.widgets.Completion;

/** Other entries by their titles: typed ahead, or taken from the tree of a vocabulary. */
final class ReferencesEditor extends FieldEditor {

    private final Composite area;
    private final Chips chips;
    private final Text box;

    ReferencesEditor(Editing editing, EStructuralFeature feature, Composite parent) {
        super(editing, feature);
        area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 4;
        area.setLayout(layout);
        chips = new Chips(area, editing, this::remove);
        boolean tree = Finder.canBrowse(feature);
        Composite line = new Composite(area, SWT.NONE);
        GridLayout inLine = new GridLayout(tree ? 2 : 1, false);
        inLine.marginWidth = 0;
        inLine.marginHeight = 0;
        line.setLayout(inLine);
        line.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        box = new Text(line, SWT.BORDER | SWT.SINGLE);
        box.setMessage(editing.texts().of(feature.isMany() ? "references.add" : "references.choose"));
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.widthHint = 80;
        box.setLayoutData(wide);
        announce(box);
        Completion<Finder.Found> completion = new Completion<>(box, label(), text -> editing.finder().find(feature, text),
                each -> new Completion.Proposal(each.title(), each.detail()), this::add);
        box.addListener(SWT.DefaultSelection, event -> typedId());
        box.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN && !completion.isOpen() && Finder.canBrowse(feature)) {
                completion.propose();
            }
        });
        if (tree) {
            Button browse = new Button(line, SWT.PUSH);
            browse.setText(editing.texts().of("references.browse"));
            browse.setToolTipText(editing.texts().of("references.browse.hint", label()));
            browse.addListener(SWT.Selection, event -> browse());
        }
    }

    @Override
    Control control() {
        return area;
    }

    @Override
    void focus() {
        box.setFocus();
    }

    private List<String> values() {
        if (!owner().eIsSet(feature())) {
            return List.of();
        }
        Object value = owner().eGet(feature());
        return value instanceof List<?> all ? all.stream().map(String::valueOf).toList() : List.of((String) value);
    }

    @Override
    void refresh(boolean other) {
        Titles titles = editing().titles();
        chips.show(values().stream().map(id -> new Chips.Chip(titles.of(id), titles.isAbsent(id),
                Optional.of(() -> editing().actions().open(id)))).toList());
        if (other) {
            box.setText("");
        }
    }

    private void add(Finder.Found found) {
        editing().titles().put(found.id(), found.title());
        add(found.id());
    }

    private void add(String id) {
        List<String> now = new ArrayList<>(feature().isMany() ? values() : List.of());
        if (!now.contains(id)) {
            now.add(id);
        }
        put(now);
        box.setText("");
    }

    /** An id typed in full is taken as it is: the entry may come later. */
    private void typedId() {
        String typed = box.getText().strip();
        if (EntryIds.parse(typed).isPresent()) {
            add(typed);
        }
    }

    private void remove(int index) {
        List<String> now = new ArrayList<>(values());
        now.remove(index);
        put(now);
        box.setFocus();
    }

    private void put(List<String> ids) {
        if (!ids.equals(values())) {
            editing().set(owner(), feature(), feature().isMany() ? ids : ids.isEmpty() ? null : ids.getFirst());
        }
    }

    private void browse() {
        TermDialog.choose(area.getShell(), editing(), feature(), values(), chosen -> {
            chosen.forEach(each -> editing().titles().put(each.id(), each.label()));
            put(chosen.stream().map(Term::id).toList());
        });
    }
}
