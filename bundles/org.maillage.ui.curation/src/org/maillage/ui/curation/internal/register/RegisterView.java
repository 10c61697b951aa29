package org.maillage.ui.curation.internal.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.services.EContextService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.maillage.api.MaillageException;
import org.maillage.api.curation.EssDiscrepancy;
import org.maillage.api.curation.EssStanding;
import org.maillage.api.curation.RegisterService;
import org.maillage.model.Tristate;
import org.maillage.ui.curation.internal.desk.Desk;
import org.maillage.ui.curation.internal.desk.DeskIds;
import org.maillage.ui.curation.internal.desk.Scope;
import org.maillage.ui.widgets.Accessibility;
import org.maillage.ui.widgets.ContentWatch;
import org.maillage.ui.widgets.UiExecutor;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** Who of the chosen collection belongs to the ESS, what says so, and what does not agree; Enter goes to the evidence. */
public final class RegisterView {

    private static final String EVIDENCE = "essStatus";
    private static final int[] WIDTHS = { 240, 90, 180, 90, 110, 420 };
    private static final int STILL_MS = 700;

    /** What of the register is listed, in the order of the choices. */
    private static final List<Predicate<EssStanding>> RANGES = List.of(each -> true,
            each -> !each.discrepancies().isEmpty(), each -> each.status() == Tristate.UNKNOWN,
            each -> each.discrepancies().stream().anyMatch(found -> found.kind() == EssDiscrepancy.Kind.ESUS_ENDED
                    || found.kind() == EssDiscrepancy.Kind.ESUS_ENDING));

    private final RegisterTexts texts;
    private final Desk desk;
    private final RegisterService register;
    private final RegisterLines lines;
    private final Combo range;
    private final Label count;
    private final Table table;
    private final Text ledger;
    private final UiExecutor ui;
    private final ContentWatch watch;
    private final Consumer<Scope> scopeChanged = scope -> stale();
    private List<EssStanding> all = List.of();
    private List<EssStanding> shown = List.of();
    private Job job;
    private boolean stale = true;

    /** Called by the workbench. */
    @Inject
    public RegisterView(Composite parent, RegisterTexts texts, Desk desk, @Service RegisterService register,
            @org.eclipse.e4.core.di.annotations.Optional EContextService contexts) {
        this(parent, texts, desk, register);
        if (contexts != null) {
            contexts.activateContext(DeskIds.CONTEXT);
        }
    }

    /** The view alone, without a workbench. */
    public RegisterView(Composite parent, RegisterTexts texts, Desk desk, RegisterService register) {
        this.texts = texts;
        this.desk = desk;
        this.register = register;
        this.lines = new RegisterLines(texts);
        Composite area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginHeight = 2;
        layout.marginWidth = 6;
        area.setLayout(layout);
        range = new Combo(Accessibility.frame(area, texts.of("range")), SWT.READ_ONLY);
        range.setItems(texts.of("range.all"), texts.of("range.discrepancies"), texts.of("range.unknown"),
                texts.of("range.esus"));
        range.select(0);
        Accessibility.name(range, texts.of("range"));
        count = new Label(area, SWT.NONE);
        count.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        SashForm sash = new SashForm(area, SWT.VERTICAL);
        sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
        table = new Table(Accessibility.frame(sash, texts.of("name")), SWT.SINGLE | SWT.FULL_SELECTION | SWT.VIRTUAL);
        table.setHeaderVisible(true);
        Accessibility.name(table, texts.of("name"));
        String[] keys = { "structure", "ess", "basis", "indication", "esusUntil", "discrepancies" };
        for (int i = 0; i < keys.length; i++) {
            TableColumn column = new TableColumn(table, SWT.LEFT);
            column.setText(texts.of(keys[i]));
            column.setWidth(WIDTHS[i]);
        }
        ledger = new Text(Accessibility.frame(sash, texts.of("ledger")),
                SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        Accessibility.name(ledger, texts.of("ledger"));
        sash.setWeights(3, 2);
        ui = new UiExecutor(area);
        table.addListener(SWT.SetData,
                event -> ((TableItem) event.item).setText(lines.row(shown.get(event.index))));
        table.addListener(SWT.Selection, event -> select());
        table.addListener(SWT.DefaultSelection, event -> chosen()
                .ifPresent(each -> desk.open(new Desk.Wanted(each.id(), EVIDENCE, true))));
        range.addListener(SWT.Selection, event -> show());
        area.addListener(SWT.Paint, event -> {
            if (stale) {
                read();
            }
        });
        watch = new ContentWatch(ids -> ui.execute(this::stale));
        desk.onScope(scopeChanged);
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
        desk.forget(scopeChanged);
        if (job != null) {
            job.cancel();
        }
    }

    /** What is shown may be wrong; it is read anew when somebody sees it. */
    private void stale() {
        stale = true;
        table.getParent().getParent().getParent().redraw();
    }

    private void read() {
        stale = false;
        if (job != null) {
            job.cancel();
        }
        String collection = desk.scope().collection();
        if (collection.isEmpty()) {
            all = List.of();
            show();
            count.setText(texts.of("choose"));
            return;
        }
        count.setText(texts.of("reading"));
        job = new Job(texts.of("name")) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                try {
                    List<EssStanding> found = register.list(Optional.of(collection), LocalDate.now(), monitor::isCanceled);
                    if (!monitor.isCanceled()) {
                        ui.execute(() -> {
                            all = found;
                            show();
                        });
                    }
                } catch (MaillageException e) {
                    // The collection left meanwhile.
                    ILog.of(RegisterView.class).info(e.getMessage());
                }
                return monitor.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
            }
        };
        job.setPriority(Job.DECORATE);
        job.schedule(STILL_MS);
    }

    private void show() {
        Optional<String> former = chosen().map(EssStanding::id);
        shown = all.stream().filter(RANGES.get(range.getSelectionIndex())).toList();
        table.setItemCount(shown.size());
        table.clearAll();
        int index = former.map(shown.stream().map(EssStanding::id).toList()::indexOf).orElse(-1);
        if (index >= 0) {
            table.setSelection(index);
        }
        long unknown = all.stream().filter(each -> each.status() == Tristate.UNKNOWN).count();
        long yes = all.stream().filter(each -> each.status() == Tristate.YES).count();
        count.setText(all.isEmpty() ? texts.of("none")
                : texts.of("count", all.size(), yes, all.size() - yes - unknown, unknown, shown.size()));
        select();
    }

    private Optional<EssStanding> chosen() {
        int index = table.getSelectionIndex();
        return index < 0 || index >= shown.size() ? Optional.empty() : Optional.of(shown.get(index));
    }

    private void select() {
        ledger.setText(chosen().map(lines::ledger).orElse(""));
    }
}
