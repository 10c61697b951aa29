package org.maillage.ui.curation.internal.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.services.EContextService;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.maillage.api.content.ContentListener;
import org.maillage.api.curation.FreshnessService;
import org.maillage.api.curation.HistoryService;
import org.maillage.api.curation.WorkflowService;
import org.maillage.model.EntryStatus;
import org.maillage.ui.curation.internal.DeskTexts;
import org.maillage.ui.curation.internal.batch.BatchOpener;
import org.maillage.ui.curation.internal.care.CareTexts;
import org.maillage.ui.curation.internal.care.Verifying;
import org.maillage.ui.curation.internal.care.Work;
import org.maillage.ui.widgets.Accessibility;
import org.maillage.ui.widgets.Buttons;
import org.maillage.ui.widgets.ContentWatch;
import org.maillage.ui.widgets.UiExecutor;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** The entries of a collection as rows: sorted, filtered, edited in place. */
public final class EntriesView {

    private static final int MARGIN = 6;
    /** So many entries are sooner read one by one than a collection from end to end. */
    private static final int FEW = 500;
    /** So many rows tell what types there are. */
    private static final int MOST = 5_000;

    private final Desk desk;
    private final DeskTexts texts;
    private final Columns columns;
    private final Composite area;
    private final Text filter;
    private final Label count;
    private final EntriesTable table;
    private final Rows rows;
    private final UiExecutor ui;
    private final SavedSteps steps;
    private final StatusChange statusChange;
    private Buttons buttons;
    private final ContentWatch watch;
    private final Consumer<Scope> scopeChanged = scope -> read();
    private final Runnable sessionsChanged;
    private boolean asking;
    private boolean prepared;

    /** Called by the workbench. */
    @Inject
    public EntriesView(Composite parent, Desk desk, @Service WorkflowService workflow, @Service HistoryService history,
            @Service FreshnessService freshness, BatchOpener batches, CareTexts care, EHandlerService handlers,
            @org.eclipse.e4.core.di.annotations.Optional EContextService contexts) {
        this(parent, desk, workflow, history, new DeskSettings());
        buttons.add("columns", care.of("batch.button"), care.of("batch.button.hint"),
                () -> batches.open(area.getShell(), chosen(), this::say));
        Verifying verifying = new Verifying(desk, freshness, care, new Work(ui, care.language()));
        handlers.activateHandler(DeskIds.VERIFY, new StepHandler(() -> verifying.verify(chosen(), this::say), () -> true));
        handlers.activateHandler(StepHandler.UNDO, new StepHandler(() -> steps.undo(this::say), () -> true));
        handlers.activateHandler(StepHandler.REDO, new StepHandler(() -> steps.redo(this::say), () -> true));
        if (contexts != null) {
            contexts.activateContext(DeskIds.CONTEXT);
        }
    }

    /** The view alone, without a workbench. */
    public EntriesView(Composite parent, Desk desk, WorkflowService workflow, HistoryService history,
            DeskSettings settings) {
        this.desk = desk;
        this.texts = desk.needs().texts();
        this.columns = new Columns(desk.needs(), settings);
        this.steps = new SavedSteps(desk.needs(), history);
        this.statusChange = new StatusChange(desk.needs(), workflow, desk.sessions().writing());
        area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 2;
        area.setLayout(layout);
        filter = bar();
        ui = new UiExecutor(area);
        rows = new Rows(desk.needs(), ui, new Arrival());
        table = new EntriesTable(area, desk, rows, this::say, names -> {
            columns.order(desk.scope(), names);
            read();
        });
        table.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        count = new Label(area, SWT.WRAP);
        GridData below = new GridData(SWT.FILL, SWT.BOTTOM, true, false);
        below.horizontalIndent = MARGIN;
        below.widthHint = 100;
        count.setLayoutData(below);
        filter.addListener(SWT.Modify, event -> rows.filter(filter.getText()));
        filter.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                table.focus();
            } else if (event.keyCode == SWT.ESC) {
                filter.setText("");
            }
        });
        watch = new ContentWatch(new Changes());
        sessionsChanged = table::redraw;
        desk.sessions().onChange(sessionsChanged);
        desk.onScope(scopeChanged);
        read();
    }

    private Text bar() {
        Composite line = new Composite(area, SWT.NONE);
        line.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayout layout = new GridLayout(2, false);
        layout.marginHeight = 2;
        layout.marginWidth = MARGIN;
        line.setLayout(layout);
        Composite frame = Accessibility.frame(line, texts.of("table.filter"));
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.widthHint = 120;
        frame.setLayoutData(wide);
        Text box = new Text(frame, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        box.setMessage(texts.of("table.filter"));
        Accessibility.name(box, texts.of("table.filter"));
        Composite buttons = new Composite(line, SWT.NONE);
        GridLayout tight = new GridLayout();
        tight.marginWidth = 0;
        tight.marginHeight = 0;
        buttons.setLayout(tight);
        this.buttons = new Buttons(buttons, texts.of("table.bar"));
        this.buttons.add("add", texts.of("table.new"), texts.of("table.new.hint"), this::create);
        this.buttons.add("columns", "", texts.of("table.columns"), this::chooseColumns);
        return box;
    }

    /** Called by the workbench. */
    @Focus
    public void focus() {
        if (rows.shown().isEmpty()) {
            filter.setFocus();
        } else {
            table.focus();
        }
    }

    /** Called by the workbench. */
    @PreDestroy
    public void close() {
        watch.close();
        rows.stop();
        desk.forget(scopeChanged);
        desk.sessions().forget(sessionsChanged);
    }

    private void read() {
        List<Column> shown = columns.chosen(desk.scope());
        table.columns(shown);
        if (desk.scope().drafts()) {
            desk.sessions().drafts(ids -> rows.read(desk.scope(), shown, ids));
        } else {
            rows.read(desk.scope(), shown, List.of());
        }
    }

    /** Begins an entry. A key typed in a box reaches the command twice on some systems: one dialog is enough. */
    public void create() {
        if (!asking) {
            asking = true;
            ui.execute(() -> {
                try {
                    NewEntry.ask(area.getShell(), desk,
                            session -> desk.open(new Desk.Wanted(session.id(), "title", true)));
                } finally {
                    asking = false;
                }
            });
        }
    }

    private void chooseColumns() {
        if (columns.ask(area.getShell(), desk.scope())) {
            read();
        }
    }

    /** Changes the status of the chosen entries. */
    public void status(EntryStatus status) {
        List<String> ids = table.chosen();
        List<String> dirty = ids.stream().filter(desk.sessions()::isDirty).toList();
        if (!dirty.isEmpty()) {
            say(texts.of("status.dirty", dirty.size()));
        } else {
            statusChange.change(area.getShell(), ids, status, this::say);
        }
    }

    /** Removes the chosen entries, after a question. */
    public void delete() {
        List<String> ids = table.chosen();
        if (!ids.isEmpty() && MessageDialog.openQuestion(area.getShell(), texts.of("delete.title"),
                texts.of("delete.question", ids.size()))) {
            new Removal(desk).remove(ids, this::say);
        }
    }

    /** The chosen entries. */
    public List<String> chosen() {
        return new ArrayList<>(table.chosen());
    }

    /** Once, when there is nothing else to read. */
    private void prepare() {
        if (!prepared && rows.isComplete() && desk.sessions().writing().isPersonal(desk.scope().collection())) {
            prepared = true;
            steps.prepare();
        }
    }

    /** Says something below the table. */
    public void say(String sentence) {
        if (!count.isDisposed()) {
            count.setText(sentence.replace("&", "&&"));
            area.layout(true);
        }
    }

    /** What others, or the form, wrote. */
    private final class Changes implements ContentListener {

        @Override
        public void collectionsChanged(Set<String> collectionIds) {
            ui.execute(() -> {
                if (collectionIds.contains(desk.scope().collection()) || desk.scope().drafts()
                        || !rows.shown().isEmpty()) {
                    read();
                }
            });
        }

        @Override
        public void entriesChanged(Set<String> collectionIds, Set<String> entryIds) {
            ui.execute(() -> {
                if (desk.scope().drafts() || entryIds.size() > FEW || !rows.isComplete()) {
                    read();
                } else {
                    rows.refresh(desk.scope(), entryIds);
                }
            });
        }
    }

    private final class Arrival implements Rows.Receiver {

        @Override
        public void rows() {
            table.show();
            prepare();
            desk.listed(rows.shown().stream().limit(MOST).map(Row::type).distinct().toList());
            say(desk.scope().isNothing() ? texts.of("table.nothing")
                    : texts.of(rows.isComplete() ? "table.count" : "table.reading", rows.shown().size(), rows.total()));
        }

        @Override
        public void failed(String sentence) {
            table.show();
            say(sentence);
        }
    }
}
