package org.maillage.ui.internal.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.maillage.api.MaillageException;
import org.maillage.api.content.ContentService;
import org.maillage.api.search.Filter;
import org.maillage.api.search.Hit;
import org.maillage.api.search.SearchRequest;
import org.maillage.api.search.SearchService;
import org.maillage.model.Observation;
import org.maillage.model.Territory;
import org.maillage.ui.internal.Texts;
import org.maillage.ui.internal.page.Block;
import org.maillage.ui.internal.page.Run;
import org.maillage.ui.internal.page.Style;
import org.maillage.ui.internal.page.Target;
import org.maillage.ui.internal.search.Question;
import org.maillage.ui.text.Formats;

/**
 * Writes the figures of a territory, each beside the same measure of the same period in comparable territories, those of
 * the same level, and in the territory around it. For one page.
 */
final class FigureWriter {

    private static final String TYPE = "type";
    private static final String OBSERVATION = "Observation";
    private static final int FIGURES = 24;
    private static final int COMPARED = 120;

    private final SearchService search;
    private final ContentService content;
    private final Texts texts;
    private final Formats formats;
    private final Consumer<Question> ask;
    private final Map<String, Optional<Territory>> areas = new LinkedHashMap<>();

    FigureWriter(SearchService search, ContentService content, Texts texts, Consumer<Question> ask) {
        this.search = search;
        this.content = content;
        this.texts = texts;
        this.formats = new Formats(texts);
        this.ask = ask;
    }

    List<Block> blocks(Territory territory) throws MaillageException {
        List<Block> blocks = new ArrayList<>();
        for (Observation each : observations(FIGURES, Filter.of("area", territory.getId()))) {
            List<Run> runs = new ArrayList<>();
            runs.add(Run.of(value(each), Style.BOLD));
            runs.add(Run.of("  "));
            runs.add(Run.link(each.getTitle(), new Target.ToEntry(each.getId())));
            compare(each, territory).ifPresent(runs::addAll);
            blocks.add(new Block.Item(0, "•", runs));
        }
        return blocks;
    }

    private List<Observation> observations(int most, Filter filter) throws MaillageException {
        List<Observation> found = new ArrayList<>();
        SearchRequest request = SearchRequest.of("", most).withFilters(List.of(Filter.of(TYPE, OBSERVATION), filter));
        for (Hit hit : search.search(request, texts.language()).hits()) {
            content.find(hit.id()).filter(view -> view.entry() instanceof Observation it && it.getValue() != null)
                    .ifPresent(view -> found.add((Observation) view.entry()));
        }
        return found;
    }

    private String value(Observation observation) {
        return texts.of(observation.isApproximate() ? "territory.about" : "territory.value",
                formats.quantity(observation.getValue(), Objects.requireNonNullElse(observation.getUnit(), "")));
    }

    /** « 4e de 6 · région : 11,3 % », with a link to all that can be compared. */
    private Optional<List<Run>> compare(Observation figure, Territory territory) throws MaillageException {
        if (figure.getMeasure() == null || !figure.getDimensions().isEmpty()) {
            return Optional.empty();
        }
        List<Observation> same = new ArrayList<>();
        Optional<Observation> around = Optional.empty();
        for (Observation each : observations(COMPARED, Filter.of("measure", figure.getMeasure()))) {
            if (!each.getDimensions().isEmpty() || !Objects.equals(each.getPeriod(), figure.getPeriod())
                    || !Objects.equals(each.getUnit(), figure.getUnit())) {
                continue;
            }
            if (territory.getParents().contains(each.getArea())) {
                around = Optional.of(each);
            } else if (area(each).filter(it -> it.getKind() == territory.getKind()).isPresent()) {
                same.add(each);
            }
        }
        List<Run> runs = new ArrayList<>();
        if (same.size() > 1) {
            runs.add(Run.of(" · ", Style.DIM));
            Question all = Question.ALL.toggle(TYPE, OBSERVATION).toggle("measure", figure.getMeasure());
            runs.add(Run.link(texts.of("territory.rank", rank(figure.getValue(), same), same.size()),
                    new Target.ToAction(() -> ask.accept(all))));
        }
        if (around.isPresent()) {
            Observation wide = around.get();
            runs.add(Run.of(" · " + texts.of("territory.around", area(wide).map(Territory::getTitle).orElse(""),
                    value(wide)), Style.DIM));
        }
        return runs.isEmpty() ? Optional.empty() : Optional.of(runs);
    }

    private static int rank(BigDecimal value, List<Observation> same) {
        return (int) same.stream().map(Observation::getValue).sorted(Comparator.reverseOrder())
                .takeWhile(each -> each.compareTo(value) > 0).count() + 1;
    }

    private Optional<Territory> area(Observation observation) throws MaillageException {
        if (observation.getArea() == null) {
            return Optional.empty();
        }
        if (!areas.containsKey(observation.getArea())) {
            areas.put(observation.getArea(), content.find(observation.getArea())
                    .map(view -> view.entry() instanceof Territory it ? it : null));
        }
        return areas.get(observation.getArea());
    }
}
