package org.maillage.ui.pictures.internal.graph;

import java.util.List;
import java.util.Optional;

import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.services.EContextService;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolItem;
import org.maillage.api.content.ContentService;
import org.maillage.api.search.SearchService;
import org.maillage.ui.desk.CurrentEntry;
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

/** The entry that is read, and what it is linked to. Following a link goes on from there. */
public final class GraphView {

    private final Texts texts;
    private final CurrentEntry current;
    private final Desk desk;
    private final LinkReader reader;
    private final GraphWords words;
    private final PictureForm form;
    private final Latest latest;
    private final Runnable follow;
    private final GraphPicture picture;
    private final Surface surface;
    private final Rows rows;
    private final ToolItem open;
    private Optional<Links> links = Optional.empty();
    private Optional<String> shown = Optional.empty();

    /** Called by the workbench. */
    @Inject
    public GraphView(Composite parent, Texts texts, @Service ContentService content, @Service SearchService search,
            CurrentEntry current, WorkbenchDesk desk,
            @org.eclipse.e4.core.di.annotations.Optional EContextService contexts) {
        this(parent, texts, content, search, current, (Desk) desk);
        if (contexts != null) {
            contexts.activateContext(PictureIds.CONTEXT);
        }
    }

    /** The view alone, without a workbench. */
    GraphView(Composite parent, Texts texts, ContentService content, SearchService search, CurrentEntry current,
            Desk desk) {
        this.texts = texts;
        this.current = current;
        this.desk = desk;
        reader = new LinkReader(content, search, texts);
        words = new GraphWords(texts);
        form = new PictureForm(parent, texts, texts.of("graph.bar"));
        picture = new GraphPicture(words);
        surface = new Surface(form.stack(), picture, texts.of("graph.name"), true);
        rows = new Rows(form.stack(), texts.of("graph.table"), List.of(texts.of("graph.column.kind"),
                texts.of("graph.column.title"), texts.of("graph.column.type")), 28, 50, 22);
        open = form.buttons().add("entry", texts.of("timeline.openIt"), texts.of("graph.open.hint"),
                () -> shown.ifPresent(desk::open));
        surface.onAct(this::act);
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
        current.get().ifPresentOrElse(this::show, () -> {
            Buttons.enable(open, false);
            form.say(texts.of("graph.empty"), List.of(new Choice(texts.of("form.all"), () -> desk.ask("", List.of()))));
        });
    }

    /** Goes to an entry without leaving the view. */
    private void show(String id) {
        latest.ask(unwanted -> reader.read(id), found -> arrived(id, found));
    }

    private void arrived(String id, Optional<Links> found) {
        links = found;
        shown = found.map(each -> id);
        Buttons.enable(open, found.isPresent());
        if (found.isEmpty()) {
            form.say(texts.of("graph.absent", id), List.of());
            return;
        }
        picture.show(found.get());
        rows.show(words.rows(found.get(), this::show));
        form.head(texts.of("graph.head", found.get().center().title(), found.get().size()), List.of());
        if (found.get().groups().isEmpty()) {
            form.say(texts.of("graph.none"), List.of());
        } else {
            form.show();
        }
        surface.renew();
    }

    /** Follows a link; what counts the rest leads to the table. */
    private void act(int thing) {
        GraphLayout.Box box = picture.box(thing);
        if (box.node() < 0) {
            form.toTable();
        } else {
            links.ifPresent(each -> show(each.groups().get(box.group()).nodes().get(box.node()).id()));
        }
    }
}
