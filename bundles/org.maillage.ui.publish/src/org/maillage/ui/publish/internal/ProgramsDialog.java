package org.maillage.ui.publish.internal;

import java.util.List;
import java.util.Locale;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.maillage.api.publish.ProgramChange;
import org.maillage.ui.publish.internal.Questions.About;
import org.maillage.ui.widgets.Accessibility;

/** The one question before programs change: what comes in the place of what. */
public final class ProgramsDialog extends Dialog {

    private static final int WIDTH = 560;
    private static final int ROWS = 7;
    private static final int[] WIDTHS = { 270, 135, 135 };

    private final Texts texts;
    private final About about;
    private final List<ProgramChange> changes;

    /** @param changes what to show, in this order */
    public ProgramsDialog(Shell parent, Texts texts, About about, List<ProgramChange> changes) {
        super(parent);
        this.texts = texts;
        this.about = about;
        this.changes = List.copyOf(changes);
    }

    private String key(String end) {
        return "programs." + about.name().toLowerCase(Locale.ROOT) + "." + end;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(texts.of(key("title")));
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        ((GridLayout) area.getLayout()).verticalSpacing = 10;
        words(area, texts.of(key("question")));
        Composite frame = Accessibility.frame(area, texts.of("programs.name"));
        Table table = new Table(frame, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.widthHint = WIDTH;
        data.heightHint = Math.min(ROWS, changes.size() + 1) * table.getItemHeight() + table.getHeaderHeight();
        frame.setLayoutData(data);
        table.setHeaderVisible(true);
        Accessibility.name(table, texts.of("programs.name"));
        for (int i = 0; i < WIDTHS.length; i++) {
            TableColumn column = new TableColumn(table, SWT.LEFT);
            column.setText(texts.of("programs.column." + i));
            column.setWidth(WIDTHS[i]);
        }
        for (ProgramChange each : changes) {
            new TableItem(table, SWT.NONE).setText(new String[] { each.title(), version(each.from()), version(each.to()) });
        }
        words(area, texts.of(key("about")));
        return area;
    }

    private String version(String version) {
        return version.isEmpty() ? texts.of("programs.none") : Versions.plain(version, texts);
    }

    private static void words(Composite area, String text) {
        Label label = new Label(area, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = WIDTH;
        label.setLayoutData(data);
    }

    /** The safe answer is the default one. */
    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, texts.of(key("yes")), false);
        createButton(parent, IDialogConstants.CANCEL_ID, texts.of("dialog.cancel"), true).setFocus();
    }
}
