package org.maillage.ui.internal.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.maillage.api.MaillageException;
import org.maillage.api.content.ContentService;
import org.maillage.api.content.EntryView;
import org.maillage.api.search.Hit;
import org.maillage.api.search.SearchService;
import org.maillage.model.Evaluation;
import org.maillage.model.Indicator;
import org.maillage.model.MaillagePackage;
import org.maillage.model.StrategyAction;
import org.maillage.model.StrategyElement;
import org.maillage.model.StrategyPart;
import org.maillage.model.meta.Meta;
import org.maillage.ui.internal.Texts;
import org.maillage.ui.internal.page.Block;
import org.maillage.ui.internal.page.Run;
import org.maillage.ui.internal.page.Section;
import org.maillage.ui.internal.page.Style;
import org.maillage.ui.internal.page.Target;
import org.maillage.ui.text.Formats;

/** Unfolds a strategy, or a part of one, from its missions to its indicators, and says where a part stands in it. */
final class StrategyWriter {

    private static final Set<String> TYPES = Set.of("StrategyPart", "StrategyAction", "Indicator", "Evaluation");
    private static final int DEEPEST = 6;
    private static final int MOST = 300;

    private final SearchService search;
    private final ContentService content;
    private final Texts texts;
    private final Formats formats;

    StrategyWriter(SearchService search, ContentService content, Texts texts) {
        this.search = search;
        this.content = content;
        this.texts = texts;
        this.formats = new Formats(texts);
    }

    List<Section> sections(StrategyElement element) throws MaillageException {
        List<Section> sections = new ArrayList<>();
        List<Run> path = path(element);
        if (!path.isEmpty()) {
            sections.add(new Section("path", texts.of("strategy.path"), List.of(new Block.Paragraph(path))));
        }
        List<Block> items = new ArrayList<>();
        Map<String, Integer> kinds = new LinkedHashMap<>();
        unfold(element.getId(), 0, items, kinds);
        if (!items.isEmpty()) {
            String summary = kinds.entrySet().stream()
                    .map(each -> texts.of("strategy.kind", each.getKey(), each.getValue()))
                    .collect(Collectors.joining(" · "));
            items.addFirst(new Block.Paragraph(List.of(Run.of(summary, Style.DIM))));
            sections.add(new Section("unfolded", texts.of("strategy.unfolded"), items));
        }
        return sections;
    }

    /** The strategy and the parts around this one, the widest first. */
    private List<Run> path(StrategyElement element) throws MaillageException {
        List<Run> runs = new ArrayList<>();
        String parent = element.getParent();
        for (int i = 0; parent != null && i < DEEPEST; i++) {
            Optional<EntryView> view = content.find(parent);
            if (view.isEmpty() || !(view.get().entry() instanceof StrategyElement around)) {
                break;
            }
            if (!runs.isEmpty()) {
                runs.addFirst(Run.of(" › ", Style.DIM));
            }
            runs.addFirst(Run.link(around.getTitle(), new Target.ToEntry(around.getId())));
            parent = around.getParent();
        }
        return runs;
    }

    private void unfold(String id, int depth, List<Block> items, Map<String, Integer> kinds) throws MaillageException {
        if (depth == DEEPEST) {
            return;
        }
        for (StrategyElement child : children(id)) {
            if (items.size() == MOST) {
                return;
            }
            kinds.merge(kind(child), 1, Integer::sum);
            items.add(new Block.Item(depth, child.getNotation() == null ? "•" : child.getNotation(), line(child, depth)));
            unfold(child.getId(), depth + 1, items, kinds);
        }
    }

    private List<StrategyElement> children(String id) throws MaillageException {
        List<StrategyElement> children = new ArrayList<>();
        for (Hit hit : search.referring(id, MOST, texts.language()).hits()) {
            if (TYPES.contains(hit.type())) {
                Optional<EntryView> view = content.find(hit.id());
                if (view.isPresent() && view.get().entry() instanceof StrategyElement element
                        && id.equals(element.getParent())) {
                    children.add(element);
                }
            }
        }
        children.sort(Comparator.comparingInt(StrategyElement::getRank)
                .thenComparing(StrategyElement::getId));
        return children;
    }

    private String kind(StrategyElement element) {
        return element instanceof StrategyPart part
                ? Meta.label(MaillagePackage.eINSTANCE.getStrategyPartKind().getEEnumLiteral(part.getKind().getName()),
                        texts.language())
                : Meta.label(element.eClass(), texts.language());
    }

    private List<Run> line(StrategyElement element, int depth) {
        List<Run> runs = new ArrayList<>();
        Run title = Run.link(element.getTitle(), new Target.ToEntry(element.getId()));
        runs.add(depth == 0 ? title.with(Style.BOLD) : title);
        runs.add(Run.of(" · " + kind(element), Style.DIM));
        switch (element) {
            case Indicator indicator -> {
                say(runs, "strategy.baseline", indicator.getBaseline());
                say(runs, "strategy.target", indicator.getTarget());
            }
            case StrategyAction action -> say(runs, "strategy.due", day(action.getDue()));
            case Evaluation evaluation -> say(runs, "strategy.on", day(evaluation.getOn()));
            default -> {
            }
        }
        return runs;
    }

    private String day(String yearOrDate) {
        return yearOrDate == null ? null : formats.yearOrDate(yearOrDate);
    }

    private void say(List<Run> runs, String key, String value) {
        if (value != null) {
            runs.add(Run.of(" · " + texts.of(key, value), Style.ACCENT));
        }
    }
}
