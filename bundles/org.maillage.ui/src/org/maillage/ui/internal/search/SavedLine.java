package org.maillage.ui.internal.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.maillage.api.search.Hit;
import org.maillage.api.search.SearchRequest;
import org.maillage.ui.internal.TextDialog;
import org.maillage.ui.internal.Texts;
import org.maillage.ui.internal.personal.SavedSearch;
import org.maillage.ui.widgets.LinkLine.Choice;
import org.maillage.ui.widgets.UiExecutor;

/** The saved search that is open in the search view: what is new in it, what was dismissed from it. */
final class SavedLine {

    private static final int MOST_NAMES = 3;

    private final SearchForm form;
    private final SearchNeeds needs;
    private final Texts texts;
    private final UiExecutor ui;
    private final Consumer<Question> ask;
    private final Consumer<SavedSearch> resume;
    private Optional<SavedSearch> open = Optional.empty();
    private Optional<Set<String>> known = Optional.empty();
    private boolean other;

    /**
     * @param ask    asks another question, and leaves the saved search
     * @param resume opens a saved search
     */
    SavedLine(SearchForm form, SearchNeeds needs, UiExecutor ui, Consumer<Question> ask,
            Consumer<SavedSearch> resume) {
        this.form = form;
        this.needs = needs;
        this.texts = needs.texts();
        this.ui = ui;
        this.ask = ask;
        this.resume = resume;
    }

    /** Told of each question before it is asked: what was dismissed from the saved one is back when it is another. */
    void asked(Question question) {
        boolean before = other;
        other = open.filter(each -> !each.question().equals(question.withSort(each.question().sort()))).isPresent();
        if (other != before && open.isPresent()) {
            show();
        }
    }

    /** The search without what was dismissed from it. */
    SearchRequest without(SearchRequest request) {
        return isOpen() ? open.orElseThrow().without(request) : request;
    }

    /** Whether an entry was not there at the last look. */
    boolean isNew(String id) {
        return isOpen() && known.isPresent() && !known.get().contains(id);
    }

    /** Whether the question is that of the saved search. */
    boolean isOpen() {
        return open.isPresent() && !other;
    }

    void open(SavedSearch search) {
        open = Optional.of(search);
        other = false;
        known = Optional.of(search.seen());
        show();
        look(search);
    }

    void leave() {
        open = Optional.empty();
        other = false;
        known = Optional.empty();
        form.saved("", List.of());
    }

    /** Remembers what is there now, so that the next look finds what came after. */
    private void look(SavedSearch search) {
        new SavedNews(needs.service(), texts.language()).ids(search, ids -> ui.execute(
                () -> needs.saved().find(search.name()).ifPresent(now -> keep(now.looked(ids, LocalDate.now())))));
    }

    private void keep(SavedSearch search) {
        needs.saved().save(search);
        if (open.filter(each -> each.name().equals(search.name())).isPresent()) {
            open = Optional.of(search);
            show();
        }
    }

    void save(Question question) {
        String proposed = open.map(SavedSearch::name).orElseGet(() -> propose(question));
        TextDialog.ask(form.control().getShell(), texts, texts.of("save.title"), texts.of("save.text"), proposed)
                .filter(each -> !each.isBlank()).ifPresent(name -> {
                    SavedSearch search = needs.saved().find(name.strip()).map(each -> each.with(question))
                            .orElseGet(() -> new SavedSearch(name.strip(), question, Set.of(), Set.of(),
                                    LocalDate.now()));
                    needs.saved().save(search);
                    open = Optional.of(search);
                    other = false;
                    known = Optional.empty();
                    show();
                    look(search);
                });
    }

    private String propose(Question question) {
        String chosen = new Narrowing(texts).chosen(question, form.facets()::label).stream()
                .map(Narrowing.Way::text).limit(MOST_NAMES)
                .collect(Collectors.joining(", "));
        return question.text().isBlank() ? chosen : chosen.isEmpty() ? question.text().strip()
                : question.text().strip() + ", " + chosen;
    }

    /** Never shows an entry in this search again. */
    void dismiss(Hit hit) {
        open.ifPresent(search -> {
            keep(needs.saved().find(search.name()).orElse(search).dismiss(hit.id()));
            form.restart();
        });
    }

    private void restore() {
        open.ifPresent(search -> {
            keep(needs.saved().find(search.name()).orElse(search).restore());
            form.restart();
        });
    }

    private void reopen(String name) {
        needs.saved().find(name).ifPresentOrElse(resume, this::leave);
    }

    private void show() {
        SavedSearch search = open.orElseThrow();
        List<Choice> choices = new ArrayList<>();
        if (other) {
            choices.add(new Choice(texts.of("saved.back"), () -> reopen(search.name())));
            choices.add(new Choice(texts.of("saved.leave"), this::leave));
            form.saved(texts.of("saved.other", search.name()), choices);
            return;
        }
        if (!search.dismissed().isEmpty()) {
            choices.add(new Choice(texts.of("saved.restore", search.dismissed().size()), this::restore));
        }
        choices.add(new Choice(texts.of("saved.leave"), () -> ask.accept(Question.ALL)));
        form.saved(texts.of("saved.open", search.name()), choices);
    }
}
