package org.maillage.ui.curation.internal.batch;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.maillage.api.content.ChangeAction;
import org.maillage.api.content.ChangeNote;
import org.maillage.api.curation.EditService;
import org.maillage.api.curation.EntryChange;
import org.maillage.api.curation.FieldEdit;
import org.maillage.api.curation.WriteTarget;
import org.maillage.ui.curation.internal.care.Bars;
import org.maillage.ui.curation.internal.care.CareTexts;
import org.maillage.ui.curation.internal.care.Verifying;
import org.maillage.ui.curation.internal.care.Work;
import org.maillage.ui.curation.internal.desk.Desk;
import org.maillage.ui.widgets.Accessibility;
import org.maillage.ui.widgets.UiExecutor;

/** Changes many entries at once: what is to be done above, what each entry becomes below; one change, taken back at once. */
final class BatchDialog extends Dialog {

    private static final int PAUSE = 300;

    private final Desk desk;
    private final EditService edits;
    private final CareTexts texts;
    private final BatchEntries entries;
    private final BatchForm.TermSource terms;
    private final Consumer<String> done;
    private BatchForm form;
    private BatchPreview preview;
    private Label said;
    private Text why;
    private Work work;
    private Job looking;
    private int changing;
    private int number;

    BatchDialog(Shell parent, Desk desk, EditService edits, CareTexts texts, BatchEntries entries,
            BatchForm.TermSource terms, Consumer<String> done) {
        super(parent);
        this.desk = desk;
        this.edits = edits;
        this.texts = texts;
        this.entries = entries;
        this.terms = terms;
        this.done = done;
        setShellStyle(getShellStyle() | SWT.RESIZE | SWT.MAX);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(texts.of("batch.title", entries.ids().size()));
    }

    @Override
    protected Point getInitialSize() {
        Point size = getParentShell().getSize();
        return new Point(Math.min(960, Math.max(640, size.x - 40)), Math.min(640, Math.max(480, size.y - 60)));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        work = new Work(new UiExecutor(area), texts.language());
        Composite top = new Composite(area, SWT.NONE);
        top.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        top.setLayout(Bars.tight(1));
        preview = null;
        form = new BatchForm(top, texts, entries, terms, this::look);
        preview = new BatchPreview(area, texts, desk);
        said = Bars.sentence(area, 2);
        Composite line = Bars.line(area, 2);
        new Label(line, SWT.NONE).setText(texts.of("batch.why"));
        Composite frame = Accessibility.frame(line, texts.of("batch.why"));
        frame.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        why = new Text(frame, SWT.BORDER | SWT.SINGLE);
        Accessibility.name(why, texts.of("batch.why"));
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, texts.of("batch.ok", 0), true);
        createButton(parent, IDialogConstants.CANCEL_ID, texts.of("dialog.cancel"), false);
        look();
        form.focus();
    }

    /** Tells what would change, a moment after the last key. */
    private void look() {
        if (preview == null || getButton(IDialogConstants.OK_ID) == null) {
            return;
        }
        int mine = ++number;
        enable(0);
        List<FieldEdit> wanted = form.edits();
        if (wanted.isEmpty()) {
            preview.show(List.of());
            Bars.say(said, texts.of("batch.incomplete"));
            return;
        }
        getShell().getDisplay().timerExec(PAUSE, () -> {
            if (mine == number && !said.isDisposed()) {
                look(wanted, mine);
            }
        });
    }

    private void look(List<FieldEdit> wanted, int mine) {
        if (looking != null) {
            looking.cancel();
        }
        Bars.say(said, texts.of("batch.looking"));
        looking = work.start(texts.of("batch.job"), monitor -> edits.edit(entries.ids(), wanted,
                ChangeNote.of(ChangeAction.EDIT), new WriteTarget(
                        Verifying.target(desk, entries.ids()).overlays(), true)), found -> {
                            if (mine == number) {
                                show(found);
                            }
                        }, sentence -> {
                            if (mine == number) {
                                preview.show(List.of());
                                Bars.say(said, sentence);
                            }
                        });
    }

    private void show(List<EntryChange> found) {
        preview.show(found);
        int changed = (int) found.stream().filter(each -> !each.fields().isEmpty()).count();
        long problems = found.stream().mapToLong(each -> each.problems().size()).sum();
        Bars.say(said, texts.of("batch.said", changed, found.size() - changed, problems));
        enable(changed);
    }

    private void enable(int entriesThatChange) {
        changing = entriesThatChange;
        getButton(IDialogConstants.OK_ID).setEnabled(changing > 0);
        getButton(IDialogConstants.OK_ID).setText(texts.of("batch.ok", changing));
        getButton(IDialogConstants.OK_ID).getParent().layout(true);
    }

    @Override
    protected void okPressed() {
        List<FieldEdit> wanted = form.edits();
        ChangeNote note = ChangeNote.of(ChangeAction.EDIT).because(why.getText().strip());
        new Work(new UiExecutor(getParentShell()), texts.language()).start(texts.of("batch.writing"),
                monitor -> texts.of("batch.done", (int) edits.edit(entries.ids(), wanted, note,
                        Verifying.target(desk, entries.ids())).stream().filter(each -> !each.fields().isEmpty()).count()),
                done, done);
        super.okPressed();
    }

    /** What is to be done. */
    BatchForm form() {
        return form;
    }

    /** How many entries would change. */
    int changing() {
        return changing;
    }

    /** What is said below. */
    String said() {
        return said.getText();
    }

    /** Does it. */
    void run() {
        okPressed();
    }
}
