package org.maillage.ui.curation.internal.desk;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.services.EContextService;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.maillage.api.MaillageException;
import org.maillage.api.Problem;
import org.maillage.api.Severity;
import org.maillage.model.meta.Meta;
import org.maillage.ui.curation.internal.DeskTexts;
import org.maillage.ui.widgets.Accessibility;
import org.maillage.ui.widgets.Images;
import org.maillage.ui.widgets.UiExecutor;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** What is wrong in the entry in the form, or in all that is listed; Enter goes to the field. */
public final class ProblemsView {

    private static final int[] WIDTHS = { 420, 150, 240 };
    private static final int ENTRY = 0;
    private static final int COLLECTION = 1;

    private final Desk desk;
    private final DeskTexts texts;
    private final Combo range;
    private final Label count;
    private final Table table;
    private final Images images;
    private final UiExecutor ui;
    private final ContentWatch watch;
    private final Runnable problemsChanged = this::show;
    private final Consumer<Scope> scopeChanged = scope -> listed();
    private Job reading;
    private List<Problem> ofCollection = List.of();
    private List<Problem> shown = List.of();

    /** Called by the workbench. */
    @Inject
    public ProblemsView(Composite parent, Desk desk,
            @org.eclipse.e4.core.di.annotations.Optional EContextService contexts) {
        this(parent, desk);
        if (contexts != null) {
            contexts.activateContext(DeskIds.CONTEXT);
        }
    }

    /** The view alone, without a workbench. */
    public ProblemsView(Composite parent, Desk desk) {
        this.desk = desk;
        this.texts = desk.needs().texts();
        Composite area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginHeight = 2;
        layout.marginWidth = 6;
        area.setLayout(layout);
        Composite rangeFrame = Accessibility.frame(area, texts.of("problems.range"));
        range = new Combo(rangeFrame, SWT.READ_ONLY);
        range.setItems(texts.of("problems.entry"), texts.of("problems.collection"));
        range.select(ENTRY);
        Accessibility.name(range, texts.of("problems.range"));
        count = new Label(area, SWT.NONE);
        count.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Composite frame = new Composite(area, SWT.NONE);
        frame.setLayout(new FillLayout());
        frame.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
        Accessibility.name(frame, texts.of("problems.name"));
        table = new Table(frame, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        Accessibility.name(table, texts.of("problems.name"));
        images = new Images(table, ProblemsView.class);
        String[] keys = { "problems.what", "problems.field", "problems.where" };
        for (int i = 0; i < keys.length; i++) {
            TableColumn column = new TableColumn(table, SWT.LEFT);
            column.setText(texts.of(keys[i]));
            column.setWidth(WIDTHS[i]);
        }
        ui = new UiExecutor(area);
        table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
        table.addListener(SWT.DefaultSelection, event -> go());
        range.addListener(SWT.Selection, event -> listed());
        watch = new ContentWatch(ids -> ui.execute(this::listed));
        desk.onProblems(problemsChanged);
        desk.onScope(scopeChanged);
        show();
    }

    /** Called by the workbench. */
    @Focus
    public void focus() {
        table.setFocus();
    }

    /** Called by the workbench. */
    @PreDestroy
    public void close() {
        watch.close();
        desk.forget(problemsChanged);
        desk.forget(scopeChanged);
        if (reading != null) {
            reading.cancel();
        }
    }

    private void listed() {
        if (reading != null) {
            reading.cancel();
        }
        String collection = desk.scope().collection();
        if (range.getSelectionIndex() == COLLECTION && !collection.isEmpty()) {
            count.setText(texts.of("problems.reading"));
            reading = new Reading(collection);
            reading.schedule();
        } else {
            show();
        }
    }

    private void show() {
        boolean all = range.getSelectionIndex() == COLLECTION;
        shown = (all ? ofCollection : desk.problems()).stream()
                .sorted(Comparator.comparing(Problem::severity)).toList();
        table.setItemCount(shown.size());
        table.clearAll();
        Map<Severity, Integer> by = new HashMap<>();
        shown.forEach(each -> by.merge(each.severity(), 1, Integer::sum));
        boolean nothing = !all && desk.entry().isEmpty();
        count.setText(nothing ? texts.of("problems.none.entry") : texts.of("problems.count",
                by.getOrDefault(Severity.ERROR, 0), by.getOrDefault(Severity.WARNING, 0),
                by.getOrDefault(Severity.INFO, 0)));
    }

    private void fill(TableItem item, int index) {
        Problem problem = shown.get(index);
        item.setText(new String[] { problem.text(texts.language()), field(problem), problem.place().entry() });
        item.setImage(0, images.of(switch (problem.severity()) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "info";
        }));
    }

    /** What people call the field; its path where the type is not known. */
    private String field(Problem problem) {
        String path = problem.place().field();
        String feature = path.split("[.\\[]", 2)[0];
        Optional<EClass> type = desk.needs().content().types().stream()
                .filter(each -> each.getEStructuralFeature(feature) != null).findFirst();
        return type.map(each -> Meta.label(each.getEStructuralFeature(feature), texts.language())
                + path.substring(feature.length())).orElse(path);
    }

    private void go() {
        int index = table.getSelectionIndex();
        if (index >= 0 && !shown.get(index).place().entry().isEmpty()) {
            Problem problem = shown.get(index);
            desk.open(new Desk.Wanted(problem.place().entry(), problem.place().field().split("[.\\[]", 2)[0], true));
        }
    }

    private final class Reading extends Job {

        private final String collection;

        Reading(String collection) {
            super(texts.of("problems.job"));
            this.collection = collection;
            setPriority(Job.DECORATE);
        }

        @Override
        protected IStatus run(IProgressMonitor monitor) {
            try {
                List<Problem> found = desk.needs().validator().validate(Optional.of(collection), LocalDate.now(),
                        monitor::isCanceled);
                if (!monitor.isCanceled()) {
                    ui.execute(() -> {
                        ofCollection = found;
                        show();
                    });
                }
            } catch (MaillageException e) {
                // The collection left meanwhile.
                ILog.of(ProblemsView.class).info(e.getMessage());
            }
            return monitor.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
        }
    }
}
