package org.maillage.ui.internal.home;

import static java.util.function.Predicate.not;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.maillage.api.MaillageException;
import org.maillage.api.content.CollectionInfo;
import org.maillage.api.content.ContentService;
import org.maillage.api.search.Filter;
import org.maillage.api.search.Hit;
import org.maillage.api.search.SearchResult;
import org.maillage.api.search.SearchService;
import org.maillage.api.search.SortOrder;
import org.maillage.ui.internal.EntryOpener;
import org.maillage.ui.internal.EntryTypes;
import org.maillage.ui.internal.Texts;
import org.maillage.ui.internal.UiIds;
import org.maillage.ui.internal.page.Block;
import org.maillage.ui.internal.page.Page;
import org.maillage.ui.internal.page.Run;
import org.maillage.ui.internal.page.Section;
import org.maillage.ui.internal.page.Style;
import org.maillage.ui.internal.page.Target;
import org.maillage.ui.internal.personal.PastQueries;
import org.maillage.ui.internal.personal.SavedSearch;
import org.maillage.ui.internal.personal.SavedSearches;
import org.maillage.ui.internal.search.Question;
import org.maillage.ui.internal.search.SavedNews;
import org.maillage.ui.text.Formats;

/** Writes the home page: what is new, what closes soon, what must be verified, what is installed. Asks the search. */
final class HomePage {

    private static final int FEW = 6;
    private static final int SOON = 120;
    /** Types that help to find and describe, and are no news to anyone. */
    private static final Filter NO_CODE_LIST = new Filter("type",
            List.of("Territory", "Concept", "ConceptScheme", "LegalForm", "Family"), true);

    private final Texts texts;
    private final Formats formats;
    private final ContentService content;
    private final SearchService search;
    private final SavedSearches saved;
    private final PastQueries past;
    private final EntryOpener opener;
    private final EntryTypes types;
    private final LocalDate today;

    HomePage(HomeNeeds needs, LocalDate today) {
        texts = needs.texts();
        formats = new Formats(texts);
        content = needs.content();
        search = needs.search();
        saved = needs.saved();
        past = needs.past();
        opener = needs.opener();
        types = new EntryTypes(content, texts.language());
        this.today = today;
    }

    Page page() {
        List<Section> sections = new ArrayList<>();
        section(sections, "home.searches", searches());
        section(sections, "home.soon", soon());
        section(sections, "home.new", latest());
        section(sections, "home.verify", verify());
        section(sections, "home.collections", collections());
        return Page.of(texts.of("home.title"), formats.date(today),
                List.of(new Block.Paragraph(List.of(Run.of(texts.of("home.text")))),
                        new Block.Paragraph(List.of(action(texts.of("home.search"), () -> opener.show(UiIds.SEARCH)),
                                Run.of("   "), action(texts.of("home.help"), () -> opener.show(UiIds.HELP))))),
                sections);
    }

    private void section(List<Section> sections, String key, List<Block> blocks) {
        if (!blocks.isEmpty()) {
            sections.add(new Section(key, texts.of(key), blocks));
        }
    }

    private static Run action(String text, Runnable action) {
        return Run.link(text, new Target.ToAction(action));
    }

    private Run ask(String text, Question question) {
        return action(text, () -> opener.ask(question));
    }

    private static Block item(Run... runs) {
        return new Block.Item(0, "•", List.of(runs));
    }

    private List<Block> searches() {
        List<Block> blocks = new ArrayList<>();
        SavedNews news = new SavedNews(search, texts.language());
        for (SavedSearch each : saved.all()) {
            Run name = action(each.name(), () -> opener.open(each));
            long fresh = fresh(news, each);
            blocks.add(fresh > 0 ? item(name, Run.of(texts.of("home.fresh", fresh), Style.ACCENT)) : item(name));
        }
        past.all().stream().limit(FEW).forEach(each -> blocks.add(item(ask(each, Question.of(each)),
                Run.of(" · " + texts.of("proposal.past"), Style.DIM))));
        return blocks;
    }

    private static long fresh(SavedNews news, SavedSearch search) {
        try {
            return news.fresh(search);
        } catch (MaillageException e) {
            ILog.of(HomePage.class).info(e.getMessage());
            return 0;
        }
    }

    private List<Block> soon() {
        Question question = new Question("",
                List.of(Filter.of("deadline", today + ".." + today.plusDays(SOON))), Optional.empty(),
                false, SortOrder.DEADLINE);
        List<Block> blocks = new ArrayList<>();
        SearchResult result = ask(question, "deadline");
        for (Hit hit : result.hits()) {
            hit.columns().getOrDefault("deadline", List.of()).stream().map(LocalDate::parse)
                    .filter(each -> !each.isBefore(today)).sorted().findFirst()
                    .ifPresent(day -> blocks.add(item(entry(hit), Run.of(" · " + texts.of("row.deadline",
                            formats.date(day), ChronoUnit.DAYS.between(today, day)), Style.ACCENT))));
        }
        more(blocks, result, question);
        return blocks.isEmpty() ? List.of(new Block.Paragraph(List.of(Run.of(texts.of("home.nothingSoon"), Style.DIM))))
                : blocks;
    }

    private List<Block> latest() {
        Question question = new Question("", List.of(NO_CODE_LIST), Optional.empty(), false,
                SortOrder.UPDATED);
        List<Block> blocks = new ArrayList<>();
        SearchResult result = ask(question, "modified");
        for (Hit hit : result.hits()) {
            String day = hit.columns().getOrDefault("modified", List.of()).stream().findFirst()
                    .map(LocalDate::parse).map(each -> " · " + formats.age(each, today)).orElse("");
            blocks.add(item(entry(hit), Run.of(" · " + types.label(hit.type()) + day, Style.DIM)));
        }
        more(blocks, result, question);
        return blocks;
    }

    private List<Block> verify() {
        Question question = new Question("", List.of(Filter.of("toVerify", "true"), NO_CODE_LIST),
                Optional.empty(), false, SortOrder.UPDATED);
        SearchResult result = ask(question, "modified");
        List<Block> blocks = new ArrayList<>();
        result.hits().stream().limit(FEW / 2)
                .forEach(hit -> blocks.add(item(entry(hit), Run.of(" · " + types.label(hit.type()), Style.DIM))));
        more(blocks, result, question);
        return blocks;
    }

    private void more(List<Block> blocks, SearchResult result, Question question) {
        if (result.total() > blocks.size()) {
            blocks.add(new Block.Item(0, "", List.of(ask(texts.of("home.all", result.total()), question))));
        }
    }

    private List<Block> collections() {
        List<Block> blocks = new ArrayList<>();
        for (CollectionInfo each : content.collections()) {
            Question question = Question.ALL.toggle("collection", each.id());
            String facts = Stream.of(texts.version(each), each.publisher()).filter(not(String::isBlank))
                    .map(fact -> " · " + fact).collect(Collectors.joining());
            blocks.add(item(ask(each.title(texts.language()), question), Run.of(facts, Style.DIM)));
        }
        blocks.add(new Block.Item(0, "",
                List.of(action(texts.of("home.problems"), () -> opener.show(UiIds.COLLECTIONS)))));
        return blocks;
    }

    private static Run entry(Hit hit) {
        return Run.link(hit.title(), new Target.ToEntry(hit.id()));
    }

    private SearchResult ask(Question question, String column) {
        try {
            return search.search(question.request(today).withColumns(List.of(column)).page(FEW, 0), texts.language());
        } catch (MaillageException e) {
            ILog.of(HomePage.class).info(e.getMessage());
            return new SearchResult(0, Duration.ZERO, List.of());
        }
    }
}
