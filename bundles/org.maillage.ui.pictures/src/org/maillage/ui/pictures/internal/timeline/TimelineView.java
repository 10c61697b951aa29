package org.maillage.ui.pictures.internal.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.services.EContextService;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolItem;
import org.maillage.api.search.Filter;
import org.maillage.api.search.SearchRequest;
import org.maillage.api.search.SearchService;
import org.maillage.ui.desk.CurrentSearch;
import org.maillage.ui.desk.Desk;
import org.maillage.ui.desk.WorkbenchDesk;
import org.maillage.ui.pictures.internal.Latest;
import org.maillage.ui.pictures.internal.PictureForm;
import org.maillage.ui.pictures.internal.PictureIds;
import org.maillage.ui.pictures.internal.Rows;
import org.maillage.ui.pictures.internal.Surface;
import org.maillage.ui.pictures.internal.Texts;
import org.maillage.ui.widgets.Buttons;
import org.maillage.ui.widgets.LinkLine;
import org.maillage.ui.widgets.LinkLine.Choice;
import org.maillage.ui.widgets.UiExecutor;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** The deadlines of the results, month by month. */
public final class TimelineView {

    private final Texts texts;
    private final CurrentSearch current;
    private final Desk desk;
    private final LocalDate today;
    private final TimelineWords words;
    private final DeadlineReader reader;
    private final PictureForm form;
    private final Latest latest;
    private final Runnable follow;
    private final TimelinePicture picture;
    private final Surface surface;
    private final Rows rows;
    private final LinkLine others;
    private final ToolItem open;
    private Deadlines deadlines = new Deadlines(List.of(), 0, 0, 0, 0);

    /** Called by the workbench. */
    @Inject
    public TimelineView(Composite parent, Texts texts, @Service SearchService search, CurrentSearch current,
            WorkbenchDesk desk, @org.eclipse.e4.core.di.annotations.Optional EContextService contexts) {
        this(parent, texts, search, current, desk, LocalDate.now());
        if (contexts != null) {
            contexts.activateContext(PictureIds.CONTEXT);
        }
    }

    /** The view alone, without a workbench, on a given day. */
    TimelineView(Composite parent, Texts texts, SearchService search, CurrentSearch current, Desk desk,
            LocalDate today) {
        this.texts = texts;
        this.current = current;
        this.desk = desk;
        this.today = today;
        words = new TimelineWords(texts, today);
        reader = new DeadlineReader(search, texts.language());
        form = new PictureForm(parent, texts, texts.of("timeline.bar"));
        picture = new TimelinePicture(words, today);
        surface = new Surface(form.stack(), picture, texts.of("timeline.name"), false);
        rows = new Rows(form.stack(), texts.of("timeline.table"), List.of(texts.of("timeline.column.date"),
                texts.of("timeline.column.days"), texts.of("timeline.column.title"),
                texts.of("timeline.column.funder")), 22, 14, 42, 22);
        open = form.buttons().add("entry", texts.of("timeline.openIt"), texts.of("timeline.openIt.hint"),
                () -> open(surface.chosen()));
        surface.onAct(this::open);
        surface.onChoose(thing -> Buttons.enable(open, thing >= 0));
        form.use(surface.control(), rows.control());
        others = form.line();
        latest = new Latest(new UiExecutor(form.control()), texts.language(), sentence -> form.say(sentence, List.of()));
        form.say(texts.of("form.wait"), List.of());
        follow = form.whenSeen(this::follow);
        current.onChange(follow);
        follow.run();
    }

    /** Called by the workbench. */
    @Focus
    public void focus() {
        form.focus();
    }

    /** Called by the workbench. */
    @PreDestroy
    public void close() {
        current.forget(follow);
        latest.stop();
    }

    private void follow() {
        SearchRequest request = current.get();
        latest.ask(unwanted -> reader.read(request, today), this::show);
    }

    private void show(Deadlines found) {
        deadlines = found;
        picture.show(found.ahead());
        rows.show(words.rows(found, desk::open));
        List<Choice> ways = ways(found);
        if (found.ahead().isEmpty()) {
            others.show("", List.of(), "");
            ways.add(new Choice(texts.of("timeline.schemes"),
                    () -> desk.ask("", List.of(Filter.of(DeadlineReader.DEADLINE, today + "..")))));
            form.head("", List.of());
            form.say(texts.of("timeline.nothing"), ways);
        } else {
            String count = texts.of("timeline.count", found.ahead().size());
            form.head(count + (found.more() > 0 ? ", " + texts.of("timeline.more", found.more()) : "") + ". "
                    + texts.of("timeline.first", words.when(found.ahead().getFirst())), List.of());
            others.show(ways.isEmpty() ? "" : texts.of("timeline.others") + " ", ways, "   ");
            form.show();
        }
        surface.renew();
    }

    /** What has no place on the scale, counted, with the way to it. */
    private List<Choice> ways(Deadlines found) {
        List<Choice> ways = new ArrayList<>();
        if (found.none() > 0) {
            String none = texts.of("timeline.none", found.none());
            ways.add(new Choice(found.permanent() > 0 ? texts.of("timeline.permanent", none, found.permanent()) : none,
                    () -> desk.toggle(DeadlineReader.DEADLINE, Filter.UNKNOWN)));
        }
        if (found.past() > 0) {
            ways.add(new Choice(texts.of("timeline.past", found.past()),
                    () -> desk.toggle(DeadlineReader.DEADLINE, DeadlineReader.past(today))));
        }
        return ways;
    }

    private void open(int thing) {
        if (thing >= 0) {
            desk.open(deadlines.ahead().get(thing).id());
        }
    }
}
