package org.maillage.ui.internal.search;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.services.EContextService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.maillage.api.search.FieldInfo;
import org.maillage.api.search.Hit;
import org.maillage.api.search.SearchRequest;
import org.maillage.api.search.SearchResult;
import org.maillage.ui.internal.EntryTypes;
import org.maillage.ui.internal.Texts;
import org.maillage.ui.internal.UiIds;
import org.maillage.ui.internal.personal.SavedSearch;
import org.maillage.ui.widgets.Completion;
import org.maillage.ui.widgets.ContentWatch;
import org.maillage.ui.widgets.LinkLine.Choice;
import org.maillage.ui.widgets.Row;
import org.maillage.ui.widgets.UiExecutor;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** The search box, what narrows the search, and what it finds. */
public final class SearchView {

    /** Milliseconds after which words are taken for all that the person wanted to type. */
    private static final int REST = 2_000;
    private static final long PAUSE = 150;
    /** Milliseconds after which the first results have been shown. */
    private static final int IDLE = 600;
    private static final List<String> EXAMPLES = List.of("hint.example1", "hint.example2", "hint.example3");

    private final SearchNeeds needs;
    private final Texts texts;
    private final EntryTypes types;
    private final Narrowing narrowing;
    private final SearchForm form;
    private final LiveSearch search;
    private final Completion<Completions.Found> completion;
    private final SavedLine savedLine;
    private final HitRow rows;
    private final Cards cards;
    private final Runnable index;
    private final Runnable missed = this::missed;
    private final ContentWatch changes;
    private IndexJob indexing;
    private boolean preparing;
    private List<FieldInfo> fields = List.of();
    private Question question = Question.ALL;
    private SearchResult result;

    /** Called by the workbench. */
    @Inject
    public SearchView(Composite parent, SearchNeeds needs,
            @org.eclipse.e4.core.di.annotations.Optional EContextService contexts) {
        this.needs = needs;
        texts = needs.texts();
        types = new EntryTypes(needs.content(), texts.language());
        narrowing = new Narrowing(texts);
        rows = new HitRow(texts, types::label, this::collectionTitle, LocalDate.now());
        form = new SearchForm(parent, texts, needs.settings(), new SearchForm.Needs(needs.territories(), this::change,
                this::row, this::askNow, this::save));
        UiExecutor ui = new UiExecutor(form.control());
        cards = new Cards(needs.content(), texts.language(), ui, ids -> form.results().refresh(ids));
        search = new LiveSearch(needs.service(), texts.language(), ui, PAUSE, new Answers());
        savedLine = new SavedLine(form, needs, ui, this::ask, this::open);
        index = () -> {
            preparing = true;
            indexing = new IndexJob(needs.service(), needs.content(), needs.data(), texts, ui, new IndexNews());
            indexing.schedule();
        };
        changes = new ContentWatch(ids -> ui.execute(index));
        Completions completions = new Completions(needs, types);
        completion = new Completion<>(form.box(), texts.of("box.proposals"), completions::find, completions::write,
                this::take);
        form.box().addListener(SWT.Modify, event -> typed());
        form.box().addListener(SWT.KeyDown, this::key);
        form.results().onSelect(this::preview);
        form.results().onOpen(hit -> needs.opener().open(hit.id()));
        ResultsMenu.on(form.results(), needs, savedLine);
        form.show(question, List.of());
        hint();
        index.run();
        if (contexts != null) {
            contexts.activateContext(UiIds.CONTEXT);
        }
    }

    private String collectionTitle(String id) {
        return needs.content().collection(id).map(each -> each.title(texts.language())).orElse(id);
    }

    private Row row(Hit hit) {
        return rows.row(hit, Column.chosen(needs.settings()), isNew(hit), cards.of(hit.id()));
    }

    private boolean isNew(Hit hit) {
        return savedLine.isNew(hit.id());
    }

    /** Called by the workbench. */
    @Focus
    public void focus() {
        form.box().setFocus();
    }

    /** Puts the cursor into the box, its words selected. */
    public void focusBox() {
        form.box().setFocus();
        form.box().selectAll();
    }

    /** Called by the workbench. */
    @PreDestroy
    public void close() {
        changes.close();
        cards.close();
        completion.close();
        search.stop();
        indexing.cancel();
        needs.settings().save();
    }

    /** Searches for some words as if they had been typed, everywhere. */
    public void searchFor(String words) {
        ask(Question.of(words));
    }

    /** Asks another question. */
    public void ask(Question other) {
        savedLine.leave();
        put(other);
    }

    /** Goes on with a search that was kept. */
    public void open(SavedSearch saved) {
        savedLine.open(saved);
        put(saved.question());
    }

    /** Keeps the question under a name. */
    public void save() {
        savedLine.save(question);
    }

    /** Dismisses the selected entry from the saved search that is open. */
    public void dismiss() {
        form.results().selected().ifPresent(savedLine::dismiss);
    }

    private void put(Question other) {
        question = other;
        if (!form.box().getText().equals(other.text())) {
            form.box().setText(other.text());
            form.box().setSelection(other.text().length());
        }
        askNow();
    }

    /** Asks something near to what is asked. */
    public void change(UnaryOperator<Question> change) {
        put(change.apply(question));
    }

    private void typed() {
        if (!form.box().getText().equals(question.text())) {
            question = question.withText(form.box().getText());
            savedLine.asked(question);
            search.ask(list(), beside());
        }
    }

    private void take(Completions.Found found) {
        if (found.entry().isPresent()) {
            needs.past().add(form.box().getText(), needs.settings());
            needs.opener().open(found.entry().get());
        } else {
            put(question.withText(found.text()));
        }
    }

    private void key(Event event) {
        boolean empty = form.box().getText().isBlank();
        if (event.keyCode == SWT.ARROW_DOWN && empty && !needs.past().all().isEmpty()) {
            event.doit = false;
            completion.propose();
        } else if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
            event.doit = false;
            completion.close();
            needs.past().add(form.box().getText(), needs.settings());
            form.results().enter();
        } else if (event.keyCode == SWT.ESC) {
            form.box().setText("");
        }
    }

    private void preview(Hit hit) {
        needs.past().add(question.text(), needs.settings());
        needs.opener().preview(hit.id());
    }

    private SearchRequest list() {
        List<String> fields = Column.chosen(needs.settings()).stream().flatMap(each -> each.fields().stream()).toList();
        return savedLine.without(question.forList(LocalDate.now(), fields, HitList.SLICE));
    }

    private SearchRequest beside() {
        return savedLine.without(question.forFacets(LocalDate.now(),
                FacetFields.of(question, fields)));
    }

    private void askNow() {
        savedLine.asked(question);
        showChosen();
        search.askNow(list(), beside());
    }

    private void showChosen() {
        form.show(question, choices(narrowing.crosses(question, form.facets()::label)));
    }

    private List<Choice> choices(List<Narrowing.Way> ways) {
        return ways.stream().map(way -> new Choice(way.text(), () -> change(way.change()))).toList();
    }

    /** Words that find nothing are remembered once the person has stopped typing: half a word is no question. */
    private void resting() {
        form.box().getDisplay().timerExec(-1, missed);
        if (result.total() == 0 && !question.text().isBlank()) {
            form.box().getDisplay().timerExec(REST, missed);
        }
    }

    private void missed() {
        if (!form.box().isDisposed() && result.total() == 0 && form.box().getText().equals(question.text())) {
            needs.past().addMissed(question.text(), needs.settings());
        }
    }

    /** Says what can be typed. */
    private void hint() {
        form.say(texts.of("hint.text"), texts.of("hint.examples"), EXAMPLES.stream().map(texts::of)
                .map(each -> new Choice(each, () -> searchFor(each))).toList());
    }

    private final class Answers implements LiveSearch.Receiver {

        @Override
        public void found(SearchRequest request, SearchResult found) {
            result = found;
            resting();
            needs.current().set(savedLine.without(question.request(LocalDate.now())));
            form.hint(found.notices().stream().map(each -> each.in(texts.language()))
                    .collect(Collectors.joining("\n")), List.of());
            if (question.isAll() && !savedLine.isOpen()) {
                form.count(texts.of("count.found", found.total()));
                hint();
            } else if (found.total() == 0) {
                form.count(texts.of("count.found", 0));
                form.say(question.text().isBlank() ? texts.of("nothing.narrow")
                        : texts.of("nothing.found", question.text().strip()), "", List.of());
            } else {
                form.count(texts.of("count.found", found.total()));
                form.show(new HitList(request, found, search::more, form.results()::refresh));
            }
        }

        @Override
        public void beside(SearchResult beside) {
            form.facets().show(beside.facets());
            showChosen();
            if (result.total() == 0 && !question.isAll()) {
                List<Narrowing.Way> ways = narrowing.out(beside.suggestions(), question);
                form.say(question.text().isBlank() ? texts.of("nothing.narrow")
                        : texts.of("nothing.found", question.text().strip()),
                        ways.isEmpty() ? "" : texts.of("nothing.instead"), choices(ways));
            } else {
                List<Narrowing.Way> ways = narrowing.corrections(beside.suggestions());
                if (!ways.isEmpty()) {
                    form.hint(texts.of("way.didYouMean"), choices(ways));
                }
            }
        }

        @Override
        public void failed(String sentence) {
            form.count("");
            form.say(preparing ? texts.of("index.wait") : sentence, "", List.of());
        }
    }

    private final class IndexNews implements IndexJob.Receiver {

        @Override
        public void progress(String collection, int number, int count) {
            form.working(texts.of("index.progress", collection, number, count), number, count);
        }

        @Override
        public void ready(boolean readOnly, List<FieldInfo> known) {
            fields = known;
            preparing = false;
            cards.forget();
            types.update();
            form.ready(readOnly ? List.of(texts.of("readOnly")) : List.of());
            askNow();
            form.control().getDisplay().timerExec(IDLE, needs.opener()::prepare);
        }

        @Override
        public void failed(String sentence) {
            preparing = false;
            form.ready(List.of(sentence));
            askNow();
        }
    }

    /** The box, for tests. */
    Text box() {
        return form.box();
    }

    /** The results, for tests. */
    ResultsTable results() {
        return form.results();
    }
}
