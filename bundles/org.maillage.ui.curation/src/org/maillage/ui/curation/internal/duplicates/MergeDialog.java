package org.maillage.ui.curation.internal.duplicates;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.maillage.api.content.EntryView;
import org.maillage.api.curation.MergeChoice;
import org.maillage.model.meta.Meta;
import org.maillage.ui.widgets.Accessibility;

/** Two entries side by side: for each field that differs the left one, the right one or both. */
final class MergeDialog extends TitleAreaDialog {

    private static final int WIDTH = 960;
    private static final int ROWS = 12;
    private static final int LINES = 5;
    private static final int TURN = IDialogConstants.CLIENT_ID + 1;

    private final DuplicateTexts texts;
    private final int references;
    private final List<Button> options = new ArrayList<>();
    private MergePlan plan;
    private Table table;
    private Text left;
    private Text right;

    /** @param references how many entries refer to the one that goes */
    MergeDialog(Shell parent, DuplicateTexts texts, MergePlan plan, int references) {
        super(parent);
        this.texts = texts;
        this.plan = plan;
        this.references = references;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** What was decided. */
    MergePlan plan() {
        return plan;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(texts.of("merge.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        area.setLayout(new GridLayout(2, true));
        Composite frame = Accessibility.frame(area, texts.of("merge.fields"));
        table = new Table(frame, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
        table.setHeaderVisible(true);
        Accessibility.name(table, texts.of("merge.fields"));
        for (int width : new int[] { 180, 280, 280, 170 }) {
            new TableColumn(table, SWT.LEFT).setWidth(width);
        }
        GridData large = new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1);
        large.heightHint = table.getItemHeight() * ROWS;
        large.widthHint = WIDTH;
        frame.setLayoutData(large);
        options(area);
        left = whole(area, "merge.left");
        right = whole(area, "merge.right");
        table.addListener(SWT.Selection, event -> select());
        table.addListener(SWT.KeyDown, event -> {
            MergeChoice choice = switch (event.keyCode) {
                case SWT.ARROW_LEFT -> MergeChoice.KEPT;
                case SWT.ARROW_RIGHT -> MergeChoice.OTHER;
                case '+', SWT.KEYPAD_ADD -> MergeChoice.BOTH;
                default -> null;
            };
            if (choice != null) {
                choose(choice);
                event.doit = false;
            }
        });
        fill();
        return area;
    }

    private void options(Composite area) {
        Composite line = new Composite(area, SWT.NONE);
        line.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        line.setLayout(new GridLayout(MergeChoice.values().length + 1, false));
        new Label(line, SWT.NONE).setText(texts.of("merge.keep"));
        for (MergeChoice each : MergeChoice.values()) {
            Button button = new Button(line, SWT.RADIO);
            button.setText(texts.of("merge.option." + each));
            button.addListener(SWT.Selection, event -> {
                if (button.getSelection()) {
                    choose(each);
                }
            });
            options.add(button);
        }
    }

    private Text whole(Composite area, String key) {
        Composite frame = Accessibility.frame(area, texts.of(key));
        Text text = new Text(frame, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.READ_ONLY);
        Accessibility.name(text, texts.of(key));
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, false);
        data.heightHint = text.getLineHeight() * LINES;
        data.widthHint = WIDTH / 2 - 20;
        frame.setLayoutData(data);
        return text;
    }

    private void fill() {
        setTitle(texts.of("merge.heading", plan.kept().entry().getTitle()));
        setMessage(texts.of("merge.message", plan.other().entry().getTitle(), references));
        String[] titles = { texts.of("merge.field"), name(plan.kept()), name(plan.other()), texts.of("merge.choice") };
        for (int i = 0; i < titles.length; i++) {
            table.getColumn(i).setText(titles[i]);
        }
        int selected = Math.max(0, table.getSelectionIndex());
        table.removeAll();
        plan.rows().forEach(each -> fill(new TableItem(table, SWT.NONE), each));
        if (table.getItemCount() > 0) {
            table.setSelection(Math.min(selected, table.getItemCount() - 1));
        }
        select();
    }

    private static String name(EntryView view) {
        return view.entry().getTitle() + " (" + view.id() + ")";
    }

    private void fill(TableItem item, MergePlan.Row row) {
        item.setText(new String[] { Meta.label(row.feature(), texts.language()), line(row.mine()), line(row.theirs()),
                texts.of("merge.option." + plan.choice(row)).replace("&", "") });
    }

    private static String line(List<String> values) {
        return String.join(" | ", values).replaceAll("\\s+", " ");
    }

    private void select() {
        int index = table.getSelectionIndex();
        MergePlan.Row row = index < 0 ? null : plan.rows().get(index);
        left.setText(row == null ? "" : String.join("\n", row.mine()));
        right.setText(row == null ? "" : String.join("\n", row.theirs()));
        for (MergeChoice each : MergeChoice.values()) {
            Button button = options.get(each.ordinal());
            button.setEnabled(row != null && row.options().contains(each));
            button.setSelection(row != null && plan.choice(row) == each);
        }
    }

    private void choose(MergeChoice choice) {
        int index = table.getSelectionIndex();
        if (index >= 0) {
            MergePlan.Row row = plan.rows().get(index);
            plan.choose(row, choice);
            fill(table.getItem(index), row);
            select();
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, TURN, texts.of("merge.turn"), false);
        createButton(parent, IDialogConstants.OK_ID, texts.of("merge.do"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, texts.of("merge.cancel"), false);
    }

    @Override
    protected void buttonPressed(int id) {
        if (id == TURN) {
            plan = plan.turned();
            fill();
        } else {
            super.buttonPressed(id);
        }
    }
}
