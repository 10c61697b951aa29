package org.maillage.ui.curation.internal.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.maillage.api.MaillageException;
import org.maillage.ui.curation.internal.DeskTexts;
import org.maillage.ui.widgets.Accessibility;

/** Terms to choose from, as a tree that is narrowed by typing. */
final class TermDialog extends Dialog {

    private static final int WIDTH = 420;
    private static final int HEIGHT = 380;

    private final DeskTexts texts;
    private final String title;
    private final List<Term> terms;
    private final boolean many;
    private final Set<String> chosen;
    private Text box;
    private Tree tree;
    private Label count;

    private TermDialog(Shell parent, DeskTexts texts, String title, List<Term> terms, boolean many,
            List<String> chosen) {
        super(parent);
        this.texts = texts;
        this.title = title;
        this.terms = terms;
        this.many = many;
        this.chosen = new LinkedHashSet<>(chosen);
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /**
     * Reads the terms of a field in a job, then asks.
     *
     * @param then receives what was chosen, what was chosen before and is no term among it
     */
    static void choose(Shell parent, Editing editing, EStructuralFeature feature, List<String> before,
            Consumer<List<Term>> then) {
        Job job = Job.create(editing.texts().of("terms.job"), monitor -> {
            try {
                List<Term> terms = editing.finder().all(feature);
                editing.ui().execute(() -> ask(parent, editing, feature, terms, before, then));
            } catch (MaillageException e) {
                ILog.of(TermDialog.class).warn("No terms for " + feature.getName(), e);
            }
            return Status.OK_STATUS;
        });
        job.setPriority(Job.INTERACTIVE);
        job.schedule();
    }

    private static void ask(Shell parent, Editing editing, EStructuralFeature feature, List<Term> terms,
            List<String> before, Consumer<List<Term>> then) {
        TermDialog dialog = new TermDialog(parent, editing.texts(), editing.label(feature), terms, feature.isMany(),
                before);
        if (dialog.open() == Window.OK) {
            Map<String, Term> known = new HashMap<>();
            terms.forEach(each -> known.put(each.id(), each));
            then.accept(dialog.chosen.stream().map(each -> known.getOrDefault(each,
                    new Term(each, editing.titles().of(each), List.of(), List.of()))).toList());
        }
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Composite boxFrame = Accessibility.frame(area, texts.of("terms.filter"));
        boxFrame.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        box = new Text(boxFrame, SWT.SEARCH | SWT.ICON_CANCEL | SWT.ICON_SEARCH);
        box.setMessage(texts.of("terms.filter"));
        Accessibility.name(box, texts.of("terms.filter"));
        Composite treeFrame = Accessibility.frame(area, title);
        GridData large = new GridData(SWT.FILL, SWT.FILL, true, true);
        large.widthHint = WIDTH;
        large.heightHint = HEIGHT;
        treeFrame.setLayoutData(large);
        tree = new Tree(treeFrame, SWT.BORDER | (many ? SWT.CHECK : SWT.SINGLE));
        Accessibility.name(tree, title);
        count = new Label(area, SWT.NONE);
        count.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        box.addListener(SWT.Modify, event -> fill());
        box.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                tree.setFocus();
            }
        });
        tree.addListener(SWT.Selection, event -> selected((TreeItem) event.item, event.detail == SWT.CHECK));
        tree.addListener(SWT.DefaultSelection, event -> {
            if (!many) {
                okPressed();
            }
        });
        fill();
        return area;
    }

    private void selected(TreeItem item, boolean checked) {
        String id = ((Term) item.getData()).id();
        if (!many) {
            chosen.clear();
            chosen.add(id);
        } else if (checked) {
            if (item.getChecked()) {
                chosen.add(id);
            } else {
                chosen.remove(id);
            }
        }
        say();
    }

    private void say() {
        count.setText(texts.of(terms.isEmpty() ? "terms.none" : "terms.chosen", chosen.size()));
    }

    private void fill() {
        String text = box.getText();
        Set<String> shown = shown(text);
        tree.setRedraw(false);
        tree.removeAll();
        Map<String, List<Term>> below = new HashMap<>();
        Set<String> ids = new HashSet<>(terms.stream().map(Term::id).toList());
        for (Term each : terms) {
            String above = each.above().stream().filter(ids::contains).findFirst().orElse("");
            below.computeIfAbsent(above, any -> new ArrayList<>()).add(each);
        }
        below.getOrDefault("", List.of()).forEach(each -> add(new TreeItem(tree, SWT.NONE), each, below, shown,
                !text.isBlank(), 0));
        for (TreeItem each : tree.getItems()) {
            if (!shown.contains(((Term) each.getData()).id())) {
                each.dispose();
            }
        }
        tree.setRedraw(true);
        say();
    }

    /** Terms that answer, and those above them. */
    private Set<String> shown(String text) {
        Map<String, Term> known = new HashMap<>();
        terms.forEach(each -> known.put(each.id(), each));
        Set<String> shown = new HashSet<>();
        for (Term each : terms) {
            Term up = each.answers(text) ? each : null;
            while (up != null && shown.add(up.id())) {
                up = up.above().stream().map(known::get).filter(above -> above != null).findFirst().orElse(null);
            }
        }
        return shown;
    }

    private void add(TreeItem item, Term term, Map<String, List<Term>> below, Set<String> shown, boolean open,
            int depth) {
        item.setText(term.label());
        item.setData(term);
        if (many) {
            item.setChecked(chosen.contains(term.id()));
        } else if (chosen.contains(term.id())) {
            tree.setSelection(item);
        }
        // A hierarchy that comes back to itself is a problem of the vocabulary, not of this dialog.
        if (depth < terms.size()) {
            below.getOrDefault(term.id(), List.of()).stream().filter(each -> shown.contains(each.id()))
                    .sorted(Comparator.comparing(Term::label, String.CASE_INSENSITIVE_ORDER))
                    .forEach(each -> add(new TreeItem(item, SWT.NONE), each, below, shown, open, depth + 1));
        }
        item.setExpanded(open || terms.size() < 60);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, texts.of("dialog.choose"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, texts.of("dialog.cancel"), false);
    }
}
