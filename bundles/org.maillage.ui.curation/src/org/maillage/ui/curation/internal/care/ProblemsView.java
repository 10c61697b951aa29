package org.maillage.ui.curation.internal.care;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.services.EContextService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolItem;
import org.maillage.api.Problem;
import org.maillage.api.Severity;
import org.maillage.api.curation.FixService;
import org.maillage.api.curation.HistoryService;
import org.maillage.ui.curation.internal.desk.Desk;
import org.maillage.ui.curation.internal.desk.DeskIds;
import org.maillage.ui.curation.internal.desk.FieldNames;
import org.maillage.ui.curation.internal.desk.SavedSteps;
import org.maillage.ui.curation.internal.desk.Scope;
import org.maillage.ui.curation.internal.desk.StepHandler;
import org.maillage.ui.widgets.Accessibility;
import org.maillage.ui.widgets.Buttons;
import org.maillage.ui.widgets.ContentWatch;
import org.maillage.ui.widgets.Images;
import org.maillage.ui.widgets.UiExecutor;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/**
 * What is wrong in the entry in the form, or in all that is listed, and why it matters; Enter goes to the field, what can
 * be mended is mended here, one problem or all of a kind.
 */
public final class ProblemsView {

    private static final int ENTRY = 0;
    private static final int COLLECTION = 1;
    private static final int EXPLAINED = 3;
    private static final int ROOM = 190;

    private final Desk desk;
    private final CareTexts texts;
    private final Explanations explanations;
    private final Combo range;
    private final Combo least;
    private final Notice notice;
    private final Label explained;
    private final Listing<Problem> list;
    private final ToolItem fix;
    private final ToolItem fixAll;
    private final Mending mending;
    private final Work work;
    private final ContentWatch watch;
    private final Runnable problemsChanged = this::show;
    private final Consumer<Scope> scopeChanged = scope -> listed();
    private Job reading;
    private List<Problem> ofCollection = List.of();

    /** Called by the workbench. */
    @Inject
    public ProblemsView(Composite parent, Desk desk, CareTexts texts, @Service FixService fixes,
            @Service HistoryService history, EHandlerService handlers,
            @org.eclipse.e4.core.di.annotations.Optional EContextService contexts) {
        this(parent, desk, texts, fixes);
        SavedSteps steps = new SavedSteps(desk.needs(), history);
        handlers.activateHandler(StepHandler.UNDO, new StepHandler(() -> steps.undo(this::say), () -> true));
        handlers.activateHandler(StepHandler.REDO, new StepHandler(() -> steps.redo(this::say), () -> true));
        if (contexts != null) {
            contexts.activateContext(DeskIds.CONTEXT);
        }
    }

    /** The view alone, without a workbench. */
    public ProblemsView(Composite parent, Desk desk, CareTexts texts, FixService fixes) {
        this.desk = desk;
        this.texts = texts;
        this.explanations = new Explanations(texts);
        Composite area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginHeight = 2;
        layout.marginWidth = 6;
        layout.verticalSpacing = 2;
        area.setLayout(layout);
        UiExecutor ui = new UiExecutor(area);
        work = new Work(ui, texts.language());
        mending = new Mending(desk, fixes, texts, work, sentence -> say(sentence));
        Composite bar = Bars.line(area, 3);
        range = Bars.combo(bar, texts.of("problems.range"), texts.of("problems.entry"), texts.of("problems.collection"));
        least = Bars.combo(bar, texts.of("problems.least"), texts.of("problems.least.INFO"),
                texts.of("problems.least.WARNING"), texts.of("problems.least.ERROR"));
        Buttons buttons = new Buttons(bar, texts.of("problems.bar"));
        fix = buttons.add("status", texts.of("problems.fix"), texts.of("problems.fix.hint"), this::fix);
        fixAll = buttons.add("status", texts.of("problems.fixAll"), texts.of("problems.fixAll.hint"), this::fixAll);
        list = new Listing<>(area, texts.of("problems.name"), SWT.MULTI, columns(),
                each -> each.code() + each.place().entry() + each.place().file() + each.place().field());
        Images images = new Images(list.table(), ProblemsView.class);
        list.picture(each -> images.of(switch (each.severity()) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "info";
        }));
        explained = Bars.sentence(area, EXPLAINED);
        notice = new Notice(area);
        area.addListener(SWT.Resize, event -> explain(area));
        list.onOpen(this::go);
        list.onChoose(() -> {
            notice.goOn();
            chosen();
        });
        range.addListener(SWT.Selection, event -> listed());
        least.addListener(SWT.Selection, event -> show());
        watch = new ContentWatch(ids -> ui.execute(this::listed));
        desk.onProblems(problemsChanged);
        desk.onScope(scopeChanged);
        show();
    }

    /** Where there is little room it goes to the list; the explanation is then the hint of the list. */
    private void explain(Composite area) {
        GridData data = (GridData) explained.getLayoutData();
        boolean room = area.getClientArea().height >= ROOM;
        if (data.exclude == room) {
            data.exclude = !room;
            explained.setVisible(room);
            area.layout();
        }
    }

    private List<Listing.Column<Problem>> columns() {
        return List.of(
                new Listing.Column<>(texts.of("problems.severity"), 130, each -> explanations.severity(each.severity()),
                        Comparator.comparing(Problem::severity)),
                Listing.Column.of(texts.of("problems.what"), 400, each -> each.text(texts.language())),
                Listing.Column.of(texts.of("problems.field"), 130, this::field),
                Listing.Column.of(texts.of("problems.where"), 220, ProblemsView::where),
                Listing.Column.of(texts.of("problems.mend"), 230, each -> mending.label(each).orElse("")));
    }

    private static String where(Problem problem) {
        return problem.place().entry().isEmpty() ? problem.place().file() : problem.place().entry();
    }

    /** Called by the workbench. */
    @Focus
    public void focus() {
        list.focus();
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

    private boolean isCollection() {
        return range.getSelectionIndex() == COLLECTION;
    }

    private void listed() {
        if (reading != null) {
            reading.cancel();
        }
        String collection = desk.scope().collection();
        if (isCollection() && !collection.isEmpty()) {
            notice.stands(texts.of("problems.reading"));
            reading = work.start(texts.of("problems.job"), monitor -> desk.needs().validator()
                    .validate(Optional.of(collection), LocalDate.now(), monitor::isCanceled), found -> {
                        ofCollection = found;
                        show();
                    }, this::say);
        } else {
            show();
        }
    }

    private void show() {
        Severity lowest = Severity.values()[Severity.values().length - 1 - least.getSelectionIndex()];
        List<Problem> all = isCollection() ? ofCollection : desk.problems();
        list.show(all.stream().filter(each -> each.severity().compareTo(lowest) <= 0)
                .sorted(Comparator.comparing(Problem::severity).thenComparing(Problem::code)).toList());
        Map<Severity, Integer> by = new HashMap<>();
        all.forEach(each -> by.merge(each.severity(), 1, Integer::sum));
        notice.stands(!isCollection() && desk.entry().isEmpty() ? texts.of("problems.none.entry")
                : texts.of("problems.count", by.getOrDefault(Severity.ERROR, 0), by.getOrDefault(Severity.WARNING, 0),
                        by.getOrDefault(Severity.INFO, 0)));
        chosen();
    }

    /** Explains the first of the chosen problems, and offers what can be done about them. */
    private void chosen() {
        List<Problem> chosen = list.chosen();
        Optional<Problem> first = chosen.stream().findFirst();
        Bars.say(explained, first.map(each -> texts.of("problems.explained", each.text(texts.language()),
                explanations.of(each), mending.label(each).orElse(texts.of("problems.byHand")))).orElse(""));
        list.table().setToolTipText(explained.getText());
        Buttons.enable(fix, chosen.stream().anyMatch(each -> mending.label(each).isPresent()));
        List<Problem> kind = first.map(this::sameKind).orElse(List.of());
        Buttons.enable(fixAll, first.flatMap(mending::label).isPresent());
        fixAll.setText(kind.size() > 1 ? texts.of("problems.fixAll.count", kind.size()) : texts.of("problems.fixAll"));
    }

    private List<Problem> sameKind(Problem problem) {
        return list.shown().stream().filter(each -> each.code().equals(problem.code())).toList();
    }

    /** Mends what is chosen. */
    public void fix() {
        mend(list.chosen());
    }

    /** Mends all problems of the kind of the first chosen one that are shown. */
    public void fixAll() {
        list.chosen().stream().findFirst().ifPresent(each -> mend(sameKind(each)));
    }

    private void mend(List<Problem> problems) {
        List<Problem> possible = problems.stream().filter(each -> mending.label(each).isPresent()).toList();
        if (possible.isEmpty()) {
            say(texts.of("problems.byHand"));
        } else if (isCollection()) {
            mending.saved(possible);
        } else {
            mending.inForm(possible);
        }
    }

    /** What people call the field; its path where the type is not known. */
    private String field(Problem problem) {
        String path = problem.place().field();
        String feature = path.split("[.\\[]", 2)[0];
        return desk.needs().content().types().stream().filter(each -> each.getEStructuralFeature(feature) != null)
                .findFirst().map(each -> FieldNames.of(each, path, texts.language())).orElse(path);
    }

    private void go(Problem problem) {
        if (!problem.place().entry().isEmpty()) {
            desk.open(new Desk.Wanted(problem.place().entry(), problem.place().field().split("[.\\[]", 2)[0], true));
        }
    }

    private void say(String sentence) {
        notice.did(sentence);
    }

    /** Whose problems: 0 for the entry in the form, 1 for the collection. */
    void range(int which) {
        range.select(which == ENTRY ? ENTRY : COLLECTION);
        listed();
    }

    /** What is said below. */
    String said() {
        return notice.text();
    }

    /** The problems. */
    Listing<Problem> list() {
        return list;
    }
}
