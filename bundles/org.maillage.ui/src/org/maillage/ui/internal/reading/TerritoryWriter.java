package org.maillage.ui.internal.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.maillage.api.MaillageException;
import org.maillage.api.content.ContentService;
import org.maillage.api.content.EntryView;
import org.maillage.api.search.Filter;
import org.maillage.api.search.Hit;
import org.maillage.api.search.SearchRequest;
import org.maillage.api.search.SearchService;
import org.maillage.api.search.TerritoryFit;
import org.maillage.model.Observation;
import org.maillage.ui.internal.EntryTypes;
import org.maillage.ui.internal.Texts;
import org.maillage.ui.internal.page.Block;
import org.maillage.ui.internal.page.Run;
import org.maillage.ui.internal.page.Section;
import org.maillage.ui.internal.page.Style;
import org.maillage.ui.internal.page.Target;
import org.maillage.ui.internal.search.Question;
import org.maillage.ui.text.Formats;

/** Gathers on the page of a territory its figures, and what is there: structures, schemes, levers, strategies. */
final class TerritoryWriter {

    private static final String TYPE = "type";
    private static final List<String> TYPES = List.of("Structure", "SupportScheme", "Training", "GoodPractice",
            "Filiere", "PolicyLever", "Strategy");
    private static final int FIGURES = 24;
    private static final int FEW = 6;
    /** Entries looked at to find those of the place among those that are valid everywhere. */
    private static final int LOOKED_AT = 500;

    private final SearchService search;
    private final ContentService content;
    private final Texts texts;
    private final Formats formats;
    private final EntryTypes types;
    private final Consumer<Question> ask;

    TerritoryWriter(SearchService search, ContentService content, Texts texts, EntryTypes types,
            Consumer<Question> ask) {
        this.search = search;
        this.content = content;
        this.texts = texts;
        this.formats = new Formats(texts);
        this.types = types;
        this.ask = ask;
    }

    List<Section> sections(String id, String title) throws MaillageException {
        List<Section> sections = new ArrayList<>();
        List<Block> figures = figures(id);
        if (!figures.isEmpty()) {
            sections.add(new Section("figures", texts.of("territory.figures"), figures));
        }
        Question here = Question.ALL.withPlace(Optional.of(new Question.Place(id, title, true)));
        for (String type : TYPES) {
            List<Hit> found = local(here.toggle(TYPE, type));
            if (!found.isEmpty()) {
                sections.add(new Section(type, texts.of("territory.type", types.label(type), found.size()),
                        items(found, here.toggle(TYPE, type))));
            }
        }
        long valid = search.search(valid(id, title).request(LocalDate.now()), texts.language()).total();
        sections.add(new Section("valid", texts.of("territory.valid"), List.of(new Block.Paragraph(List.of(
                Run.link(texts.of("territory.validHere", valid), new Target.ToAction(
                        () -> ask.accept(valid(id, title)))))))));
        return sections;
    }

    /** What may be asked for there, whoever offers it. */
    private static Question valid(String id, String title) {
        return Question.ALL.withPlace(Optional.of(new Question.Place(id, title, false))).toggle(TYPE, "SupportScheme");
    }

    private List<Hit> local(Question question) throws MaillageException {
        return search.search(question.request(LocalDate.now()).page(LOOKED_AT, 0), texts.language()).hits().stream()
                .filter(each -> each.territory() == TerritoryFit.SAME || each.territory() == TerritoryFit.INSIDE)
                .toList();
    }

    private List<Block> items(List<Hit> found, Question all) {
        List<Block> items = new ArrayList<>();
        found.stream().limit(FEW).forEach(hit -> items.add(new Block.Item(0, "•",
                List.of(Run.link(hit.title(), new Target.ToEntry(hit.id()))))));
        if (found.size() > FEW) {
            items.add(new Block.Item(0, "", List.of(Run.link(texts.of("territory.more"),
                    new Target.ToAction(() -> ask.accept(all))))));
        }
        return items;
    }

    private List<Block> figures(String id) throws MaillageException {
        List<Block> blocks = new ArrayList<>();
        SearchRequest request = SearchRequest.of("", FIGURES)
                .withFilters(List.of(Filter.of(TYPE, "Observation"), Filter.of("area", id)));
        for (Hit hit : search.search(request, texts.language()).hits()) {
            Optional<EntryView> view = content.find(hit.id());
            if (view.isPresent() && view.get().entry() instanceof Observation observation
                    && observation.getValue() != null) {
                String unit = Optional.ofNullable(observation.getUnit()).orElse("");
                List<Run> runs = new ArrayList<>();
                runs.add(Run.of(texts.of(observation.isApproximate() ? "territory.about" : "territory.value",
                        formats.quantity(observation.getValue(), unit)), Style.BOLD));
                runs.add(Run.of("  "));
                runs.add(Run.link(hit.title(), new Target.ToEntry(hit.id())));
                blocks.add(new Block.Item(0, "•", runs));
            }
        }
        return blocks;
    }
}
