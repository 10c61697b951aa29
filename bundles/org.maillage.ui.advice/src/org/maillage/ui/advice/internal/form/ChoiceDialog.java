package org.maillage.ui.advice.internal.form;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.viewers.CheckboxTreeViewer;
import org.eclipse.jface.viewers.ICheckStateProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.maillage.ui.advice.internal.AdviceTexts;
import org.maillage.ui.advice.internal.desk.Choice;
import org.maillage.ui.widgets.Accessibility;

/** All values of a field as a tree, narrowed by words. */
final class ChoiceDialog extends Dialog {

    private static final int WIDTH = 460;
    private static final int HEIGHT = 380;

    private final AdviceTexts texts;
    private final String title;
    private final ChoiceTree tree;
    private final Set<String> chosen;
    private final boolean several;
    private TreeViewer viewer;
    private String words = "";

    ChoiceDialog(Shell parent, AdviceTexts texts, String title, List<Choice> all, List<String> chosen, boolean several) {
        super(parent);
        setShellStyle(getShellStyle() | SWT.RESIZE);
        this.texts = texts;
        this.title = title;
        this.tree = new ChoiceTree(all);
        this.chosen = new LinkedHashSet<>(chosen);
        this.several = several;
    }

    /** Ids of what is chosen; empty when the person gave up. */
    Optional<List<String>> choose() {
        return open() == Window.OK ? Optional.of(List.copyOf(chosen)) : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Composite boxFrame = Accessibility.frame(area, texts.of("browse.words"));
        Text box = new Text(boxFrame, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        box.setMessage(texts.of("browse.words"));
        boxFrame.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Accessibility.name(box, texts.of("browse.words"));
        Composite frame = Accessibility.frame(area, title);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.widthHint = WIDTH;
        data.heightHint = HEIGHT;
        frame.setLayoutData(data);
        viewer = several ? checks(frame) : single(frame);
        Accessibility.name(viewer.getControl(), title);
        viewer.setContentProvider(tree);
        viewer.setLabelProvider(tree.labels());
        viewer.addFilter(new ViewerFilter() {
            @Override
            public boolean select(Viewer any, Object parentElement, Object element) {
                return tree.matches((Choice) element, words);
            }
        });
        viewer.setInput(tree);
        box.addListener(SWT.Modify, event -> narrow(box.getText()));
        box.addListener(SWT.DefaultSelection, event -> viewer.getControl().setFocus());
        chosen.stream().findFirst().flatMap(tree::get)
                .ifPresent(each -> viewer.setSelection(new StructuredSelection(each), true));
        return area;
    }

    private TreeViewer checks(Composite frame) {
        CheckboxTreeViewer checks = new CheckboxTreeViewer(frame, SWT.V_SCROLL | SWT.H_SCROLL);
        checks.setCheckStateProvider(new ICheckStateProvider() {
            @Override
            public boolean isGrayed(Object element) {
                return false;
            }

            @Override
            public boolean isChecked(Object element) {
                return chosen.contains(((Choice) element).id());
            }
        });
        checks.addCheckStateListener(event -> {
            String id = ((Choice) event.getElement()).id();
            if (event.getChecked()) {
                chosen.add(id);
            } else {
                chosen.remove(id);
            }
        });
        return checks;
    }

    private TreeViewer single(Composite frame) {
        TreeViewer one = new TreeViewer(frame, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
        one.addSelectionChangedListener(event -> {
            IStructuredSelection selection = event.getStructuredSelection();
            if (!selection.isEmpty()) {
                chosen.clear();
                chosen.add(((Choice) selection.getFirstElement()).id());
            }
        });
        one.addDoubleClickListener(event -> okPressed());
        return one;
    }

    private void narrow(String typed) {
        words = typed;
        viewer.getControl().setRedraw(false);
        try {
            viewer.refresh();
            if (words.isBlank()) {
                viewer.collapseAll();
            } else {
                viewer.expandAll();
            }
        } finally {
            viewer.getControl().setRedraw(true);
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, texts.of("dialog.choose"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, texts.of("dialog.cancel"), false);
    }
}
