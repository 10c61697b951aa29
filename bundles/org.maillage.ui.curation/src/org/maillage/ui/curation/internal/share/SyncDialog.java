package org.maillage.ui.curation.internal.share;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.maillage.api.content.ChangeAction;
import org.maillage.api.content.ChangeNote;
import org.maillage.api.content.CollectionInfo;
import org.maillage.api.curation.EntryChange;
import org.maillage.api.curation.FieldChange;
import org.maillage.api.curation.SyncReport;
import org.maillage.api.curation.SyncService;
import org.maillage.ui.curation.internal.care.Bars;
import org.maillage.ui.curation.internal.care.CareTexts;
import org.maillage.ui.curation.internal.care.Listing;
import org.maillage.ui.curation.internal.care.Work;
import org.maillage.ui.curation.internal.desk.Desk;
import org.maillage.ui.widgets.Accessibility;
import org.maillage.ui.widgets.UiExecutor;

/**
 * Exchanges a collection with colleagues: what changed on both sides is merged, only fields that both changed differently
 * are asked about. Nothing is written or sent while one is open.
 */
final class SyncDialog extends Dialog {

    private final Desk desk;
    private final SyncService sync;
    private final CareTexts texts;
    private final List<String> collections;
    private Combo collection;
    private Text remote;
    private Label said;
    private ProgressBar progress;
    private Composite stack;
    private final StackLayout layers = new StackLayout();
    private Composite start;
    private Conflicts conflicts;
    private Listing<EntryChange> received;
    private Work work;
    private List<String> shared = List.of();

    SyncDialog(Shell parent, Desk desk, SyncService sync, CareTexts texts) {
        super(parent);
        this.desk = desk;
        this.sync = sync;
        this.texts = texts;
        this.collections = desk.sessions().writing().personal();
        setShellStyle(getShellStyle() | SWT.RESIZE | SWT.MAX);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(texts.of("sync.title"));
    }

    @Override
    protected Point getInitialSize() {
        Point size = getParentShell().getSize();
        return new Point(Math.min(920, Math.max(640, size.x - 60)), Math.min(600, Math.max(460, size.y - 80)));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        work = new Work(new UiExecutor(area), texts.language());
        Composite top = Bars.line(area, 3);
        new Label(top, SWT.NONE).setText(texts.of("sync.collection"));
        Composite frame = Accessibility.frame(top, texts.of("sync.collection"));
        frame.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        collection = new Combo(frame, SWT.READ_ONLY);
        Accessibility.name(collection, texts.of("sync.collection"));
        collections.forEach(each -> collection.add(desk.needs().content().collection(each)
                .map((CollectionInfo info) -> info.title(texts.language())).orElse(each)));
        collection.select(Math.max(0, collections.indexOf(desk.scope().collection())));
        collection.addListener(SWT.Selection, event -> chosen());
        new Label(top, SWT.NONE).setText(texts.of("sync.remote"));
        Composite remoteFrame = Accessibility.frame(top, texts.of("sync.remote"));
        remoteFrame.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        remote = new Text(remoteFrame, SWT.BORDER | SWT.SINGLE);
        Accessibility.name(remote, texts.of("sync.remote"));
        Button folder = new Button(top, SWT.PUSH);
        folder.setText(texts.of("sync.folder"));
        folder.addListener(SWT.Selection, event -> choose());
        stack = new Composite(area, SWT.NONE);
        stack.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        stack.setLayout(layers);
        start = new Composite(stack, SWT.NONE);
        start.setLayout(Bars.tight(1));
        Bars.say(Bars.sentence(start, 8), texts.of("sync.about"));
        conflicts = new Conflicts(stack, texts, desk, this::decided);
        received = received();
        layers.topControl = start;
        progress = new ProgressBar(area, SWT.INDETERMINATE);
        progress.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        progress.setVisible(false);
        said = Bars.sentence(area, 2);
        work.start(texts.of("sync.job"), monitor -> sync.shared(), found -> {
            shared = found;
            chosen();
        }, sentence -> Bars.say(said, sentence));
        return area;
    }

    private Listing<EntryChange> received() {
        Composite area = new Composite(stack, SWT.NONE);
        area.setLayout(Bars.tight(1));
        return new Listing<>(area, texts.of("sync.received"), SWT.SINGLE,
                List.of(Listing.Column.of(texts.of("sync.entry"), 320, EntryChange::title),
                        Listing.Column.of(texts.of("sync.changed"), 520, each -> String.join(", ",
                                each.fields().stream().map(FieldChange::feature).distinct().toList()))),
                EntryChange::id);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, texts.of("sync.run"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, texts.of("sync.close"), false);
        chosen();
    }

    private void chosen() {
        Button run = getButton(IDialogConstants.OK_ID);
        boolean known = !collections.isEmpty() && shared.contains(collections.get(collection.getSelectionIndex()));
        remote.setMessage(texts.of(known ? "sync.remote.known" : "sync.remote.needed"));
        if (run != null) {
            run.setEnabled(!collections.isEmpty());
        }
        if (collections.isEmpty()) {
            Bars.say(said, texts.of("sync.noCollection"));
        }
    }

    private void choose() {
        DirectoryDialog dialog = new DirectoryDialog(getShell());
        dialog.setMessage(texts.of("sync.folder.which"));
        String found = dialog.open();
        if (found != null) {
            remote.setText(found);
        }
    }

    /** Exchanges; stays open to tell what happened. */
    @Override
    protected void okPressed() {
        String id = collections.get(collection.getSelectionIndex());
        Optional<String> address = Optional.of(remote.getText().strip()).filter(each -> !each.isEmpty());
        busy(true);
        Bars.say(said, texts.of("sync.running"));
        work.start(texts.of("sync.job"),
                monitor -> sync.sync(id, address, conflicts, ChangeNote.of(ChangeAction.SYNC), false), this::done,
                sentence -> {
                    busy(false);
                    Bars.say(said, sentence);
                });
    }

    private void busy(boolean busy) {
        progress.setVisible(busy);
        getButton(IDialogConstants.OK_ID).setEnabled(!busy);
    }

    private void done(SyncReport report) {
        busy(false);
        if (report.isComplete()) {
            received.show(report.received());
            top(report.received().isEmpty() ? start : received.table().getParent().getParent());
            Bars.say(said, texts.of("sync.done", report.received().size(), report.sent()));
            getButton(IDialogConstants.OK_ID).setText(texts.of("sync.run"));
        } else {
            conflicts.show(report.conflicts().stream().filter(each -> each.taken().isEmpty()).toList());
            top(conflicts.control());
            getButton(IDialogConstants.OK_ID).setText(texts.of("sync.finish"));
            decided();
        }
        getButton(IDialogConstants.OK_ID).getParent().layout(true);
    }

    private void top(Control control) {
        layers.topControl = control;
        stack.layout(true, true);
    }

    private void decided() {
        getButton(IDialogConstants.OK_ID).setEnabled(conflicts.isDecided());
        Bars.say(said, texts.of(conflicts.isDecided() ? "sync.decided" : "sync.open"));
    }

    /** Fills the address as a person would. */
    void address(String text) {
        remote.setText(text);
    }

    /** Presses the button. */
    void run() {
        okPressed();
    }

    /** What is said below. */
    String said() {
        return said.getText();
    }

    /** What is open. */
    Conflicts conflicts() {
        return conflicts;
    }
}
