package org.maillage.ui.curation.internal.care;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.services.EContextService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolItem;
import org.maillage.api.curation.FreshnessService;
import org.maillage.api.curation.HistoryService;
import org.maillage.api.curation.LinkService;
import org.maillage.ui.curation.internal.desk.Desk;
import org.maillage.ui.curation.internal.desk.DeskIds;
import org.maillage.ui.curation.internal.desk.Navigation;
import org.maillage.ui.curation.internal.desk.SavedSteps;
import org.maillage.ui.curation.internal.desk.Scope;
import org.maillage.ui.curation.internal.desk.StepHandler;
import org.maillage.ui.text.Formats;
import org.maillage.ui.widgets.Buttons;
import org.maillage.ui.widgets.ContentWatch;
import org.maillage.ui.widgets.UiExecutor;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/**
 * What of the collections is getting old: due, expired, closing, closed and still shown, opening again, changed at its
 * source. One key says that nothing changed and goes to the next.
 */
public final class FreshnessView {

    private static final int[] DAYS = { 30, 60, 90 };
    private static final Comparator<LocalDate> DAY = Comparator.nullsFirst(Comparator.naturalOrder());

    private final Desk desk;
    private final CareTexts texts;
    private final Formats formats;
    private final FreshnessService freshness;
    private final LinkService links;
    private final Range range;
    private final Combo kind;
    private final Combo days;
    private final Notice notice;
    private final Listing<Due> list;
    private final ToolItem verify;
    private final Verifying verifying;
    private final Work work;
    private final ContentWatch watch;
    private final Consumer<Scope> scopeChanged = scope -> listed();
    private Job reading;
    private List<Due> all = List.of();

    /** Called by the workbench. */
    @Inject
    public FreshnessView(Composite parent, Desk desk, CareTexts texts, @Service FreshnessService freshness,
            @Service LinkService links, @Service HistoryService history, EHandlerService handlers, Navigation navigation,
            @org.eclipse.e4.core.di.annotations.Optional EContextService contexts) {
        this(parent, desk, texts, freshness, links, navigation::go);
        SavedSteps steps = new SavedSteps(desk.needs(), history);
        handlers.activateHandler(StepHandler.UNDO, new StepHandler(() -> steps.undo(this::say), () -> true));
        handlers.activateHandler(StepHandler.REDO, new StepHandler(() -> steps.redo(this::say), () -> true));
        handlers.activateHandler(DeskIds.VERIFY, new StepHandler(this::verify, () -> true));
        if (contexts != null) {
            contexts.activateContext(DeskIds.CONTEXT);
        }
    }

    /**
     * The view alone, without a workbench.
     *
     * @param go brings another view into sight, by its id
     */
    public FreshnessView(Composite parent, Desk desk, CareTexts texts, FreshnessService freshness, LinkService links,
            Consumer<String> go) {
        this.desk = desk;
        this.texts = texts;
        this.formats = new Formats(texts);
        this.freshness = freshness;
        this.links = links;
        Composite area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginHeight = 2;
        layout.marginWidth = 6;
        layout.verticalSpacing = 2;
        area.setLayout(layout);
        UiExecutor ui = new UiExecutor(area);
        work = new Work(ui, texts.language());
        verifying = new Verifying(desk, freshness, texts, work);
        Composite bar = Bars.line(area, 4);
        range = new Range(bar, desk, texts, this::listed);
        List<String> kinds = new ArrayList<>(List.of(texts.of("fresh.every")));
        Due.KINDS.forEach(each -> kinds.add(texts.of("fresh." + each)));
        kind = Bars.combo(bar, texts.of("fresh.kinds"), kinds.toArray(String[]::new));
        days = Bars.combo(bar, texts.of("fresh.days"), texts.of("fresh.ahead", DAYS[0]), texts.of("fresh.ahead", DAYS[1]),
                texts.of("fresh.ahead", DAYS[2]));
        Buttons buttons = new Buttons(bar, texts.of("fresh.bar"));
        verify = buttons.add("status", texts.of("fresh.verify"), texts.of("fresh.verify.hint"), this::verify);
        buttons.add("links", texts.of("fresh.links"), texts.of("fresh.links.hint"), () -> go.accept(DeskIds.LINKS));
        list = new Listing<>(area, texts.of("fresh.name"), SWT.MULTI, columns(), each -> each.id() + each.kind());
        notice = new Notice(area);
        list.onOpen(each -> desk.open(new Desk.Wanted(each.id(), "", true)));
        list.onChoose(() -> {
            notice.goOn();
            chosen();
        });
        kind.addListener(SWT.Selection, event -> show());
        days.addListener(SWT.Selection, event -> listed());
        watch = new ContentWatch(ids -> ui.execute(this::listed));
        desk.onScope(scopeChanged);
        listed();
    }

    private List<Listing.Column<Due>> columns() {
        return List.of(
                new Listing.Column<>(texts.of("fresh.why"), 200, each -> texts.of("fresh." + each.kind()),
                        Comparator.comparing((Due each) -> Due.KINDS.indexOf(each.kind())).thenComparing(Due::on)),
                day("fresh.on", each -> Optional.of(each.on())),
                Listing.Column.of(texts.of("fresh.entry"), 300, Due::title),
                day("fresh.verified", Due::verified), day("fresh.modified", Due::modified),
                new Listing.Column<>(texts.of("fresh.cadence"), 80, each -> texts.of("fresh.months", each.months()),
                        Comparator.comparing(Due::months)),
                new Listing.Column<>(texts.of("fresh.page"), 150,
                        each -> each.page().map(day -> texts.of("fresh.page.since", formats.shortDate(day))).orElse(""),
                        Comparator.comparing((Due each) -> each.page().orElse(null), DAY)),
                Listing.Column.of(texts.of("fresh.collection"), 160, each -> range.title(each.id(), texts)));
    }

    private Listing.Column<Due> day(String label, Function<Due, Optional<LocalDate>> of) {
        return new Listing.Column<>(texts.of(label), 100,
                each -> of.apply(each).map(formats::shortDate).orElse(texts.of("fresh.never")),
                Comparator.comparing((Due each) -> of.apply(each).orElse(null), DAY));
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
        desk.forget(scopeChanged);
        if (reading != null) {
            reading.cancel();
        }
    }

    private void listed() {
        if (reading != null) {
            reading.cancel();
        }
        int ahead = DAYS[days.getSelectionIndex()];
        Optional<String> collection = range.collection();
        reading = work.start(texts.of("fresh.job"),
                monitor -> Due.read(freshness, links, desk.needs().content(), collection, ahead), found -> {
                    all = found;
                    show();
                }, this::say);
    }

    private void show() {
        String wanted = kind.getSelectionIndex() == 0 ? "" : Due.KINDS.get(kind.getSelectionIndex() - 1);
        list.show(all.stream().filter(each -> wanted.isEmpty() || each.kind().equals(wanted))
                .sorted(Comparator.comparing((Due each) -> Due.KINDS.indexOf(each.kind())).thenComparing(Due::on)
                        .thenComparing(Due::id)).toList());
        Map<String, Integer> by = new HashMap<>();
        all.forEach(each -> by.merge(each.kind(), 1, Integer::sum));
        notice.stands(all.isEmpty() ? texts.of("fresh.none") : String.join(" · ", Due.KINDS.stream().filter(by::containsKey)
                .map(each -> texts.of("fresh.count." + each, by.get(each))).toList()));
        chosen();
    }

    private void chosen() {
        List<Due> chosen = list.chosen();
        Buttons.enable(verify, !chosen.isEmpty());
        if (chosen.size() == 1) {
            desk.open(new Desk.Wanted(chosen.getFirst().id(), "", false));
        }
    }

    /** Says of the chosen entries that nothing changed; the rows that follow come next. */
    public void verify() {
        verifying.verify(list.chosen().stream().map(Due::id).distinct().toList(), this::say);
    }

    private void say(String sentence) {
        notice.did(sentence);
    }

    /** What is said below. */
    String said() {
        return notice.text();
    }

    /** The entries. */
    Listing<Due> list() {
        return list;
    }
}
