package org.maillage.ui.pictures.internal.chart;

import java.util.List;

import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.services.EContextService;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolItem;
import org.maillage.api.content.ContentService;
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
import org.maillage.ui.widgets.LinkLine.Choice;
import org.maillage.ui.widgets.UiExecutor;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** The figures among the results as charts, comparable territories side by side. */
public final class ChartView {

    private final Texts texts;
    private final CurrentSearch current;
    private final Desk desk;
    private final FigureReader reader;
    private final ChartWords words;
    private final PictureForm form;
    private final Latest latest;
    private final Runnable follow;
    private final ChartPicture picture;
    private final Surface surface;
    private final Rows rows;
    private final ToolItem open;

    /** Called by the workbench. */
    @Inject
    public ChartView(Composite parent, Texts texts, @Service ContentService content, @Service SearchService search,
            CurrentSearch current, WorkbenchDesk desk,
            @org.eclipse.e4.core.di.annotations.Optional EContextService contexts) {
        this(parent, texts, content, search, current, (Desk) desk);
        if (contexts != null) {
            contexts.activateContext(PictureIds.CONTEXT);
        }
    }

    /** The view alone, without a workbench. */
    ChartView(Composite parent, Texts texts, ContentService content, SearchService search, CurrentSearch current,
            Desk desk) {
        this.texts = texts;
        this.current = current;
        this.desk = desk;
        reader = new FigureReader(content, search, texts);
        words = new ChartWords(texts);
        form = new PictureForm(parent, texts, texts.of("chart.bar"));
        picture = new ChartPicture(form.stack(), words, texts.language());
        surface = new Surface(form.stack(), picture, texts.of("chart.name"), false);
        rows = new Rows(form.stack(), texts.of("chart.table"), List.of(texts.of("chart.column.measure"),
                texts.of("chart.column.place"), texts.of("chart.column.value"), texts.of("chart.column.period"),
                texts.of("chart.column.source")), 30, 22, 14, 10, 24);
        open = form.buttons().add("entry", texts.of("timeline.openIt"), texts.of("timeline.openIt.hint"),
                () -> open(surface.chosen()));
        surface.onAct(this::open);
        surface.onChoose(thing -> Buttons.enable(open, thing >= 0));
        form.use(surface.control(), rows.control());
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
        latest.ask(unwanted -> reader.read(request), this::show);
    }

    private void show(FigureReader.Found found) {
        List<Chart> charts = Chart.of(found.figures());
        picture.show(charts);
        rows.show(words.rows(charts, desk::open));
        List<Choice> all = List.of(new Choice(texts.of("chart.all"),
                () -> desk.ask("", List.of(Filter.of("type", "Observation")))));
        if (found.figures().isEmpty()) {
            form.head("", List.of());
            form.say(texts.of("chart.nothing"), all);
        } else {
            String count = texts.of("chart.count", found.figures().size());
            String more = found.more() > 0 ? " " + texts.of("chart.more", found.more()) : "";
            form.head(found.all() ? texts.of("chart.head.all", count + more) : count + more + ".",
                    found.all() ? all : List.of());
            form.show();
        }
        surface.renew();
    }

    private void open(int thing) {
        if (thing >= 0) {
            desk.open(picture.figure(thing).id());
        }
    }
}
