package org.maillage.ui.internal.reading;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.maillage.ui.internal.Texts;
import org.maillage.ui.internal.page.PageDocument.Span;
import org.maillage.ui.internal.page.PageDocument;
import org.maillage.ui.internal.page.Target;
import org.maillage.ui.widgets.Accessibility;

/** The links of a page as a list: a text widget does not tell assistive techniques which words are links. */
final class LinksDialog extends Dialog {

    private static final int WIDTH = 560;
    private static final int HEIGHT = 320;

    private final Texts texts;
    private final PageDocument document;
    private Optional<Target> chosen = Optional.empty();
    private Table table;

    LinksDialog(Shell parent, Texts texts, PageDocument document) {
        super(parent);
        this.texts = texts;
        this.document = document;
    }

    /** The link to follow; empty when the person gave up. */
    Optional<Target> choose() {
        open();
        return chosen;
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(texts.of("links.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Composite frame = Accessibility.frame(area, texts.of("links.title"));
        table = new Table(frame, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.widthHint = WIDTH;
        data.heightHint = HEIGHT;
        frame.setLayoutData(data);
        Accessibility.name(table, texts.of("links.title"));
        TableColumn words = new TableColumn(table, SWT.NONE);
        TableColumn where = new TableColumn(table, SWT.NONE);
        List<Span> links = document.links();
        for (Span link : links) {
            String text = document.text().substring(link.start(), link.start() + link.length());
            new TableItem(table, SWT.NONE).setText(new String[] { text, where(link.target().orElseThrow()) });
        }
        table.addListener(SWT.Resize, event -> {
            int width = table.getClientArea().width;
            words.setWidth(width * 3 / 5);
            where.setWidth(width - width * 3 / 5);
        });
        table.addListener(SWT.DefaultSelection, event -> okPressed());
        table.select(0);
        return area;
    }

    private String where(Target target) {
        return switch (target) {
            case Target.ToEntry entry -> texts.of("links.entry");
            case Target.ToWeb web -> web.url();
            case Target.ToAction action -> texts.of("links.here");
        };
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, texts.of("links.follow"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, texts.of("dialog.close"), false);
    }

    @Override
    protected void okPressed() {
        List<Span> links = document.links();
        int index = table.getSelectionIndex();
        chosen = index < 0 ? Optional.empty() : links.get(index).target();
        super.okPressed();
    }
}
