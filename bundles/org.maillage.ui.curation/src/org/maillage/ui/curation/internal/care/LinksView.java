package org.maillage.ui.curation.internal.care;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
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
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolItem;
import org.maillage.api.curation.HistoryService;
import org.maillage.api.curation.LinkCheck;
import org.maillage.api.curation.LinkService;
import org.maillage.model.LinkState;
import org.maillage.model.MaillagePackage;
import org.maillage.model.meta.Meta;
import org.maillage.ui.curation.internal.desk.Desk;
import org.maillage.ui.curation.internal.desk.DeskIds;
import org.maillage.ui.curation.internal.desk.SavedSteps;
import org.maillage.ui.curation.internal.desk.Scope;
import org.maillage.ui.curation.internal.desk.StepHandler;
import org.maillage.ui.text.Formats;
import org.maillage.ui.widgets.Buttons;
import org.maillage.ui.widgets.ContentWatch;
import org.maillage.ui.widgets.UiExecutor;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** The addresses to be mended, the most used first, and the check of all in the background. */
public final class LinksView {

    private final Desk desk;
    private final CareTexts texts;
    private final Formats formats;
    private final LinkService links;
    private final Range range;
    private final Notice notice;
    private final Listing<LinkCheck> list;
    private final ToolItem check;
    private final ToolItem take;
    private final ToolItem replace;
    private final ToolItem remove;
    private final ToolItem browse;
    private final LinkChecking checking;
    private final LinkRepair repair;
    private final Work work;
    private final ContentWatch watch;
    private final Consumer<Scope> scopeChanged = scope -> listed();
    private Job reading;

    /** Called by the workbench. */
    @Inject
    public LinksView(Composite parent, Desk desk, CareTexts texts, @Service LinkService links,
            @Service HistoryService history, EHandlerService handlers,
            @org.eclipse.e4.core.di.annotations.Optional EContextService contexts) {
        this(parent, desk, texts, links);
        SavedSteps steps = new SavedSteps(desk.needs(), history);
        handlers.activateHandler(StepHandler.UNDO, new StepHandler(() -> steps.undo(this::say), () -> true));
        handlers.activateHandler(StepHandler.REDO, new StepHandler(() -> steps.redo(this::say), () -> true));
        if (contexts != null) {
            contexts.activateContext(DeskIds.CONTEXT);
        }
    }

    /** The view alone, without a workbench. */
    public LinksView(Composite parent, Desk desk, CareTexts texts, LinkService links) {
        this.desk = desk;
        this.texts = texts;
        this.formats = new Formats(texts);
        this.links = links;
        Composite area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginHeight = 2;
        layout.marginWidth = 6;
        layout.verticalSpacing = 2;
        area.setLayout(layout);
        UiExecutor ui = new UiExecutor(area);
        work = new Work(ui, texts.language());
        Composite bar = Bars.line(area, 2);
        range = new Range(bar, desk, texts, this::listed);
        Buttons buttons = new Buttons(bar, texts.of("links.bar"));
        check = buttons.add("links", texts.of("links.check"), texts.of("links.check.hint"), this::check);
        take = buttons.add("forward", texts.of("links.take"), texts.of("links.take.hint"), this::take);
        replace = buttons.add("saved", texts.of("links.replace"), texts.of("links.replace.hint"), this::replace);
        remove = buttons.add("remove", texts.of("links.remove"), texts.of("links.remove.hint"), this::remove);
        browse = buttons.add("browser", texts.of("links.browse"), texts.of("links.browse.hint"), () -> list().chosen()
                .forEach(each -> Program.launch(each.url())));
        list = new Listing<>(area, texts.of("links.name"), SWT.MULTI, columns(), LinkCheck::url);
        checking = new LinkChecking(area, links, texts, work, ui);
        notice = new Notice(area);
        repair = new LinkRepair(desk, links, texts, work);
        list.onOpen(each -> each.entries().stream().findFirst()
                .ifPresent(id -> desk.open(new Desk.Wanted(id, "links", true))));
        list.onChoose(() -> {
            notice.goOn();
            chosen();
        });
        watch = new ContentWatch(ids -> ui.execute(this::listed));
        desk.onScope(scopeChanged);
        listed();
    }

    private List<Listing.Column<LinkCheck>> columns() {
        Comparator<LinkCheck> byUse = Comparator.comparingInt(LinkCheck::use);
        return List.of(Listing.Column.of(texts.of("links.state"), 110, this::state),
                new Listing.Column<>(texts.of("links.use"), 70, each -> String.valueOf(each.use()), byUse),
                Listing.Column.of(texts.of("links.url"), 330, LinkCheck::url),
                Listing.Column.of(texts.of("links.target"), 240, each -> each.target().orElse("")),
                Listing.Column.of(texts.of("links.answer"), 150, this::answer),
                day("links.checked", LinkCheck::checkedOn), day("links.changed", LinkCheck::changedOn),
                Listing.Column.of(texts.of("links.entries"), 220, each -> String.join(", ", each.entries())));
    }

    private Listing.Column<LinkCheck> day(String label, Function<LinkCheck, Optional<LocalDate>> of) {
        return new Listing.Column<>(texts.of(label), 110, each -> of.apply(each).map(formats::shortDate).orElse(""),
                Comparator.comparing((LinkCheck each) -> of.apply(each).orElse(LocalDate.MIN)));
    }

    private String state(LinkCheck link) {
        return link.state() == LinkState.VALID ? texts.of("links.pageChanged")
                : Meta.label(MaillagePackage.eINSTANCE.getLinkState().getEEnumLiteral(link.state().getName()),
                        texts.language());
    }

    private String answer(LinkCheck link) {
        String word = link.reason().isEmpty() || link.reason().equals("http") ? "" : texts.of("links.reason." + link.reason());
        return link.status() == 0 ? word : word.isEmpty() ? String.valueOf(link.status()) : link.status() + " · " + word;
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
        checking.stop();
        if (reading != null) {
            reading.cancel();
        }
    }

    private void listed() {
        if (reading != null) {
            reading.cancel();
        }
        Optional<String> collection = range.collection();
        reading = work.start(texts.of("links.job"), monitor -> links.repairs(collection), found -> {
            list.show(found);
            notice.stands(found.isEmpty() ? texts.of("links.none") : texts.of("links.count", found.size()));
            chosen();
        }, this::say);
    }

    private void chosen() {
        List<LinkCheck> chosen = list.chosen();
        Buttons.enable(take, chosen.stream().anyMatch(each -> each.target().isPresent()));
        Buttons.enable(replace, chosen.size() == 1);
        Buttons.enable(remove, !chosen.isEmpty());
        Buttons.enable(browse, chosen.size() == 1);
    }

    /** Checks the addresses in the background. */
    public void check() {
        Buttons.enable(check, false);
        checking.start(range.collection(), sentence -> {
            if (!check.isDisposed()) {
                Buttons.enable(check, true);
                say(sentence);
                listed();
            }
        });
    }

    void take() {
        repair.take(list.chosen().stream().filter(each -> each.target().isPresent()).toList(), this::say);
    }

    private void replace() {
        list.chosen().stream().findFirst().ifPresent(each -> repair.replace(notice.control().getShell(), each, this::say));
    }

    private void remove() {
        repair.remove(notice.control().getShell(), list.chosen(), this::say);
    }

    private void say(String sentence) {
        notice.did(sentence);
    }

    /** What is said below. */
    String said() {
        return notice.text();
    }

    /** The addresses. */
    Listing<LinkCheck> list() {
        return list;
    }
}
