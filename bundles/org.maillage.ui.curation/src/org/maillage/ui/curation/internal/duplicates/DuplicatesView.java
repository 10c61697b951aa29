package org.maillage.ui.curation.internal.duplicates;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.services.EContextService;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.maillage.api.MaillageException;
import org.maillage.api.content.EntryView;
import org.maillage.api.curation.DuplicatePair;
import org.maillage.api.curation.DuplicateService;
import org.maillage.ui.curation.internal.desk.Desk;
import org.maillage.ui.curation.internal.desk.DeskIds;
import org.maillage.ui.curation.internal.desk.SavedSteps;
import org.maillage.ui.curation.internal.desk.Scope;
import org.maillage.ui.curation.internal.desk.StepHandler;
import org.maillage.ui.widgets.Accessibility;
import org.maillage.ui.widgets.Buttons;
import org.maillage.ui.widgets.ContentWatch;
import org.maillage.ui.widgets.UiExecutor;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** Entries that may be there twice, with the reasons; Enter merges two, Delete keeps them apart. */
public final class DuplicatesView {

    private static final int[] WIDTHS = { 60, 220, 330, 330 };
    private static final int OF_COLLECTION = 0;
    private static final int APART = 2;
    private static final int STILL_MS = 700;

    private final DuplicateNeeds needs;
    private final DuplicateTexts texts;
    private final Desk desk;
    private final SavedSteps steps;
    private final Combo range;
    private final Label count;
    private final Table table;
    private final UiExecutor ui;
    private final ContentWatch watch;
    private final Consumer<Scope> scopeChanged = scope -> stale();
    private List<DuplicatePair> shown = List.of();
    private Job job;
    private boolean stale = true;

    /** Called by the workbench. */
    @Inject
    public DuplicatesView(Composite parent, DuplicateNeeds needs, EHandlerService handlers,
            @org.eclipse.e4.core.di.annotations.Optional EContextService contexts) {
        this(parent, needs);
        handlers.activateHandler(StepHandler.UNDO, new StepHandler(() -> steps.undo(this::say), () -> true));
        handlers.activateHandler(StepHandler.REDO, new StepHandler(() -> steps.redo(this::say), () -> true));
        if (contexts != null) {
            contexts.activateContext(DeskIds.CONTEXT);
        }
    }

    /** The view alone, without a workbench. */
    public DuplicatesView(Composite parent, DuplicateNeeds needs) {
        this.needs = needs;
        this.texts = needs.texts();
        this.desk = needs.desk();
        this.steps = new SavedSteps(desk.needs(), needs.history());
        Composite area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginHeight = 2;
        layout.marginWidth = 6;
        area.setLayout(layout);
        range = new Combo(Accessibility.frame(area, texts.of("range")), SWT.READ_ONLY);
        range.setItems(texts.of("range.collection"), texts.of("range.all"), texts.of("range.apart"));
        range.select(OF_COLLECTION);
        Accessibility.name(range, texts.of("range"));
        bar(area);
        Composite frame = Accessibility.frame(area, texts.of("name"));
        frame.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
        table = new Table(frame, SWT.SINGLE | SWT.FULL_SELECTION | SWT.VIRTUAL);
        table.setHeaderVisible(true);
        Accessibility.name(table, texts.of("name"));
        String[] keys = { "score", "reasons", "first", "second" };
        for (int i = 0; i < keys.length; i++) {
            TableColumn column = new TableColumn(table, SWT.LEFT);
            column.setText(texts.of(keys[i]));
            column.setWidth(WIDTHS[i]);
        }
        count = new Label(area, SWT.WRAP);
        GridData wide = new GridData(SWT.FILL, SWT.BOTTOM, true, false, 2, 1);
        wide.widthHint = 100;
        count.setLayoutData(wide);
        ui = new UiExecutor(area);
        table.addListener(SWT.SetData, event -> fill((TableItem) event.item, shown.get(event.index)));
        table.addListener(SWT.DefaultSelection, event -> merge());
        table.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.DEL) {
                apart();
            }
        });
        range.addListener(SWT.Selection, event -> find(0));
        area.addListener(SWT.Paint, event -> {
            if (stale) {
                find(STILL_MS);
            }
        });
        watch = new ContentWatch(ids -> ui.execute(this::stale));
        desk.onScope(scopeChanged);
    }

    private void bar(Composite area) {
        Composite place = new Composite(area, SWT.NONE);
        place.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        GridLayout tight = new GridLayout();
        tight.marginHeight = 0;
        place.setLayout(tight);
        Buttons bar = new Buttons(place, texts.of("bar"), DuplicatesView.class);
        bar.add("duplicates", texts.of("merge"), texts.of("merge.hint"), this::merge);
        bar.add("remove", texts.of("apart"), texts.of("apart.hint"), this::apart);
        bar.add("form", texts.of("open.first"), texts.of("open.hint"), () -> open(true));
        bar.add("form", texts.of("open.second"), texts.of("open.hint"), () -> open(false));
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

    /** What is shown may be wrong; it is found anew when somebody sees it. */
    private void stale() {
        stale = true;
        table.getParent().getParent().redraw();
    }

    private void find(int delay) {
        stale = false;
        if (job != null) {
            job.cancel();
        }
        Optional<String> collection = range.getSelectionIndex() == OF_COLLECTION
                ? Optional.of(desk.scope().collection()).filter(each -> !each.isEmpty()) : Optional.empty();
        if (range.getSelectionIndex() == OF_COLLECTION && collection.isEmpty()) {
            show(List.of(), texts.of("choose"));
            return;
        }
        boolean kept = range.getSelectionIndex() == APART;
        say(texts.of("finding"));
        job = new Job(texts.of("job")) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                try {
                    List<DuplicatePair> pairs = kept ? keptApart()
                            : needs.duplicates().find(collection, DuplicateService.USUAL, monitor::isCanceled);
                    if (!monitor.isCanceled()) {
                        ui.execute(() -> show(pairs, texts.of(kept ? "count.apart" : pairs.isEmpty() ? "none" : "count",
                                pairs.size())));
                    }
                } catch (MaillageException e) {
                    ILog.of(DuplicatesView.class).info(e.getMessage());
                    ui.execute(() -> show(List.of(), e.text(texts.language())));
                }
                return monitor.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
            }
        };
        job.setPriority(Job.DECORATE);
        job.schedule(delay);
    }

    private List<DuplicatePair> keptApart() throws MaillageException {
        List<DuplicatePair> pairs = new ArrayList<>();
        for (List<String> each : needs.duplicates().apart()) {
            pairs.add(new DuplicatePair(each.getFirst(), title(each.getFirst()), each.getLast(), title(each.getLast()), 0,
                    Set.of()));
        }
        return pairs;
    }

    private String title(String id) throws MaillageException {
        return desk.needs().content().find(id).map(each -> each.entry().getTitle()).orElse(id);
    }

    private void show(List<DuplicatePair> pairs, String sentence) {
        // Who has decided about one pair goes on with the next; the buttons always have one to work on.
        int place = Math.clamp(table.getSelectionIndex(), 0, Math.max(0, pairs.size() - 1));
        shown = pairs;
        table.setItemCount(pairs.size());
        table.clearAll();
        if (!pairs.isEmpty()) {
            table.setSelection(place);
        }
        say(sentence);
    }

    private void fill(TableItem item, DuplicatePair pair) {
        item.setText(new String[] { pair.score() == 0 ? "" : String.format(Locale.ROOT, "%.0f %%", pair.score() * 100),
                pair.reasons().stream().sorted().map(each -> texts.of("reason." + each)).collect(Collectors.joining(", ")),
                pair.firstTitle() + " (" + pair.first() + ")", pair.secondTitle() + " (" + pair.second() + ")" });
    }

    private Optional<DuplicatePair> chosen() {
        int index = table.getSelectionIndex();
        return index < 0 || index >= shown.size() ? Optional.empty() : Optional.of(shown.get(index));
    }

    private void open(boolean first) {
        chosen().ifPresent(each -> desk.open(new Desk.Wanted(first ? each.first() : each.second(), "", false)));
    }

    /** Says that the chosen two are not the same; in the list of those, forgets it. */
    public void apart() {
        boolean forget = range.getSelectionIndex() == APART;
        chosen().ifPresent(each -> work(() -> {
            if (forget) {
                needs.duplicates().forgetApart(each.first(), each.second());
            } else {
                needs.duplicates().keepApart(each.first(), each.second());
            }
            ui.execute(() -> find(0));
            return texts.of(forget ? "apart.forgotten" : "apart.done", each.firstTitle(), each.secondTitle());
        }));
    }

    /** Asks how to merge the chosen two, then does. */
    public void merge() {
        chosen().filter(each -> range.getSelectionIndex() != APART).ifPresent(pair -> work(() -> {
            Optional<EntryView> first = desk.needs().content().find(pair.first());
            Optional<EntryView> second = desk.needs().content().find(pair.second());
            if (first.isEmpty() || second.isEmpty()) {
                return texts.of("gone");
            }
            MergePlan plan = new MergePlan(needs, first.get(), second.get());
            int references = Math.max(0, plan.run(true).size() - 2);
            ui.execute(() -> ask(plan, references));
            return "";
        }));
    }

    private void ask(MergePlan plan, int references) {
        MergeDialog dialog = new MergeDialog(table.getShell(), texts, plan, references);
        if (dialog.open() == Window.OK) {
            MergePlan decided = dialog.plan();
            work(() -> {
                int rewritten = Math.max(0, decided.run(false).size() - 2);
                return texts.of("merge.done", decided.other().entry().getTitle(), decided.kept().entry().getTitle(),
                        rewritten);
            });
        }
    }

    private interface Work {
        String run() throws MaillageException;
    }

    /** Does something off the user-interface thread, and says what came of it. */
    private void work(Work work) {
        Job running = Job.create(texts.of("job"), monitor -> {
            String sentence;
            try {
                sentence = work.run();
            } catch (MaillageException e) {
                ILog.of(DuplicatesView.class).info(e.getMessage());
                sentence = e.text(texts.language());
            }
            String said = sentence;
            if (!said.isEmpty()) {
                ui.execute(() -> say(said));
            }
            return Status.OK_STATUS;
        });
        running.setPriority(Job.SHORT);
        running.schedule();
    }

    private void say(String sentence) {
        if (!count.isDisposed()) {
            count.setText(sentence.replace("&", "&&"));
            count.getParent().layout(true);
        }
    }
}
