package org.maillage.ui.internal.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.maillage.api.MaillageException;
import org.maillage.api.content.ContentService;
import org.maillage.api.search.Filter;
import org.maillage.api.search.Hit;
import org.maillage.api.search.SearchRequest;
import org.maillage.api.search.SearchResult;
import org.maillage.api.search.SearchService;
import org.maillage.model.Territory;
import org.maillage.ui.internal.EntryTypes;
import org.maillage.ui.internal.Texts;
import org.maillage.ui.internal.page.Block;
import org.maillage.ui.internal.page.Run;
import org.maillage.ui.internal.page.Section;
import org.maillage.ui.internal.page.Style;
import org.maillage.ui.internal.page.Target;
import org.maillage.ui.internal.search.Question;

/**
 * Gathers on the page of a territory its figures, and what is there: structures, schemes, trainings, good practices,
 * levers, strategies; what comes from a wider territory is said to. Last, what a project from there may ask for.
 */
final class TerritoryWriter {

    private static final String TYPE = "type";
    private static final String PLACE = "territory";
    private static final List<String> TYPES = List.of("Structure", "SupportScheme", "Training", "GoodPractice",
            "Filiere", "PolicyLever", "Strategy");
    private static final int FEW = 6;

    private final SearchService search;
    private final Texts texts;
    private final ContentService content;
    private final EntryTypes types;
    private final Consumer<Question> ask;

    TerritoryWriter(SearchService search, ContentService content, Texts texts, EntryTypes types,
            Consumer<Question> ask) {
        this.search = search;
        this.content = content;
        this.texts = texts;
        this.types = types;
        this.ask = ask;
    }

    List<Section> sections(Territory territory) throws MaillageException {
        List<Section> sections = new ArrayList<>();
        List<Block> numbers = new FigureWriter(search, content, texts, ask).blocks(territory);
        if (!numbers.isEmpty()) {
            sections.add(new Section("figures", texts.of("territory.figures"), numbers));
        }
        List<String> inside = inside(territory);
        for (String type : TYPES) {
            SearchResult found = search.search(SearchRequest.of("", FEW)
                    .withFilters(List.of(Filter.of(TYPE, type), new Filter(PLACE, inside, false))), texts.language());
            if (found.total() > 0) {
                sections.add(new Section(type, texts.of("territory.type", types.label(type), found.total()),
                        items(found, Question.ALL.withFilters(List.of(Filter.of(TYPE, type),
                                new Filter(PLACE, inside, false))))));
            }
        }
        sections.add(new Section("valid", texts.of("territory.valid"), valid(territory)));
        return sections;
    }

    /** Ids of the territory and of all places inside it that any entry names: no more of them than there are facets. */
    private List<String> inside(Territory territory) throws MaillageException {
        Question question = Question.ALL.withPlace(Optional.of(new Question.Place(territory.getId(),
                territory.getTitle(), true)));
        List<String> ids = new ArrayList<>(List.of(territory.getId()));
        SearchRequest request = question.request(LocalDate.now()).withTypes(TYPES).withFacets(List.of(PLACE));
        List<String> around = around(territory);
        search.search(request, texts.language()).facets().stream().flatMap(each -> each.values().stream())
                .map(each -> each.value()).filter(each -> !each.equals(Filter.UNKNOWN) && !around.contains(each)
                        && !ids.contains(each)).forEach(ids::add);
        return ids;
    }

    /** What contains the territory: places that entries name without being of this very one. */
    private List<String> around(Territory territory) throws MaillageException {
        SearchRequest request = Question.ALL.withPlace(Optional.of(new Question.Place(territory.getId(),
                territory.getTitle(), false))).request(LocalDate.now()).withTypes(TYPES).withFacets(List.of(PLACE));
        return search.search(request, texts.language()).facets().stream().flatMap(each -> each.values().stream())
                .map(each -> each.value()).filter(each -> !each.equals(territory.getId())).toList();
    }

    private List<Block> items(SearchResult found, Question all) {
        List<Block> items = new ArrayList<>();
        for (Hit hit : found.hits()) {
            List<Run> runs = new ArrayList<>();
            runs.add(Run.link(hit.title(), new Target.ToEntry(hit.id())));
            items.add(new Block.Item(0, "•", runs));
        }
        if (found.total() > FEW) {
            items.add(new Block.Item(0, "", List.of(Run.link(texts.of("territory.more.count", found.total()),
                    new Target.ToAction(() -> ask.accept(all))))));
        }
        return items;
    }

    /** What may be asked for there, whoever offers it. */
    private List<Block> valid(Territory territory) throws MaillageException {
        Question question = Question.ALL.withPlace(Optional.of(new Question.Place(territory.getId(),
                territory.getTitle(), false))).toggle(TYPE, "SupportScheme");
        long count = search.search(question.request(LocalDate.now()), texts.language()).total();
        return List.of(new Block.Paragraph(List.of(
                Run.link(texts.of("territory.validHere", count), new Target.ToAction(() -> ask.accept(question))),
                Run.of(" " + texts.of("territory.validHow"), Style.DIM))));
    }
}
