package org.maillage.ui.internal.help;

import java.util.List;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.services.EContextService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.maillage.ui.internal.Texts;
import org.maillage.ui.internal.UiIds;
import org.maillage.ui.internal.help.HelpPages.HelpPage;
import org.maillage.ui.internal.page.Markdown;
import org.maillage.ui.internal.page.Page;
import org.maillage.ui.internal.page.PageDocument;
import org.maillage.ui.internal.page.Target;
import org.maillage.ui.internal.reading.PageText;
import org.maillage.ui.widgets.Accessibility;

import jakarta.inject.Inject;

/** The help: pages at the left, found by words; the page at the right. Works without a network. */
public final class HelpView {

    private static final int[] SHARES = { 30, 70 };

    private final Texts texts;
    private final HelpPages pages;
    private final Text box;
    private final Table list;
    private final Label none;
    private final PageText text;
    private List<HelpPage> shown = List.of();

    /** Called by the workbench. */
    @Inject
    public HelpView(Composite parent, Texts texts,
            @org.eclipse.e4.core.di.annotations.Optional EContextService contexts) {
        this.texts = texts;
        pages = new HelpPages(texts.language());
        parent.setLayout(new FillLayout());
        SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
        Composite left = new Composite(sash, SWT.NONE);
        left.setLayout(new GridLayout());
        Composite boxFrame = Accessibility.frame(left, texts.of("help.box"));
        box = new Text(boxFrame, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        box.setMessage(texts.of("help.box"));
        boxFrame.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Accessibility.name(box, texts.of("help.box"));
        none = new Label(left, SWT.WRAP);
        none.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Composite listFrame = Accessibility.frame(left, texts.of("help.pages"));
        list = new Table(listFrame, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        listFrame.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Accessibility.name(list, texts.of("help.pages"));
        TableColumn column = new TableColumn(list, SWT.NONE);
        list.addListener(SWT.Resize, event -> column.setWidth(list.getClientArea().width));
        text = new PageText(sash, this::follow);
        Accessibility.name(text.control(), texts.of("help.page"));
        sash.setWeights(SHARES);
        box.addListener(SWT.Modify, event -> search());
        box.addListener(SWT.DefaultSelection, event -> list.setFocus());
        list.addListener(SWT.Selection, event -> show());
        search();
        if (contexts != null) {
            contexts.activateContext(UiIds.CONTEXT);
        }
    }

    /** Called by the workbench. */
    @Focus
    public void focus() {
        box.setFocus();
    }

    private void search() {
        shown = pages.search(box.getText());
        list.removeAll();
        shown.forEach(each -> new TableItem(list, SWT.NONE).setText(each.title()));
        none.setText(shown.isEmpty() ? texts.of("help.none") : "");
        ((GridData) none.getLayoutData()).exclude = !shown.isEmpty();
        none.setVisible(shown.isEmpty());
        none.getParent().layout(true);
        if (!shown.isEmpty()) {
            list.select(0);
            show();
        }
    }

    private void show() {
        if (list.getSelectionIndex() >= 0) {
            show(shown.get(list.getSelectionIndex()));
        }
    }

    private void show(HelpPage page) {
        text.show(PageDocument.of(Page.of(page.title(), texts.of("help.title"),
                new Markdown().blocks(page.body()), List.of()), ""));
    }

    /** Addresses that begin with {@code aide:} name another help page. */
    private void follow(Target target) {
        switch (target) {
            case Target.ToWeb web -> Program.launch(web.url());
            case Target.ToEntry entry -> pages.find(entry.id().substring(entry.id().indexOf(':') + 1))
                    .ifPresent(this::show);
            case Target.ToAction other -> other.action().run();
        }
    }
}
