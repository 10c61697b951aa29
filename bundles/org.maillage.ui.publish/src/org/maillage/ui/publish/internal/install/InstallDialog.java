package org.maillage.ui.publish.internal.install;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.maillage.ui.publish.internal.Questions;
import org.maillage.ui.publish.internal.Services;
import org.maillage.ui.publish.internal.Texts;
import org.maillage.ui.publish.internal.Work;
import org.maillage.ui.widgets.Accessibility;
import org.maillage.ui.widgets.UiExecutor;

/** Where to install from, what is there, and what of it the person wants. */
public final class InstallDialog extends Dialog {

    private static final int WIDTH = 740;
    private static final int ROWS = 8;
    private static final int[] WIDTHS = { 250, 100, 150, 80, 150 };

    private final Texts texts;
    private final Services services;
    private final Questions questions;
    private Combo source;
    private Button look;
    private Table table;
    private Label state;
    private Work work;
    private Job looking;
    private String looked = "";
    private List<Find> finds = List.of();
    private Questions.Choice choice;

    /** @param questions asks for folders and files */
    public InstallDialog(Shell parent, Texts texts, Services services, Questions questions) {
        super(parent);
        this.texts = texts;
        this.services = services;
        this.questions = questions;
    }

    /** What was chosen. */
    public Questions.Choice choice() {
        return choice;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(texts.of("install.title"));
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        work = new Work(new UiExecutor(area), texts.language());
        words(area, texts.of("install.about"));
        Composite line = new Composite(area, SWT.NONE);
        line.setLayout(new GridLayout(4, false));
        line.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Composite frame = Accessibility.frame(line, texts.of("install.source"));
        frame.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        source = new Combo(frame, SWT.DROP_DOWN);
        Accessibility.name(source, texts.of("install.source"));
        source.addListener(SWT.Modify, event -> look.setEnabled(!source.getText().isBlank()));
        source.addListener(SWT.DefaultSelection, event -> look());
        source.addListener(SWT.Selection, event -> look());
        look = button(line, "install.look", this::look);
        look.setEnabled(false);
        button(line, "install.folder", () -> questions.folder(texts.of("install.folder")).ifPresent(
                each -> look(each.toString())));
        button(line, "install.file", () -> questions.file(texts.of("install.file")).ifPresent(
                each -> look(each.toString())));
        createTable(area);
        state = words(area, texts.of("install.empty"));
        work.quietly(monitor -> services.installer().sites(),
                sites -> sites.forEach(source::add), state::setText);
        source.setFocus();
        return area;
    }

    private void createTable(Composite area) {
        Composite frame = Accessibility.frame(area, texts.of("install.offers"));
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.widthHint = WIDTH;
        table = new Table(frame, SWT.CHECK | SWT.FULL_SELECTION | SWT.BORDER);
        data.heightHint = ROWS * table.getItemHeight();
        frame.setLayoutData(data);
        table.setHeaderVisible(true);
        Accessibility.name(table, texts.of("install.offers"));
        for (int i = 0; i < WIDTHS.length; i++) {
            TableColumn column = new TableColumn(table, SWT.LEFT);
            column.setText(texts.of("install.column." + i));
            column.setWidth(WIDTHS[i]);
        }
        table.addListener(SWT.Selection, event -> enable());
    }

    private static Label words(Composite area, String text) {
        Label label = new Label(area, SWT.WRAP);
        label.setText(text);
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = WIDTH;
        label.setLayoutData(data);
        return label;
    }

    private Button button(Composite parent, String key, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(texts.of(key));
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    private void look(String text) {
        source.setText(text);
        look();
    }

    private void look() {
        if (source.getText().isBlank()) {
            return;
        }
        if (looking != null) {
            looking.cancel();
        }
        String from = source.getText().strip();
        show(List.of());
        say(texts.of("install.looking"));
        looking = work.quietly(monitor -> Find.all(from, services, texts, monitor), found -> {
            if (source.getText().strip().equals(from)) {
                looked = from;
                show(found);
                say(found.isEmpty() ? texts.of("install.none") : texts.of("install.choose"));
            }
        }, this::say);
    }

    private void say(String text) {
        state.setText(text.replace("&", "&&"));
        state.getParent().layout(true);
    }

    private void show(List<Find> found) {
        finds = List.copyOf(found);
        table.removeAll();
        for (Find each : finds) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(new String[] { each.title(), each.what(), each.version(), each.size(), each.from() });
            item.setChecked(each.newHere());
        }
        enable();
    }

    private List<String> checked(Find.Kind kind) {
        return Stream.of(table.getItems()).filter(TableItem::getChecked).map(each -> finds.get(table.indexOf(each)))
                .filter(each -> each.kind() == kind).map(Find::id).toList();
    }

    private void enable() {
        Button ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            ok.setEnabled(Stream.of(table.getItems()).anyMatch(TableItem::getChecked));
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, texts.of("install.yes"), false).setEnabled(false);
        createButton(parent, IDialogConstants.CANCEL_ID, texts.of("dialog.cancel"), false);
    }

    @Override
    protected void okPressed() {
        choice = new Questions.Choice(looked, checked(Find.Kind.COLLECTION), checked(Find.Kind.PLUGIN),
                !checked(Find.Kind.UPDATE).isEmpty());
        super.okPressed();
    }
}
