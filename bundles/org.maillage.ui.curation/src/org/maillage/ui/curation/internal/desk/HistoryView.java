package org.maillage.ui.curation.internal.desk;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.services.EContextService;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.maillage.api.MaillageException;
import org.maillage.api.content.ChangeAction;
import org.maillage.api.content.ChangeNote;
import org.maillage.api.curation.FieldChange;
import org.maillage.api.curation.HistoryService;
import org.maillage.api.curation.Revision;
import org.maillage.model.MaillagePackage;
import org.maillage.ui.curation.internal.DeskTexts;
import org.maillage.ui.widgets.Accessibility;
import org.maillage.ui.widgets.ContentWatch;
import org.maillage.ui.widgets.UiExecutor;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** The life of the entry in the form: each step, what it changed side by side, and the way back. */
public final class HistoryView {

    private static final int[] STEPS = { 150, 150, 120, 200, 60 };
    private static final int[] FIELDS = { 170, 280, 280 };

    private final Desk desk;
    private final DeskTexts texts;
    private final HistoryService history;
    private final Label said;
    private final Button restore;
    private final Table steps;
    private final Table fields;
    private final UiExecutor ui;
    private final ContentWatch watch;
    private final AtomicInteger last = new AtomicInteger();
    private final Consumer<Desk.Wanted> opened = wanted -> read();
    private List<Revision> revisions = List.of();
    private EClass type = MaillagePackage.eINSTANCE.getEntry();

    /** Called by the workbench. */
    @Inject
    public HistoryView(Composite parent, Desk desk, @Service HistoryService history,
            @org.eclipse.e4.core.di.annotations.Optional EContextService contexts) {
        this(parent, desk, history);
        if (contexts != null) {
            contexts.activateContext(DeskIds.CONTEXT);
        }
    }

    /** The view alone, without a workbench. */
    public HistoryView(Composite parent, Desk desk, HistoryService history) {
        this.desk = desk;
        this.texts = desk.needs().texts();
        this.history = history;
        Composite area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginHeight = 2;
        area.setLayout(layout);
        said = new Label(area, SWT.WRAP);
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.widthHint = 100;
        said.setLayoutData(wide);
        restore = new Button(area, SWT.PUSH);
        restore.setText(texts.of("history.restore"));
        restore.setToolTipText(texts.of("history.restore.hint"));
        restore.addListener(SWT.Selection, event -> restore());
        SashForm sash = new SashForm(area, SWT.VERTICAL);
        sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
        steps = table(sash, "history.name", STEPS, "history.when", "history.what", "history.role", "history.why",
                "history.fields");
        fields = table(sash, "history.differences", FIELDS, "history.field", "history.before", "history.after");
        // Below the form there is more room beside each other than above.
        sash.addListener(SWT.Resize, event -> {
            Point size = sash.getSize();
            int orientation = size.x > 2 * size.y ? SWT.HORIZONTAL : SWT.VERTICAL;
            if (sash.getOrientation() != orientation) {
                sash.setOrientation(orientation);
            }
        });
        steps.addListener(SWT.Selection, event -> differences());
        ui = new UiExecutor(area);
        watch = new ContentWatch(ids -> ui.execute(this::read));
        desk.onEntry(opened);
        read();
    }

    private Table table(Composite parent, String name, int[] widths, String... keys) {
        Composite frame = new Composite(parent, SWT.NONE);
        frame.setLayout(new FillLayout());
        Accessibility.name(frame, texts.of(name));
        Table table = new Table(frame, SWT.SINGLE | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        Accessibility.name(table, texts.of(name));
        for (int i = 0; i < keys.length; i++) {
            TableColumn column = new TableColumn(table, SWT.LEFT);
            column.setText(texts.of(keys[i]));
            column.setWidth(widths[i]);
        }
        return table;
    }

    /** Called by the workbench. */
    @Focus
    public void focus() {
        steps.setFocus();
    }

    /** Called by the workbench. */
    @PreDestroy
    public void close() {
        last.incrementAndGet();
        watch.close();
        desk.forget(opened);
    }

    private void read() {
        int number = last.incrementAndGet();
        Optional<String> id = desk.entry();
        if (id.isEmpty()) {
            show(List.of(), texts.of("history.nothing"));
            return;
        }
        Job job = Job.create(texts.of("history.job"), monitor -> {
            Runnable after;
            try {
                List<Revision> found = history.history(id.get());
                EClass itsType = desk.needs().content().find(id.get()).map(each -> each.entry().eClass())
                        .orElse(MaillagePackage.eINSTANCE.getEntry());
                after = () -> {
                    type = itsType;
                    show(found, texts.of("history.count", found.size()));
                };
            } catch (MaillageException e) {
                ILog.of(HistoryView.class).warn("No history of " + id.get(), e);
                after = () -> show(List.of(), e.text(texts.language()));
            }
            Runnable then = after;
            ui.execute(() -> {
                if (number == last.get()) {
                    then.run();
                }
            });
            return Status.OK_STATUS;
        });
        job.setPriority(Job.SHORT);
        job.schedule();
    }

    private void show(List<Revision> found, String sentence) {
        revisions = found;
        said.setText(sentence);
        steps.removeAll();
        DateTimeFormatter when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT).withLocale(texts.language());
        for (Revision each : found) {
            new TableItem(steps, SWT.NONE).setText(new String[] { when.format(each.at().atZone(ZoneId.systemDefault())),
                    texts.of("action." + each.action()), each.role(), each.reason(),
                    String.valueOf(each.fields().size()) });
        }
        if (!found.isEmpty()) {
            steps.setSelection(0);
        }
        differences();
        said.requestLayout();
    }

    private void differences() {
        fields.removeAll();
        int index = steps.getSelectionIndex();
        restore.setEnabled(index > 0);
        if (index >= 0) {
            for (FieldChange each : revisions.get(index).fields()) {
                new TableItem(fields, SWT.NONE).setText(new String[] {
                        FieldNames.of(type, each.field(), texts.language()), line(each.field(), each.before()),
                        line(each.field(), each.after()) });
            }
        }
    }

    private String line(String field, List<String> values) {
        return FieldNames.values(type, field, values, texts).replace('\n', ' ');
    }

    private void restore() {
        Revision wanted = revisions.get(steps.getSelectionIndex());
        String id = desk.entry().orElseThrow();
        if (desk.sessions().isDirty(id)) {
            said.setText(texts.of("status.dirty", 1));
            return;
        }
        Job job = Job.create(texts.of("history.restore"), monitor -> {
            String sentence;
            try {
                int changed = history.restore(id, wanted.version(), ChangeNote.of(ChangeAction.RESTORE), false).fields()
                        .size();
                sentence = texts.of("history.restored", changed);
            } catch (MaillageException e) {
                ILog.of(HistoryView.class).warn("Cannot restore " + id, e);
                sentence = e.text(texts.language());
            }
            String outcome = sentence;
            ui.execute(() -> said.setText(outcome));
            return Status.OK_STATUS;
        });
        job.setPriority(Job.SHORT);
        job.schedule();
    }
}
