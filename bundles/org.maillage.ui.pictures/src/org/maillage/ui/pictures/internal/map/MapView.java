package org.maillage.ui.pictures.internal.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.services.EContextService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ToolItem;
import org.maillage.api.search.Filter;
import org.maillage.api.search.SearchRequest;
import org.maillage.api.search.SearchService;
import org.maillage.api.territory.TerritoryInfo;
import org.maillage.api.territory.TerritoryService;
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

/** The results of the search on a map. */
public final class MapView {

    private static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/deed.fr";
    private static final String TERRITORY = "territory";
    /** Places off the map with a link below it; the table has all. */
    private static final int WIDE = 3;

    private final Texts texts;
    private final MapWords words;
    private final CurrentSearch current;
    private final Desk desk;
    private final PlaceCounter counter;
    private final PictureForm form;
    private final Latest latest;
    private final Runnable follow;
    private final Legend legend;
    private final LinkLine wide;
    private final Rows rows;
    private ToolItem filter;
    private Sheet sheet;
    private MapPicture map;
    private Surface surface;
    private MapHand hand;
    private Places places = Places.NONE;

    /** Called by the workbench. */
    @Inject
    public MapView(Composite parent, Texts texts, @Service SearchService search, @Service TerritoryService territories,
            CurrentSearch current, WorkbenchDesk desk,
            @org.eclipse.e4.core.di.annotations.Optional EContextService contexts) {
        this(parent, texts, search, territories, current, desk);
        if (contexts != null) {
            contexts.activateContext(PictureIds.CONTEXT);
        }
    }

    /** The view alone, without a workbench. */
    MapView(Composite parent, Texts texts, SearchService search, TerritoryService territories, CurrentSearch current,
            Desk desk) {
        this.texts = texts;
        this.current = current;
        this.desk = desk;
        words = new MapWords(texts);
        counter = new PlaceCounter(search, territories, texts.language());
        form = new PictureForm(parent, texts, texts.of("map.bar"));
        rows = new Rows(form.stack(), texts.of("map.table"), List.of(texts.of("map.column.place"),
                texts.of("map.column.kind"), texts.of("map.column.all"), texts.of("map.column.here")), 40, 24, 18, 18);
        legend = new Legend(form.control(), texts);
        wide = form.line();
        form.line().show(texts.of("map.credit") + " ",
                List.of(new Choice(texts.of("map.credit.licence"), () -> Program.launch(LICENCE))), " ");
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

    private record Answer(Sheet sheet, Places places) {
    }

    private void follow() {
        SearchRequest request = current.get();
        Sheet known = sheet;
        latest.ask(unwanted -> {
            Sheet used = known == null ? Sheet.read() : known;
            return new Answer(used, counter.count(request, used.areas().stream().map(Area::code).toList(), unwanted));
        }, this::show);
    }

    private void show(Answer answer) {
        if (sheet == null) {
            make(answer.sheet());
        }
        places = answer.places();
        map.show(places);
        legend.show(map.shades());
        rows.show(words.rows(places, this::filter, this::filterWide, this::nowhere));
        List<Choice> others = new ArrayList<>();
        places.wide().stream().limit(WIDE).forEach(each -> others.add(
                new Choice(words.wide(each), () -> filterWide(each.place()))));
        if (places.nowhere() > 0) {
            others.add(new Choice(texts.of("map.nowhere.count", places.nowhere()), this::nowhere));
        }
        wide.show(others.isEmpty() ? "" : texts.of("map.others") + " ", others, "   ");
        if (places.total() == 0) {
            form.say(texts.of("map.nothing"), List.of(new Choice(texts.of("form.all"),
                    () -> desk.ask("", List.of()))));
        } else {
            form.show();
        }
        surface.control().redraw();
        chosen(surface.chosen());
    }

    private void make(Sheet read) {
        sheet = read;
        map = new MapPicture(sheet, thing -> words.area(sheet.areas().get(thing).code(), places));
        surface = new Surface(form.stack(), map, texts.of("map.name"), false);
        hand = new MapHand(surface, map);
        surface.onChoose(this::chosen);
        surface.onAct(thing -> place(thing).ifPresent(this::filter));
        surface.control().addListener(SWT.KeyDown, this::key);
        filter = form.buttons().add("filter", texts.of("map.filter"), texts.of("map.filter.hint"),
                () -> place(surface.chosen()).ifPresent(this::filter));
        form.buttons().add("zoomin", "", texts.of("map.nearer"), hand::nearer);
        form.buttons().add("zoomout", "", texts.of("map.farther"), hand::farther);
        form.buttons().add("whole", "", texts.of("map.whole"), hand::whole);
        form.use(surface.control(), rows.control());
    }

    private Optional<TerritoryInfo> place(int thing) {
        return thing < 0 ? Optional.empty() : Optional.ofNullable(places.names().get(map.code(thing)));
    }

    private void chosen(int thing) {
        Buttons.enable(filter, place(thing).isPresent());
        boolean placed = current.get().territory().isPresent();
        form.head(thing < 0 ? head() : words.area(map.code(thing), places),
                placed ? List.of(new Choice(texts.of("map.everywhere"), () -> desk.place(Optional.empty())))
                        : List.of());
        form.control().layout(true);
    }

    private String head() {
        String head = texts.of("map.head", places.total());
        return places.territories() == 0 ? head : head + " " + texts.of("map.head.territories", places.territories());
    }

    private void key(Event event) {
        switch (event.character) {
            case '+' -> hand.nearer();
            case '-' -> hand.farther();
            case '0' -> hand.whole();
            case SWT.BS, SWT.ESC -> desk.place(Optional.empty());
            default -> {
            }
        }
    }

    private void filter(TerritoryInfo place) {
        desk.place(Optional.of(place));
    }

    private void filterWide(TerritoryInfo place) {
        desk.toggle(TERRITORY, place.id());
    }

    private void nowhere() {
        desk.toggle(TERRITORY, Filter.UNKNOWN);
    }
}
